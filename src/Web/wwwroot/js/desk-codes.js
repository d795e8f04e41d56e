// The list of codes: filtered by a few letters, numbered where recent, chosen by keyboard, pointer or drag.
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("’", "'");

export class DeskCodes {
  constructor(palette, study, apply) {
    this.list = palette.querySelector(".codes");
    this.input = palette.querySelector(".find input");
    this.key = `alliage.recent:${study}`;
    this.apply = apply;
    this.input.addEventListener("input", () => this.filter());
    this.input.addEventListener("keydown", event => this.keyDown(event));
    this.list.addEventListener("click", event => {
      const row = event.target.closest("[data-code]");
      if (row && !event.ctrlKey && !event.metaKey) { event.preventDefault(); this.use(row.dataset.code); }
    });
    // Pressing a code must not lose the words that were chosen.
    this.list.addEventListener("mousedown", event => event.preventDefault());
    this.list.addEventListener("dragstart", event => {
      const row = event.target.closest("[data-code]");
      if (row) event.dataTransfer.setData("application/x-alliage-code", row.dataset.code);
    });
  }

  show(codes, counts) {
    this.codes = new Map(codes.map(c => [c.id, c]));
    const rows = codes.filter(c => !c.retired).map(code => {
      const row = document.createElement("li"), button = document.createElement("button"), swatch = document.createElement("i"), name = document.createElement("span");
      row.dataset.code = code.id;
      row.className = `depth-${Math.min(code.depth, 3)}`;
      Object.assign(button, { type: "button", draggable: true, title: code.hint ?? "", id: `code-${code.id}` });
      swatch.className = `swatch ${code.style}`;
      swatch.ariaHidden = "true";
      name.textContent = code.name;
      const number = Object.assign(document.createElement("span"), { className: "num" }), recent = document.createElement("kbd");
      recent.ariaHidden = "true";
      button.append(swatch, name, number, recent);
      row.append(button);
      return row;
    });
    this.list.replaceChildren(...rows);
    this.counts(counts);
    this.number();
    this.filter();
  }

  counts(counts) {
    for (const row of this.list.children) row.querySelector(".num").textContent = counts.get(row.dataset.code) ?? "";
  }

  style(id) { return this.codes.get(id)?.style ?? "k5 full"; }
  name(id) { return this.codes.get(id)?.name ?? id; }

  get recent() { return JSON.parse(localStorage.getItem(this.key) ?? "[]").filter(id => this.codes.has(id) && !this.codes.get(id).retired); }

  used(id) {
    // A code that has its number keeps it: fingers remember.
    const recent = this.recent;
    if (recent.includes(id)) return;
    recent.length < 9 ? recent.push(id) : recent.splice(8, 1, id);
    localStorage.setItem(this.key, JSON.stringify(recent));
    this.number();
  }

  number() {
    const recent = this.recent;
    for (const row of this.list.children) {
      const at = recent.indexOf(row.dataset.code);
      row.querySelector("kbd").textContent = at < 0 ? "" : at + 1;
      row.querySelector("kbd").hidden = at < 0;
    }
  }

  use(id) { this.apply(id); this.input.value = ""; this.filter(); }

  filter() {
    const letters = fold(this.input.value.trim());
    const found = [];
    for (const row of this.list.children) {
      const name = fold(this.name(row.dataset.code)), at = name.indexOf(letters);
      row.hidden = at < 0;
      if (at >= 0) found.push([at === 0 ? 0 : /[^\p{L}\p{N}]/u.test(name[at - 1]) ? 1 : 2, row]);
    }
    this.mark(letters ? found.sort((a, b) => a[0] - b[0])[0]?.[1] : null);
  }

  mark(row) {
    this.list.querySelector(".active")?.classList.remove("active");
    row?.classList.add("active");
    row?.scrollIntoView({ block: "nearest" });
    row ? this.input.setAttribute("aria-activedescendant", row.firstChild.id) : this.input.removeAttribute("aria-activedescendant");
    this.active = row?.dataset.code ?? null;
  }

  keyDown(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way) {
      const rows = [...this.list.children].filter(r => !r.hidden), at = rows.findIndex(r => r.dataset.code === this.active);
      this.mark(rows[(at + way + rows.length) % rows.length]);
    } else if (event.key === "Enter") {
      this.active ? this.use(this.active) : this.apply(null);
    } else if (event.key === "Escape") {
      this.input.value = "";
      this.filter();
      this.leave();
    } else return;
    event.preventDefault();
  }

  open(letters) {
    this.input.value = letters;
    this.input.focus();
    this.filter();
  }

  leave() {}
}
