// Saved and recently viewed roles are numbers in this browser's own storage. Nothing is sent anywhere.

const Saved = {
  read(key) {
    try {
      const numbers = JSON.parse(localStorage.getItem(key)) || [];
      return numbers.filter(Number.isInteger);
    } catch {
      return [];
    }
  },

  write(key, numbers) {
    try {
      localStorage.setItem(key, JSON.stringify(numbers));
    } catch {
      // A browser that keeps nothing still shows everything else.
    }
  },

  toggle(number) {
    const saved = Saved.read("saved");
    const without = saved.filter((other) => other !== number);
    Saved.write("saved", saved.length === without.length ? [number, ...saved].slice(0, 100) : without);
  },

  remember(number) {
    const others = Saved.read("viewed").filter((other) => other !== number);
    Saved.write("viewed", [number, ...others].slice(0, 10));
  },

  query(numbers) {
    return `?${numbers.map((number) => `role=${number}`).join("&")}`;
  },

  show(root = document) {
    const saved = Saved.read("saved");
    for (const button of root.querySelectorAll("[data-save]")) {
      const pressed = saved.includes(Number(button.dataset.save));
      button.setAttribute("aria-pressed", pressed);
      button.firstChild.data = pressed ? "Saved" : "Save";
    }
    for (const count of document.querySelectorAll("[data-saved-count]")) {
      count.textContent = saved.length ? ` (${saved.length})` : "";
    }
  },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-save]");
  if (button) {
    Saved.toggle(Number(button.dataset.save));
    Saved.show();
  }
});
document.addEventListener("htmx:afterSwap", () => Saved.show());
window.addEventListener("storage", () => Saved.show());
Saved.show();
