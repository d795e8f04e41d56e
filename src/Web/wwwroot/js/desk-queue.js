// What is not saved yet. It stands in the browser's own storage from the first moment, so that a closed tab loses
// nothing; one tab at a time sends it, in order, and each change has an id by which it is never made twice.
export class DeskQueue {
  constructor(desk, on) {
    this.address = desk.dataset.desk;
    this.token = desk.dataset.token;
    this.prefix = `alliage.desk:${this.address}:`;
    this.on = on;
    this.pause = 1000;
    addEventListener("online", () => this.send());
    addEventListener("storage", event => { if (event.key?.startsWith(this.prefix)) this.on.waiting(); });
  }

  get all() {
    const keys = [];
    for (let i = 0; i < localStorage.length; i++) if (localStorage.key(i).startsWith(this.prefix)) keys.push(localStorage.key(i));
    return keys.sort().map(key => ({ ...JSON.parse(localStorage.getItem(key)), key }));
  }

  add(change) {
    this.number = Math.max(Date.now(), (this.number ?? 0) + 1);
    const key = `${this.prefix}${this.number}-${crypto.randomUUID().slice(0, 8)}`;
    localStorage.setItem(key, JSON.stringify(change));
    this.on.waiting();
    this.send();
    return key;
  }

  takeLast() {
    const last = this.sending ? null : this.all.at(-1);
    if (last) localStorage.removeItem(last.key);
    this.on.waiting();
    return last;
  }

  async send() {
    if (this.sending) return this.sending;
    this.sending = navigator.locks.request(this.prefix, () => this.sendAll()).catch(() => {}).finally(() => { this.sending = null; this.on.waiting(); });
    return this.sending;
  }

  async sendAll() {
    clearTimeout(this.timer);
    for (let entry = this.all[0]; entry; entry = this.all[0]) {
      if (entry.tries && !await this.on.lookAgain(entry)) { localStorage.removeItem(entry.key); continue; }
      localStorage.setItem(entry.key, JSON.stringify({ ...entry, key: undefined, tries: (entry.tries ?? 0) + 1 }));
      const answer = await this.post("", { seen: this.on.seen(), by: entry.by, steps: entry.steps, memo: entry.memo });
      if (!answer) {
        this.away = true;
        this.on.waiting();
        this.timer = setTimeout(() => this.send(), this.pause = Math.min(this.pause * 1.7, 15000));
        return;
      }
      this.away = false;
      this.pause = 1000;
      localStorage.removeItem(entry.key);
      if (answer.problems) this.on.refused(entry, answer.problems); else await this.on.kept(entry, answer);
    }
  }

  // The answer; null where there is none, or none that settles it.
  async post(path, body) {
    for (let again = false; ; again = true) {
      try {
        const answer = await fetch(this.address + path, {
          method: "POST", headers: { "Content-Type": "application/json", "X-Alliage-Token": this.token }, body: JSON.stringify(body),
        });
        if (answer.ok || answer.status === 422) return await answer.json();
        if (answer.status !== 400 || again || !await this.read(null)) return null;
      } catch {
        return null;
      }
    }
  }

  // The desk as it stands; null where nothing changed since, or where there is no answer.
  async read(since) {
    try {
      const answer = await fetch(`${this.address}.json${since === null ? "" : `?since=${since}`}`, { cache: "no-store" });
      if (answer.status !== 200) return null;
      const read = await answer.json();
      this.token = read.token ?? this.token;
      return read;
    } catch {
      return null;
    }
  }
}
