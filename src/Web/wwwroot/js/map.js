// Three extras of the map; it reads, links and walks by Tab without them.
const figure = document.querySelector("[data-map]");

// Arrows walk to the nearest mark on that side.
figure?.addEventListener("keydown", event => {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const from = event.target.closest(".case");
  if (!way || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  const middle = mark => {
    const box = (mark.querySelector("text") ?? mark).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = middle(from);
  let next, least = Infinity;
  for (const mark of from.ownerSVGElement.querySelectorAll(".case")) {
    const [dx, dy] = [middle(mark)[0] - x, middle(mark)[1] - y];
    const along = dx * way[0] + dy * way[1];
    const away = along + 2 * Math.abs(dx * way[1] + dy * way[0]);
    if (mark !== from && along > 1 && away < least) [next, least] = [mark, away];
  }
  event.preventDefault();
  next?.focus();
});

// The file drawn twice its size, and kept as a picture.
document.querySelector("[data-png]")?.addEventListener("click", event => {
  const name = event.target.dataset.png;
  const picture = new Image();
  picture.onload = () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.naturalWidth * 2, picture.naturalHeight * 2];
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => {
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  };
  picture.src = event.target.closest(".take").querySelector("a").href;
});
document.querySelector("[data-print]")?.addEventListener("click", () => print());
for (const extra of document.querySelectorAll(".with-script")) extra.hidden = false;
