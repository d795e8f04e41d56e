// An owner answering on a phone: one question of the page is shown at a time, so that nothing stops where the network
// does. Where answers are kept as they are given, each goes to the phone first and from there to the server; where
// nothing is kept before the end, this page alone holds them until the owner says so.
import { Store } from "./answering-store.js";
import { Outbox } from "./answering-outbox.js";
import { fill as put, isEmpty, read, same, ticked, wrong } from "./answering-fields.js";
import { list } from "./answering-check.js";

const booklet = document.querySelector("[data-booklet]");
const { answers: address, owner, form, language, page, start } = booklet.dataset;
let keeps = "keeps" in booklet.dataset;
const words = JSON.parse(document.getElementById("answering-words").textContent);
const fill = (text, ...args) => text.replace(/\{(\d)\}/g, (_, at) => args[at]);
const count = (key, number, ...args) => fill(words[`${key}.${number === 1 || (language === "fr" && number === 0) ? "one" : "more"}`], number, ...args);

const screens = [...booklet.querySelectorAll("[data-screen] > .screen[data-item]")];
const forms = [...booklet.querySelectorAll("[data-screen]")];
const of = item => screens.find(screen => screen.dataset.item === item);
const known = new Map(screens.map(screen => [screen.dataset.item, read(screen)]));
const state = booklet.querySelector(".state-of-keeping");
let leaving = false;

const store = new Store(owner, "lasting" in booklet.dataset);
const outbox = new Outbox(store, { address, owner }, { changed: say, refused, given: handedIn });

// ── What is kept, and what waits ──
function say() {
  const waiting = store.waiting.filter(entry => entry.reply).length;
  const now = !keeps ? "nothing-kept" : store.waiting.length === 0 && outbox.state === "sending" ? "kept" : outbox.state;
  const text = {
    "nothing-kept": words["say.nothing-kept"],
    sending: words["say.sending"],
    kept: words["say.kept"],
    waiting: store.waiting.some(entry => entry.handIn) ? words["say.given-waiting"]
      : count(store.lasting ? "say.waiting" : "say.waiting.page", waiting),
    code: words["say.code"],
  }[now];
  state.hidden = !text;
  state.dataset.state = now;
  if (state.dataset.said === text) return;
  state.dataset.said = text;
  state.textContent = text ?? "";
  if (now === "code") state.append(" ", Object.assign(document.createElement("a"), { href: booklet.dataset.enter, textContent: words["say.code.link"] }));
}

function refused({ item, wrong: text }) {
  const screen = of(item);
  complain(screen, text);
  state.hidden = false;
  state.textContent = fill(words["say.refused"], screen.dataset.number);
}

async function handedIn() {
  store.clear();
  await forget();
  leaving = true;
  location.assign(page);
}

// ── One screen at a time ──
const here = () => forms.find(form => `#${form.id}` === location.hash);

function show(focus = true) {
  const shown = here() ?? forms.find(form => isEmpty(read(form.firstElementChild))) ?? forms[0];
  for (const form of forms) form.hidden = form !== shown;
  if (shown.id === "check") list(shown, screens, words, fill, count);
  if (shown.id === "pause" && keeps) shown.querySelector("[data-told]").textContent = words[store.waiting.length ? "say.paused-waiting" : "pause.lede"];
  const screen = shown.firstElementChild;
  pips(screen);
  prompted(screen);
  if ("wordsFirst" in screen.dataset) screen.dataset.step = isEmpty(read(screen)) ? "words" : "choose";
  const all = screen.querySelector("[data-to-check]");
  if (all) all.hidden = !screens.every(other => !isEmpty(known.get(other.dataset.item)));
  document.title = `${screen.dataset.item ? fill(words.number, screen.dataset.number, screens.length) : words.caps} · Alliage`;
  if (focus) {
    scrollTo(0, 0);
    screen.querySelector("h1").focus({ preventScroll: true });
  }
}

// Whether the owner is at the question that shows already: what a slow network brings later must not take it away.
function begun() {
  const screen = forms.find(form => !form.hidden).firstElementChild;
  return screen.contains(document.activeElement) || Boolean(screen.dataset.item) && !same(read(screen), known.get(screen.dataset.item));
}

function pips(screen) {
  screen.querySelectorAll(".pips i").forEach((pip, at) => {
    const its = screens[at];
    pip.className = its === screen ? "now" : !isEmpty(known.get(its.dataset.item)) ? "done" : at < Number(screen.dataset.number) - 1 ? "passed" : "";
  });
}

