// Sends what waits, one sending at a time and in order; what is sent twice is kept once.
const patience = 15000;

export class Outbox {
  constructor(store, { address, owner }, on) {
    Object.assign(this, { store, address, owner, on, state: "", pause: 1000 });
    addEventListener("online", () => this.send());
    addEventListener("visibilitychange", () => { if (!document.hidden && store.waiting.length > 0 && this.state) this.send(); });
    addEventListener("storage", event => { if (event.key?.startsWith(store.prefix)) this.on.changed(); });
  }

  add(entry, stays = () => false) {
    this.store.add(entry, stays);
    this.say("sending");
    return this.send();
  }

  say(state) {
    this.state = state;
    this.on.changed();
  }

  send() {
    clearTimeout(this.timer);
    this.sending ??= this.alone(() => this.sendAll()).finally(() => { this.sending = null; });
    return this.sending;
  }

  // One tab at a time; where the browser cannot say which, each sends, and the server keeps once.
  alone(work) { return navigator.locks ? navigator.locks.request(this.store.prefix, work) : work(); }

  async sendAll() {
    for (let waiting = this.store.waiting; waiting.length > 0; waiting = this.store.waiting) {
      if (!this.token && !await this.read()) return this.later();
      const given = waiting.find(entry => entry.handIn);
      const answer = await this.post({
        owner: this.owner, phone: this.store.phone,
        replies: waiting.filter(entry => entry.reply).map(({ number, reply }) => ({ number, reply })),
        form: waiting.at(-1).form, language: waiting.at(-1).language, handIn: Boolean(given),
      });
      if (!answer) return this.later();
      this.pause = 1000;
      waiting.forEach(entry => this.store.drop(entry));
      for (const refused of answer.refused) this.on.refused(refused);
      if (given) this.on.given();
    }
    this.say("kept");
  }

  // Tried again when the network is back, and now and then.
  later() {
    if (this.state !== "code") {
      this.say("waiting");
      this.timer = setTimeout(() => this.send(), this.pause = Math.min(this.pause * 1.7, patience));
    }
  }

  // What stands at the server, with a token for sending; null where there is no answer, or no seat any more.
  async read() {
    const answer = await this.ask({ headers: { Accept: "application/json" }, cache: "no-store" });
    const read = answer?.ok ? await answer.json().catch(() => null) : null;
    if (answer && read?.owner !== this.owner) this.say(answer.status >= 500 ? "waiting" : "code");
    if (read?.owner !== this.owner) return null;
    if (this.state === "code") this.state = "";
    this.token = read.token;
    return read;
  }

  async post(body) {
    for (let again = false; ; again = true) {
      const answer = await this.ask({
        method: "POST", headers: { "Content-Type": "application/json", "X-Alliage-Token": this.token }, body: JSON.stringify(body),
      });
      if (answer?.ok) return answer.json().catch(() => null);
      if (!answer || answer.status >= 500) return null;
      // The token of a page that was kept on the phone grows old; a seat ends.
      if (again || !await this.read()) return null;
    }
  }

  async ask(request) {
    try {
      return await fetch(this.address, { ...request, redirect: "manual", signal: AbortSignal.timeout(patience) });
    } catch {
      return null;
    }
  }
}
