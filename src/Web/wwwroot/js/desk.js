// The coding desk. Words are chosen, a code is put on them and painted at once; the server keeps it, or says why not.
import { DeskText } from "./desk-text.js";
import { DeskCaret } from "./desk-caret.js";
import { DeskPaint } from "./desk-paint.js";
import { DeskQueue } from "./desk-queue.js";
import { DeskCodes } from "./desk-codes.js";
import { DeskPanel } from "./desk-panel.js";

class Desk {
  constructor(element) {
    const data = JSON.parse(document.getElementById("desk-data").textContent);
    this.element = element;
    this.wording = data.words;
    this.bar = document.querySelector(".desk-bar");
    this.by = this.bar.querySelector("[data-by]");
    this.by.value ||= localStorage.getItem("alliage.person") ?? "";
    this.by.addEventListener("input", () => localStorage.setItem("alliage.person", this.by.value.trim()));
    this.codings = new Map();
    for (const item of document.querySelectorAll(".with-script")) item.hidden = false;
    element.classList.add("live");
    this.text = new DeskText(element.querySelector(".turns"));
    this.text.root.tabIndex = 0;
    this.caret = new DeskCaret(this.text);
    this.codes = new DeskCodes(element.querySelector(".palette"), element.dataset.desk.split("/")[2], code => this.code(code));
    this.codes.leave = () => { this.mode = null; this.text.root.focus({ preventScroll: true }); };
    this.paint = new DeskPaint(this.text, code => this.codes.style(code));
    this.panel = new DeskPanel(this);
    this.queue = new DeskQueue(element, {
      seen: () => this.revision, kept: (e, a) => this.kept(e, a), refused: (e, p) => this.refused(e, p),
      waiting: () => this.showWaiting(), lookAgain: entry => this.lookAgain(entry),
    });
    this.channel = new BroadcastChannel(`alliage.desk:${element.dataset.desk.split("/")[2]}`);
    this.channel.onmessage = () => this.refresh();
    this.load(data.state);
    this.listen();
    this.queue.send();
    const named = decodeURIComponent(location.hash).match(/^#c-(.+)/)?.[1];
    if (this.codings.has(named)) this.panel.open(this.codings.get(named));
    element.dataset.ready = "yes";
  }

  // Words
  say = (key, ...args) => {
    const number = args[0], one = number === 1 || (number === 0 && this.element.dataset.language === "fr");
    const text = this.wording[key] ?? this.wording[key + (one ? ".one" : ".more")] ?? key;
    return text.replace(/\{(\d)\}/g, (_, i) => args[i] ?? "");
  };
  tell(key, ...args) { this.bar.querySelector("[data-said]").textContent = this.say(key, ...args).trim(); }
  countWords(range) { return (this.text.words(range.start, range.end).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length; }

  // What stands
  load(state) {
    if (this.textMark && this.textMark !== state.textMark) { this.tell("text-changed"); return; }
    this.textMark = state.textMark;
    this.revision = state.revision;
    const waiting = this.queue.all;
    this.base = new Map(state.codings.map(c => [c.id, c]));
    const next = new Map(this.base);
    for (const entry of waiting) apply(next, entry, this);
    this.codes.show(state.codes, this.tally(next));
    for (const id of this.codings.keys()) if (!next.has(id)) this.paint.drop(id);
    for (const coding of next.values()) {
      if (!same(coding, this.codings.get(coding.id)) || this.paint.painted.get(coding.id)?.style !== this.codes.style(coding.code)) this.paint.put(coding);
    }
    this.codings = next;
    // At first the server's own lists stand, unless something waits to be sent.
    if (this.loaded || waiting.length) for (const turn of this.text.turns) this.list(turn);
    this.loaded = true;
    this.panel.renew();
    this.showWaiting();
  }

  tally(codings = this.codings) {
    const counts = new Map();
    for (const coding of codings.values()) counts.set(coding.code, (counts.get(coding.code) ?? 0) + 1);
    return counts;
  }

  show(id, coding) {
    const was = this.codings.get(id), turns = new Set();
    if (was) turns.add(this.text.at(was.start));
    if (coding) { turns.add(this.text.at(coding.start)); this.codings.set(id, coding); this.paint.put(coding); }
    else { this.codings.delete(id); this.paint.drop(id); }
    for (const turn of turns) this.list(turn);
    this.codes.counts(this.tally());
  }

  // The codings that begin in a turn, as buttons: what a screen reader hears of the marks.
  list(turn) {
    const here = [...this.codings.values()].filter(c => this.text.at(c.start) === turn).sort((a, b) => a.start - b.start || a.end - b.end);
    turn.section.querySelector(".codings").replaceChildren(...here.map(coding => {
      const item = document.createElement("li"), link = document.createElement("a"), swatch = document.createElement("i"), coder = document.createElement("span");
      Object.assign(link, { href: `#c-${coding.id}` });
      link.dataset.coding = coding.id;
      Object.assign(swatch, { className: `swatch ${this.codes.style(coding.code)}`, ariaHidden: "true" });
      Object.assign(coder, { className: "unseen", textContent: `, ${coding.coder}` });
      link.append(swatch, ` ${this.codes.name(coding.code)}${coding.denies ? this.say("denied") : ""}`, coder);
      item.append(link);
      return item;
    }));
  }

  // Doing
  code(code) {
    if (code === null) return this.tell("no-code");
    if (this.mode?.code) {
      const id = this.mode.code;
      this.mode = null;
      this.codes.used(code);
      this.step({ do: "code", id, code });
      return this.text.root.focus({ preventScroll: true });
    }
    if (!this.chosen) return this.tell("choose");
    const step = { do: "add", id: fresh(), ...this.chosen, code, quote: this.text.words(this.chosen.start, this.chosen.end), denies: false };
    if (!this.step(step)) return;
    this.codes.used(code);
    this.done();
  }

  inVivo() {
    if (!this.chosen) return this.tell("choose");
    const quote = this.text.words(this.chosen.start, this.chosen.end);
    if (this.step({ do: "in-vivo", id: fresh(), ...this.chosen, quote, name: this.codes.input.value.trim() || null })) this.done();
    this.codes.input.value = "";
    this.codes.filter();
  }

  done() {
    const end = this.chosen.end;
    this.chosen = null;
    this.paint.select(null);
    this.text.root.focus({ preventScroll: true });
    this.caret.anchor = this.caret.focus = end;
    getSelection().collapse(...this.text.place(end));
    this.element.classList.remove("choosing");
    this.caret.draw();
  }

  rerange(coding) {
    if (this.chosen && (this.chosen.start !== coding.start || this.chosen.end !== coding.end)) return this.takeRange(coding.id);
    this.mode = { range: coding.id };
    this.tell("range");
    this.text.root.focus({ preventScroll: true });
    this.caret.anchor = coding.start;
    this.caret.to(coding.end, true);
  }

  takeRange(id) {
    this.mode = null;
    if (!this.chosen) return this.tell("choose");
    if (this.step({ do: "range", id, ...this.chosen, quote: this.text.words(this.chosen.start, this.chosen.end) })) this.done();
  }

  step(step) { return this.change({ steps: [step] }); }
  memo(coding, text) { return this.change({ memo: { id: coding.memoId ?? fresh("m"), coding: coding.id, text } }); }

  // Painted first, then kept: nothing waits for the network.
  change(change) {
    if (this.element.dataset.readonly) return false;
    const by = this.by.value.trim();
    if (!by) { this.tell("name"); this.by.focus(); return false; }
    const step = change.steps?.[0];
    const id = step?.id ?? change.memo.coding, was = this.codings.get(id);
    const next = new Map(was ? [[id, was]] : []);
    const entry = { ...change, by, saw: was ?? null };
    apply(next, entry, this);
    this.show(id, next.get(id) ?? null);
    const now = next.get(id) ?? was;
    if (step?.do === "add" || step?.do === "in-vivo") this.tell("coded", this.countWords(step), this.codes.name(now.code));
    else this.tell(step ? step.do === "remove" ? "removed" : "changed" : "memo", this.codes.name(now.code));
    this.panel.renew();
    this.queue.add(entry);
    return true;
  }

  async kept(entry, answer) {
    const between = answer.before !== this.revision;
    this.revision = answer.revision;
    if (between) this.reread = true;
    if (answer.codes) this.codes.show(answer.codes, this.tally());
    this.settle(answer);
    this.side(answer.side);
    this.channel.postMessage(answer.revision);
    if (this.reread) { this.reread = false; await this.refresh(true); }
  }

  settle(answer) {
    const waiting = new Set(this.queue.all.map(idOf));
    for (const coding of answer.put) { this.base.set(coding.id, coding); if (!waiting.has(coding.id)) this.show(coding.id, coding); }
    for (const id of answer.gone) { this.base.delete(id); if (!waiting.has(id)) this.show(id, null); }
    this.panel.renew();
  }

  async refused(entry, problems) {
    this.takeBack(entry);
    this.tell("refused", problems.map(p => `${p.message} ${p.fix}`).join(" "));
    if (problems.some(p => p.id === "name-missing")) this.by.focus();
    await this.refresh(true);
  }

  takeBack(entry) {
    const id = idOf(entry), stand = new Map(this.base.has(id) ? [[id, this.base.get(id)]] : []);
    for (const other of this.queue.all) if (other.key !== entry.key && idOf(other) === id) apply(stand, other, this);
    this.show(id, stand.get(id) ?? null);
    this.panel.renew();
  }

  // Whether a change whose answer was lost is still to be made.
  async lookAgain(entry) {
    const read = await this.queue.read(this.revision);
    if (read) { this.load(read.state); this.side(read.side); }
    const id = idOf(entry), stands = this.base.get(id), after = new Map(stands ? [[id, stands]] : []);
    const step = entry.steps?.[0];
    if (step?.do === "add" || step?.do === "in-vivo") return !stands;
    if (!stands) return false;
    apply(after, entry, this);
    if (same(after.get(id), stands)) return false;
    if (entry.saw && entry.memo === undefined && !same(entry.saw, stands)) { this.tell("changed-elsewhere"); return false; }
    return true;
  }

  async undo(way) {
    if (!this.by.value.trim()) { this.tell("name"); return this.by.focus(); }
    if (way === "undo" && this.queue.away) {
      const last = this.queue.takeLast();
      if (last) { this.takeBack(last); return this.tell("taken-back"); }
    }
    await this.queue.send();
    if (this.queue.all.length) return this.tell("wait");
    const answer = await this.queue.post("/undo", { way, by: this.by.value.trim() });
    if (!answer) return this.tell("offline");
    if (answer.problems) return this.tell("refused", answer.problems.map(p => `${p.message} ${p.fix}`).join(" "));
    await this.kept(null, answer);
    this.tell(way === "undo" ? "undone" : "redone", answer.said);
  }

  // What other tabs and other people did.
  async refresh(quiet) {
    if (this.queue.sending && !quiet) return;
    const read = await this.queue.read(this.revision);
    if (!read || read.state.revision < this.revision) return;
    this.load(read.state);
    this.side(read.side, quiet);
    if (!quiet) this.tell("elsewhere");
  }

  side(html, keep) {
    const side = this.element.querySelector(".beside");
    if (html && !(keep && side.querySelector(".just-moved"))) side.innerHTML = html;
  }

  showWaiting() {
    const waiting = this.queue.all.length, place = this.bar.querySelector("[data-kept]");
    place.textContent = !waiting ? this.say("kept") : this.queue.away ? this.say("waiting", waiting) : this.say("saving");
    place.classList.toggle("waiting", waiting > 0 && !!this.queue.away);
  }

  // Hearing
  listen() {
    const root = this.text.root;
    document.addEventListener("selectionchange", () => this.look());
    root.addEventListener("focus", () => this.caret.draw());
    root.addEventListener("blur", () => this.caret.draw());
    root.addEventListener("click", event => this.clicked(event));
    root.addEventListener("dragover", event => event.preventDefault());
    root.addEventListener("drop", event => this.dropped(event));
    root.addEventListener("keydown", event => { if (event.target === root) this.key(event); });
    document.addEventListener("keydown", event => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" && event.key.toLowerCase() !== "y") return;
      if (event.target.matches("textarea, input") && event.target.value) return;
      event.preventDefault();
      this.undo(event.shiftKey || event.key.toLowerCase() === "y" ? "redo" : "undo");
    });
    document.addEventListener("click", event => {
      const what = event.target.closest(".palette [data-do], .desk-bar [data-do]")?.dataset.do;
      if (what === "in-vivo") this.inVivo(); else if (what) this.undo(what);
    });
    this.element.querySelector("[data-do=in-vivo]").addEventListener("mousedown", event => event.preventDefault());
    this.codes.input.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.shiftKey)) { event.stopImmediatePropagation(); event.preventDefault(); this.inVivo(); }
    }, true);
    addEventListener("focus", () => this.refresh(true));
    setInterval(() => { if (!document.hidden) this.refresh(true); }, 15000);
  }

  // What is chosen now. Keys ask too: the browser tells later than fast fingers go on. A thumb takes no focus.
  look() {
    const at = document.activeElement, root = this.text.root;
    if (at.closest(".desk-panel") || ![at, getSelection().anchorNode].some(n => n === document.body || root.contains(n))) return;
    this.caret.follow();
    this.chosen = this.text.chosen();
    this.paint.select(this.chosen);
    this.element.classList.toggle("choosing", !!this.chosen);
  }

  key(event) {
    if (this.caret.key(event)) return;
    this.look();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "Escape") { this.mode = null; this.panel.close(); this.caret.to(this.caret.focus); }
    else if (event.key === "Enter") this.mode?.range ? this.takeRange(this.mode.range) : this.openUnder(this.caret.focus);
    else if (event.key === "Delete" && this.panel.coding) this.step({ do: "remove", id: this.panel.coding.id });
    else if (plain && event.key === "+") this.inVivo();
    else if (plain && /^[1-9]$/.test(event.key)) { const code = this.codes.recent[event.key - 1]; if (code) this.code(code); }
    else if (plain && (event.key === "/" || (event.key === "c" && !event.repeat && !this.chosen))) this.codes.open("");
    else if (plain && /^\p{L}$/u.test(event.key)) this.codes.open(event.key);
    else return;
    event.preventDefault();
  }

  clicked(event) {
    const id = event.target.closest("[data-coding]")?.dataset.coding;
    if (id) {
      event.preventDefault();
      if (this.codings.has(id)) this.panel.open(this.codings.get(id));
    } else if (!this.chosen && event.target.closest(".said")) {
      const at = this.text.fromPoint(event.clientX, event.clientY);
      if (at !== null) this.openUnder(at, false);
    }
  }

  openUnder(offset, focus = true) {
    const under = this.paint.under(offset);
    const next = under[(under.findIndex(c => c.id === this.panel.coding?.id) + 1) % under.length];
    if (next) this.panel.open(next, focus); else this.panel.close();
  }

  dropped(event) {
    const code = event.dataTransfer.getData("application/x-alliage-code");
    if (!code) return;
    event.preventDefault();
    const at = this.text.fromPoint(event.clientX, event.clientY);
    if (!this.chosen && at !== null) {
      // A code dropped where nothing is chosen takes the sentence under it.
      const turn = this.text.at(at), sentences = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
      const sentence = sentences.segment(turn.node.data).containing(Math.min(at - turn.from, turn.node.length - 1));
      this.chosen = sentence && this.text.trimmed(turn.from + sentence.index, turn.from + sentence.index + sentence.segment.length);
    }
    this.code(code);
  }
}

