// What this phone holds for one owner: answers that wait to be sent, and a copy of all for reading again without network.
// On a screen that goes from hand to hand, and where nothing is kept before the end, it holds them in this page only.
class InPage {
  constructor() { this.kept = new Map(); }
  get length() { return this.kept.size; }
  key(at) { return [...this.kept.keys()][at]; }
  getItem(key) { return this.kept.get(key) ?? null; }
  setItem(key, value) { this.kept.set(key, value); }
  removeItem(key) { this.kept.delete(key); }
}

export class Store {
  constructor(owner, lasting) {
    this.prefix = `alliage.answers:${owner}:`;
    this.lasting = lasting;
    this.area = lasting ? localStorage : new InPage();
  }

  get keys() {
    const keys = [];
    for (let at = 0; at < this.area.length; at++) if (this.area.key(at).startsWith(this.prefix)) keys.push(this.area.key(at));
    return keys.sort();
  }

  // A random word by which the server tells this phone's numbers from another's.
  get phone() {
    let phone = this.area.getItem(`${this.prefix}phone`);
    // Without TLS a browser has no other random words.
    if (!phone) this.put("phone", phone = crypto.getRandomValues(new Uint32Array(4)).join("-"));
    return phone;
  }

  // What waits, in the order in which it was given.
  get waiting() {
    return this.keys.filter(key => key.startsWith(`${this.prefix}w:`)).map(key => ({ ...JSON.parse(this.area.getItem(key)), key }));
  }

  get copies() {
    return this.keys.filter(key => key.startsWith(`${this.prefix}r:`)).map(key => JSON.parse(this.area.getItem(key)));
  }

  // A newer answer takes the place of one that waits; not of the first words to the open question, where a question that
  // names the other firm was answered in between: those are told apart.
  add(entry, stays) {
    for (const old of this.waiting) if (old.reply && old.reply.item === entry.reply?.item && !stays(old, this.waiting)) this.drop(old);
    const last = Number(this.area.getItem(`${this.prefix}last`) ?? 0);
    const number = Math.max(Date.now(), last + 1);
    this.put("last", String(number));
    this.put(`w:${number}`, JSON.stringify({ ...entry, number }));
    if (entry.reply) this.copy(entry.reply);
  }

  copy(reply) { this.put(`r:${reply.item}`, JSON.stringify(reply)); }

  put(name, value) {
    try {
      this.area.setItem(this.prefix + name, value);
    } catch {
      // No room on the phone: this page holds it, and says that it waits.
      const page = new InPage();
      for (const key of this.keys) page.setItem(key, this.area.getItem(key));
      page.setItem(this.prefix + name, value);
      this.area = page;
      this.lasting = false;
    }
  }

  drop(entry) { this.area.removeItem(entry.key); }

  // Nothing of these answers stays on the phone.
  clear() { for (const key of this.keys) this.area.removeItem(key); }
}
