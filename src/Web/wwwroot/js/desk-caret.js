// A caret in words that cannot be written: moved by keys, drawn by us, since browsers draw one only where one may type.
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const words = new Intl.Segmenter(undefined, { granularity: "word" });

export class DeskCaret {
  constructor(text) {
    this.text = text;
    this.anchor = this.focus = text.turns[0]?.from ?? 0;
    this.mark = document.createElement("i");
    this.mark.className = "desk-caret";
    this.mark.hidden = true;
    text.root.append(this.mark);
  }

  // Whether the key moved the caret.
  key(event) {
    const back = event.key === "ArrowLeft" || event.key === "ArrowUp" || event.key === "Home" || event.key === "PageUp";
    const far = event.ctrlKey || event.altKey;
    const next = {
      ArrowLeft: () => this.step(back, far ? words : graphemes), ArrowRight: () => this.step(back, far ? words : graphemes),
      ArrowUp: () => far ? this.turn(true) : this.line(true), ArrowDown: () => far ? this.turn(false) : this.line(false),
      Home: () => far ? this.text.turns[0].from : this.text.at(this.focus).from,
      End: () => far ? this.text.turns.at(-1).to : this.text.at(this.focus).to,
      PageUp: () => this.line(true, innerHeight * .8), PageDown: () => this.line(false, innerHeight * .8),
    }[event.key];
    if (!next || event.metaKey) return false;
    event.preventDefault();
    this.to(next(), event.shiftKey);
    return true;
  }

  to(offset, extend) {
    this.focus = offset;
    if (!extend) this.anchor = offset;
    const [a, b] = [this.text.place(this.anchor), this.text.place(this.focus)];
    getSelection().setBaseAndExtent(...a, ...b);
    this.draw();
    this.mark.scrollIntoView({ block: "nearest" });
  }

  // What the mouse or a finger chose is where the keys go on from.
  follow() {
    const selection = getSelection();
    if (!selection.rangeCount || !this.text.root.contains(selection.focusNode)) return;
    const [anchor, focus] = [this.text.offset(selection.anchorNode, selection.anchorOffset, true), this.text.offset(selection.focusNode, selection.focusOffset, true)];
    if (anchor !== null && focus !== null) [this.anchor, this.focus] = [anchor, focus];
    this.draw();
  }

  draw() {
    const box = this.box();
    this.mark.hidden = !box || document.activeElement !== this.text.root;
    if (!box) return;
    const root = this.text.root.getBoundingClientRect();
    Object.assign(this.mark.style, { left: `${box.x - root.x}px`, top: `${box.y - root.y}px`, height: `${box.height}px` });
  }

  box() {
    const [node, at] = this.text.place(this.focus), range = document.createRange();
    range.setStart(node, at);
    let box = range.getClientRects()[0];
    if (box?.height) return box;
    range.setStart(node, Math.max(0, at - 1));
    range.setEnd(node, at);
    box = [...range.getClientRects()].at(-1);
    return box ? new DOMRect(box.right, box.y, 0, box.height) : node.parentElement.getBoundingClientRect();
  }

  step(back, segmenter) {
    const turn = this.text.at(this.focus), at = this.focus - turn.from;
    if (back ? at <= 0 : at >= turn.node.length) return this.turn(back, true);
    const cuts = [];
    for (const s of segmenter.segment(turn.node.data)) {
      if (segmenter === graphemes || s.isWordLike) cuts.push(back ? s.index : s.index + s.segment.length);
    }
    const next = back ? cuts.findLast(c => c < at) ?? 0 : cuts.find(c => c > at) ?? turn.node.length;
    return turn.from + next;
  }

  turn(back, edge) {
    const turns = this.text.turns, turn = turns[turns.indexOf(this.text.at(this.focus)) + (back ? -1 : 1)];
    if (!turn) return this.focus;
    return edge && back ? turn.to : turn.from;
  }

  line(back, by) {
    const box = this.box(), y = back ? box.top - (by ?? box.height * .6) : box.bottom + (by ?? box.height * .6);
    if (y < 0 || y > innerHeight) scrollBy({ top: back ? -innerHeight / 3 : innerHeight / 3, behavior: "instant" });
    const now = this.box();
    const found = this.text.fromPoint(now.x, back ? now.top - (by ?? now.height * .6) : now.bottom + (by ?? now.height * .6));
    if (found !== null && (back ? found < this.focus : found > this.focus)) return found;
    return this.turn(back, true);
  }
}
