// The list: filters apply as they are set, and this says aloud what became of the results.

const status = document.querySelector("[data-status]");
let open = [];

document.addEventListener("change", ({ target }) => {
  if (target.form?.id === "search" && target.type !== "search") target.form.requestSubmit();
  showChosen();
});

// An empty field has no place in an address that one may share.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  for (const [name, value] of [...detail.formData.entries()]) {
    if (value === "") detail.formData.delete(name);
  }
});

// What the server refuses, a page of its own explains.
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.elt.id === "search") location.assign(detail.pathInfo.finalRequestPath);
});

// On a phone: from the filters to what they found.
document.addEventListener("click", ({ target }) => {
  const link = target.closest("[data-close]");
  if (link) document.getElementById(link.dataset.close).open = false;
});

// What was open stays open; who stood on something that is gone stands on the number of results.
document.addEventListener("htmx:beforeSwap", () => {
  open = [...document.querySelectorAll("details[open][id]")].map((details) => details.id);
});

document.addEventListener("htmx:afterSettle", () => {
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  const heading = document.querySelector("[data-total]");
  if (document.activeElement === document.body) heading.focus();
  status.textContent = heading.textContent.trim();
  showChosen();
});

// Below the list: how many roles are chosen for comparison.
function showChosen() {
  const bar = document.querySelector("[data-compare]");
  if (!bar) return;
  const chosen = document.querySelectorAll("input[form=compare]:checked").length;
  bar.classList.toggle("some", chosen > 0);
  bar.querySelector("output").textContent = chosen ? `${chosen} chosen` : "";
}

showChosen();
