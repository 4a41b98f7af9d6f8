// A role's page: the checklist that stays on this device, sharing, printing.

const role = document.querySelector("[data-role]");
const number = Number(role.dataset.role);
const key = `checklist-${number}`;

function tally(level, of) {
  const boxes = [...document.querySelectorAll(`[data-level="${level}"] input`)];
  return boxes.length ? `${boxes.filter((box) => box.checked).length} of ${boxes.length} ${of}` : "";
}

function showTally() {
  const parts = [tally("required", "must-haves"), tally("preferred", "nice-to-haves")].filter(Boolean);
  const some = Boolean(document.querySelector("[data-level] input:checked"));
  const line = document.querySelector("[data-tally]");
  line.classList.toggle("some", some);
  line.querySelector("output").textContent = some ? `You meet ${parts.join(" and ")}.` : "Tick what you meet.";
}

function addBox(item, position, ticked) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = ticked.includes(position);
  box.dataset.position = position;
  const text = document.createElement("span");
  text.append(...item.childNodes);
  label.append(box, text);
  item.append(label);
}

function keepTicks() {
  const ticked = [...document.querySelectorAll("[data-position]:checked")];
  Saved.write(key, ticked.map((box) => Number(box.dataset.position)));
  showTally();
}

function offerChecklist() {
  const items = [...document.querySelectorAll("[data-level] li")];
  if (!items.length) return;
  const ticked = Saved.read(key);
  items.forEach((item, position) => addBox(item, position, ticked));
  document.querySelector("#qualifications").parentElement.addEventListener("change", keepTicks);
  showTally();
}

function offerSharing() {
  const share = document.querySelector("[data-share]");
  const said = document.querySelector("[data-share-status]");
  const address = document.querySelector("link[rel=canonical]").href;
  share.addEventListener("click", async () => {
    if (navigator.share) {
      await navigator.share({ title: document.title, url: address }).catch(() => {});
    } else {
      await navigator.clipboard.writeText(address);
      said.textContent = "Link copied.";
    }
  });
}

function offerPrinting() {
  const print = document.querySelector("[data-print]");
  print.addEventListener("click", () => window.print());
}

// Who came from a search goes back to it, not to the list of all roles.
function offerWayBack() {
  const from = document.referrer && new URL(document.referrer);
  if (from && from.origin === location.origin && from.pathname === "/" && from.search) {
    const back = document.querySelector("[data-back]");
    back.href = from.href;
    back.textContent = "Back to your search";
  }
}

offerWayBack();
offerChecklist();
offerSharing();
offerPrinting();
Saved.remember(number);
