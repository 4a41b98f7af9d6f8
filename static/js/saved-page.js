// The page of saved roles: goes to the list of this browser's own, and adds what was viewed last.

async function showViewed() {
  const place = document.querySelector("[data-viewed]");
  const viewed = Saved.read("viewed");
  if (!place || !viewed.length) return;
  const answer = await fetch(`/saved/${Saved.query(viewed)}`);
  if (!answer.ok) return;
  const cards = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".cards");
  if (cards) {
    place.append(cards);
    place.hidden = false;
    Saved.show(place);
  }
}

const saved = Saved.read("saved");
if (!location.search && saved.length) {
  location.replace(`/saved/${Saved.query(saved)}`);
} else {
  showViewed();
}