const names = entry => "names" in (of(entry.reply?.item)?.dataset ?? {});

function prompted(screen) {
  const note = screen.querySelector("[data-prompted]");
  if (note) note.hidden = !screens.some(other => "names" in other.dataset && said(known.get(other.dataset.item)));
}

const said = reply => [reply.text, reply.mine, reply.theirs].some(text => text?.trim()) || reply.values.some(value => !value.startsWith("no:"));

const go = id => { if (location.hash === `#${id}`) show(); else location.hash = id; };

function complain(screen, text) {
  const told = screen.querySelector(".wrong");
  told.textContent = text;
  told.hidden = !text;
  for (const field of screen.querySelectorAll("textarea, .figure")) {
    if (text) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
  }
  if (text) (screen.querySelector("textarea, .figure") ?? screen.querySelector("input[name=value]")).focus();
}

// What was typed goes to the phone first; false where something is wrong with it.
function take(screen) {
  if (!screen.dataset.item) return true;
  const text = wrong(screen, words, fill);
  complain(screen, text);
  if (text) return false;
  const reply = read(screen);
  if (same(reply, known.get(reply.item))) return true;
  known.set(reply.item, reply);
  // The first words to the open question stay where a question that names the other firm came in between.
  const stays = (old, all) => "first" in screen.dataset && all.some(entry => entry.number > old.number && names(entry));
  if (keeps) outbox.add({ reply }, stays); else { store.add({ reply }, stays); say(); }
  return true;
}

function act(button) {
  const screen = button.closest(".screen");
  const at = screens.indexOf(screen);
  if (!take(screen)) return;
  switch (button.value) {
    case "on":
      if (screen.dataset.step === "words" && !read(screen).values.length) return choose(screen);
      return go(at + 1 < screens.length ? `q-${screens[at + 1].dataset.item}` : "check");
    case "change": return go(button.dataset.to);
    case "check": case "pause": return go(button.value);
    case "keep": return keep(false);
    case "give": return keep(true);
    default: {
      if (at > 0) return go(`q-${screens[at - 1].dataset.item}`);
      if (at < 0) return screen.closest("#check") ? go(`q-${screens.at(-1).dataset.item}`) : history.back();
      location.assign(start);
    }
  }
}

// After words come the choices of the same question.
function choose(screen) {
  screen.dataset.step = "choose";
  screen.querySelector(".then").focus();
}

// Until now nothing was kept, or the answers are handed in.
function keep(handIn) {
  const first = keeps ? {} : { form, language };
  keeps = true;
  outbox.add({ ...first, handIn }).then(() => {
    if (handIn || store.waiting.length > 0) return;
    leaving = true;
    location.assign(`${start}/pause`);
  });
}

booklet.addEventListener("submit", event => {
  event.preventDefault();
  act(event.submitter);
});
booklet.addEventListener("change", event => { if (event.target.name === "value") ticked(event.target.closest(".screen"), event.target); });
addEventListener("hashchange", () => show());
addEventListener("beforeunload", event => {
  if (!leaving && store.waiting.length > 0 && !store.lasting) event.preventDefault();
});

// ── The page itself stays on the phone, empty, so that it opens without network ──
const worker = "lasting" in booklet.dataset ? navigator.serviceWorker : undefined;

async function stay() {
  await worker?.register("/js/answering-worker.js", { scope: "/my" });
  const files = performance.getEntriesByType("resource").map(entry => entry.name).filter(name => /\.(css|js|svg)$/.test(new URL(name).pathname));
  (await worker?.ready)?.active.postMessage({ keep: [location.pathname + location.search, ...files] });
}

async function forget() {
  (await worker?.getRegistration("/my"))?.active?.postMessage({ forget: true });
}

// ── From what the phone holds, then from what the server holds ──
for (const reply of store.copies) if (of(reply.item)) { put(of(reply.item), reply); known.set(reply.item, read(of(reply.item))); }
say();
show(false);
const stands = await outbox.read();
const waits = new Set(store.waiting.map(entry => entry.reply?.item));
for (const reply of stands?.replies ?? []) {
  const screen = of(reply.item);
  if (!screen || waits.has(reply.item) || !same(read(screen), known.get(reply.item))) continue;
  put(screen, reply);
  known.set(reply.item, read(screen));
  if (store.lasting) store.copy(reply);
}
for (const item of stands?.released ?? []) of(item)?.querySelector("[data-released]")?.removeAttribute("hidden");
if (!here() && !begun()) show(false);
if (keeps) await outbox.send();
await stay().catch(() => {});
