// The list: filters apply as they are set (htmx), and this says aloud what became of the results.

const status = document.querySelector("[data-status]");

document.addEventListener("htmx:afterSettle", () => {
  const heading = document.querySelector("[data-total]");
  if (heading) status.textContent = heading.textContent.trim();
});

// An empty field has no place in an address that one may share.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  for (const [name, value] of [...detail.formData.entries()]) {
    if (value === "") detail.formData.delete(name);
  }
});

// Below the list: how many roles are chosen for comparison.
function showChosen() {
  const bar = document.querySelector("[data-compare]");
  const chosen = document.querySelectorAll("input[form=compare]:checked").length;
  if (!bar) return;
  bar.classList.toggle("some", chosen > 0);
  bar.querySelector("output").textContent = chosen ? `${chosen} chosen` : "";
}

document.addEventListener("change", showChosen);
showChosen();
