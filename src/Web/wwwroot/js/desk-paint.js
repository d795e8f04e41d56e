// Codings painted over the words, and a bar for each beside them; each costs only itself.
export class DeskPaint {
  constructor(text, style) {
    this.text = text;
    this.style = style;
    this.painted = new Map();
    this.on = null;
    new ResizeObserver(() => this.layOut()).observe(text.root);
  }

  put(coding) {
    this.drop(coding.id);
    const style = this.style(coding.code), parts = this.text.ranges(coding.start, coding.end);
    const names = [style.replace(" ", "-"), ...coding.denies ? ["denies"] : []];
    for (const { range } of parts) for (const name of names) layer(name).add(range);
    this.painted.set(coding.id, { coding, style, names, parts, bars: [] });
    this.bars(this.painted.get(coding.id));
  }

  drop(id) {
    const was = this.painted.get(id);
    if (!was) return;
    for (const { range } of was.parts) { for (const name of was.names) layer(name).delete(range); layer("on").delete(range); }
    for (const bar of was.bars) bar.remove();
    this.painted.delete(id);
  }

  choose(id) {
    layer("on").clear();
    for (const bar of this.text.root.querySelectorAll(".stripe.on")) bar.classList.remove("on");
    const chosen = this.painted.get(id);
    this.on = chosen ? id : null;
    for (const { range } of chosen?.parts ?? []) layer("on").add(range);
    for (const bar of chosen?.bars ?? []) bar.classList.add("on");
  }

  // The chosen words stay marked while letters go to the list of codes.
  select(range) {
    layer("choosing").clear();
    if (range) for (const part of this.text.ranges(range.start, range.end)) layer("choosing").add(part.range);
  }

  // Codings over an offset, the narrowest first.
  under(offset) {
    return [...this.painted.values()].filter(p => p.coding.start <= offset && offset < p.coding.end)
      .map(p => p.coding).sort((a, b) => (a.end - a.start) - (b.end - b.start));
  }

  bars(entry) {
    for (const { turn, range } of entry.parts) {
      const box = range.getBoundingClientRect(), top = turn.section.getBoundingClientRect().top;
      const bar = document.createElement("i");
      bar.className = `stripe ${entry.style}`;
      bar.dataset.coding = entry.coding.id;
      bar.title = entry.coding.name ?? "";
      const [y, z] = [box.top - top + 3, box.bottom - top - 3];
      turn.lanes ??= [];
      turn.lanes = turn.lanes.filter(l => l.bar.isConnected);
      let lane = 0;
      while (turn.lanes.some(l => l.lane === lane && l.y < z + 2 && y < l.z + 2)) lane++;
      turn.lanes.push({ bar, lane, y, z });
      bar.style.setProperty("--lane", Math.min(lane, 5));
      bar.style.top = `${y}px`;
      bar.style.height = `${Math.max(6, z - y)}px`;
      if (!turn.stripes) turn.section.append(turn.stripes = Object.assign(document.createElement("div"), { className: "stripes", ariaHidden: "true" }));
      turn.stripes.append(bar);
      entry.bars.push(bar);
    }
  }

  // Words fall elsewhere in a window of another width.
  layOut() {
    if (this.width === this.text.root.clientWidth) return;
    this.width = this.text.root.clientWidth;
    for (const turn of this.text.turns) { turn.lanes = []; turn.stripes?.replaceChildren(); }
    for (const entry of this.painted.values()) { entry.bars = []; this.bars(entry); }
    this.choose(this.on);
  }
}

function layer(name) {
  if (!CSS.highlights.has(name)) {
    const highlight = new Highlight();
    highlight.priority = name === "choosing" ? 3 : name === "on" ? 2 : 0;
    CSS.highlights.set(name, highlight);
  }
  return CSS.highlights.get(name);
}
