// Where words stand: UTF-16 units of the source's text on one side, nodes of the page on the other.
export class DeskText {
  constructor(root) {
    this.root = root;
    this.turns = [...root.querySelectorAll(".said")].map(said => {
      said.textContent = said.textContent; // the marks go: from now on words are painted
      if (!said.firstChild) said.append("");
      const node = said.firstChild, from = +said.dataset.from;
      return { said, node, section: said.closest(".turn"), from, to: from + node.length, gap: said.dataset.gap ?? "" };
    });
  }

  // The turn at an offset; the next one for an offset between two.
  at(offset) {
    let low = 0, high = this.turns.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.turns[middle].to < offset) low = middle + 1; else high = middle;
    }
    return this.turns[low];
  }

  clamp(offset) {
    const turn = this.at(offset);
    return Math.min(Math.max(offset, turn.from), turn.to);
  }

  // One range for each turn, so that no name of a speaker is ever painted.
  ranges(start, end) {
    const found = [];
    for (let i = this.turns.indexOf(this.at(start)); i < this.turns.length && this.turns[i].from < end; i++) {
      const turn = this.turns[i], from = Math.max(start, turn.from), to = Math.min(end, turn.to);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(turn.node, from - turn.from);
      range.setEnd(turn.node, to - turn.from);
      found.push({ turn, range });
    }
    return found;
  }

  words(start, end) {
    let text = "";
    for (const turn of this.turns) {
      if (turn.from >= end || turn.to <= start) continue;
      if (text) text += turn.gap;
      text += turn.node.data.slice(Math.max(0, start - turn.from), end - turn.from);
    }
    return text;
  }

  // The offset of a point in the page. A point outside words (triple click, a name) goes to the nearest words.
  offset(node, at, forward) {
    const turn = this.turns.find(t => t.said.contains(node));
    if (turn) return turn.from + (node.nodeType === Node.TEXT_NODE ? Math.min(at, turn.node.length) : at === 0 ? 0 : turn.node.length);
    const point = document.createRange();
    point.setStart(node, at);
    const next = this.turns.findIndex(t => point.comparePoint(t.node, 0) >= 0);
    if (forward) return next < 0 ? null : this.turns[next].from;
    return next === 0 ? null : this.turns[next < 0 ? this.turns.length - 1 : next - 1].to;
  }

  // What is chosen in the browser, without blanks at its ends and without half a character; null where nothing is.
  chosen() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.root)) return null;
    return this.trimmed(this.offset(range.startContainer, range.startOffset, true), this.offset(range.endContainer, range.endOffset, false));
  }

  trimmed(start, end) {
    if (start === null || end === null || start >= end) return null;
    const first = this.at(start), last = this.at(end);
    start = Math.max(start, first.from);
    if (end < last.from) end = this.turns[this.turns.indexOf(last) - 1]?.to ?? end;
    const words = this.words(start, end);
    start += words.length - words.trimStart().length;
    end -= words.length - words.trimEnd().length;
    if (/^[\uDC00-\uDFFF]/.test(this.words(start, start + 1))) start--;
    if (/^[\uDC00-\uDFFF]/.test(this.words(end, end + 1))) end++;
    return start < end ? { start, end } : null;
  }

  fromPoint(x, y) {
    const spot = document.caretPositionFromPoint?.(x, y), range = spot ? null : document.caretRangeFromPoint?.(x, y);
    const node = spot?.offsetNode ?? range?.startContainer;
    return node && this.turns.some(t => t.said.contains(node)) ? this.offset(node, spot?.offset ?? range.startOffset, true) : null;
  }

  place(offset) {
    const turn = this.at(offset);
    return [turn.node, Math.min(Math.max(offset - turn.from, 0), turn.node.length)];
  }
}