const fresh = (letter = "c") => letter + crypto.randomUUID().replaceAll("-", "").slice(0, 16);
const idOf = entry => entry.steps?.[0].id ?? entry.memo.coding;
const same = (a, b) => !!a === !!b && (!a || ["start", "end", "code", "denies", "memo", "coder", "settled"].every(k => (a[k] ?? null) === (b[k] ?? null)));

// A change on codings as the browser has them: what the server will make of it, as far as one can see here.
function apply(codings, entry, desk) {
  const step = entry.steps?.[0], id = idOf(entry), was = codings.get(id);
  if (entry.memo) { if (was) codings.set(id, { ...was, memo: entry.memo.text || null, memoId: entry.memo.id }); }
  else if (step.do === "remove") codings.delete(id);
  else if (step.do === "add" || step.do === "in-vivo") {
    if (!was) codings.set(id, { id, start: step.start, end: step.end, code: step.code ?? step.name ?? step.quote, coder: entry.by, at: desk.say("now"), denies: !!step.denies, settled: false });
  } else if (was) {
    const change = { range: { start: step.start, end: step.end }, code: { code: step.code }, denies: { denies: step.denies } }[step.do];
    codings.set(id, { ...was, ...change });
  }
}

const element = document.querySelector("[data-desk]");
if (element && CSS.highlights && "locks" in navigator) new Desk(element);
