// What a coding says of itself, opened under its turn.
export class DeskPanel {
  constructor(desk) {
    this.desk = desk;
    this.element = document.getElementById("desk-panel").content.firstElementChild.cloneNode(true);
    this.element.addEventListener("click", event => {
      const what = event.target.closest("[data-do]")?.dataset.do;
      if (what) this.act(what);
    });
    this.element.addEventListener("keydown", event => {
      if (event.key === "Escape") { event.stopPropagation(); this.close(); }
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.act("memo");
    });
  }

  open(coding, focus = true) {
    const { desk, element } = this, say = desk.say, turn = desk.text.at(coding.start);
    this.coding = coding;
    const swatch = Object.assign(document.createElement("i"), { className: `swatch ${desk.codes.style(coding.code)}`, ariaHidden: "true" });
    element.querySelector(".panel-code").replaceChildren(swatch, " " + desk.codes.name(coding.code) + (coding.denies ? say("denied") : ""));
    element.querySelector(".panel-facts").textContent =
      say("facts", desk.countWords(coding), coding.coder, coding.at, turn.section.id.slice(1)) + (coding.settled ? say("settled") : "");
    element.querySelector("textarea").value = coding.memo ?? "";
    element.querySelector("[data-do=denies]").textContent = say(coding.denies ? "undeny" : "deny");
    element.setAttribute("aria-label", desk.codes.name(coding.code));
    if (element.previousElementSibling !== turn.said) turn.said.after(element);
    desk.paint.choose(coding.id);
    if (focus) element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }

  close() {
    if (!this.coding) return;
    this.coding = null;
    this.element.remove();
    this.desk.paint.choose(null);
    this.desk.text.root.focus({ preventScroll: true });
  }

  // The same coding after a change; closed where it went.
  renew() {
    if (!this.coding) return;
    const now = this.desk.codings.get(this.coding.id);
    if (!now) return this.close();
    const typed = this.element.querySelector("textarea"), writing = document.activeElement === typed;
    const kept = typed.value;
    const edited = kept !== (this.coding.memo ?? "");
    this.open(now, false);
    if (writing || edited) typed.value = kept;
  }

  act(what) {
    const { desk, coding } = this;
    if (what === "memo") desk.memo(coding, this.element.querySelector("textarea").value);
    else if (what === "denies") desk.step({ do: "denies", id: coding.id, denies: !coding.denies });
    else if (what === "remove") desk.step({ do: "remove", id: coding.id });
    else if (what === "close") this.close();
    else if (what === "code") { desk.mode = { code: coding.id }; desk.tell("pick"); desk.codes.open(""); }
    else if (what === "range") desk.rerange(coding);
  }
}
