// The fields of one question: read, filled, and looked at before they are sent.
const mark = "no:";

export const fieldsOf = screen => ({
  item: screen.dataset.item,
  get values() { return [...screen.querySelectorAll("input[name=value]:checked")].map(input => input.value); },
  text: screen.querySelector("[name=text]"),
  mine: screen.querySelector("[name=mine]"),
  theirs: screen.querySelector("[name=theirs]"),
});

export function read(screen) {
  const fields = fieldsOf(screen);
  return {
    item: fields.item, values: fields.values,
    text: fields.text?.value ?? null, mine: fields.mine?.value ?? null, theirs: fields.theirs?.value ?? null,
  };
}

export function fill(screen, reply) {
  const fields = fieldsOf(screen);
  for (const input of screen.querySelectorAll("input[name=value]")) input.checked = reply.values?.includes(input.value) ?? false;
  for (const name of ["text", "mine", "theirs"]) if (fields[name]) fields[name].value = reply[name] ?? "";
  const own = screen.querySelector("details.own");
  if (own && reply.text) own.open = true;
}

export const isEmpty = reply => !reply.values?.length && ![reply.text, reply.mine, reply.theirs].some(words => words?.trim());

export const same = (one, other) => ["text", "mine", "theirs"].every(name => (one[name] ?? "").trim() === (other[name] ?? "").trim())
  && (one.values ?? []).join() === (other.values ?? []).join();

// What excludes the rest lets go of it, and the other way round: nobody has to untick.
export function ticked(screen, input) {
  if (input.type !== "checkbox" || !input.checked) return;
  const alone = "alone" in input.dataset;
  for (const other of screen.querySelectorAll("input[name=value]:checked")) {
    if (other !== input && (alone || "alone" in other.dataset)) other.checked = false;
  }
}

// What is wrong, in words; empty where nothing is. The server looks again.
export function wrong(screen, words, fill) {
  const reply = read(screen);
  const absence = reply.values.find(value => value.startsWith(mark));
  const spoken = [reply.text, reply.mine, reply.theirs].some(text => text?.trim());
  const wordsFirst = "wordsFirst" in screen.dataset;
  if (absence && spoken && !(wordsFirst && absence === `${mark}dont-know`)) return fill(words["wrong.both"], words[absence.slice(mark.length)]);
  if (screen.dataset.type === "number" && spoken && !/^\d{1,4}$/.test(reply.text.replace(/\s/g, ""))) return words["wrong.number"];
  if (screen.dataset.most && reply.values.length > Number(screen.dataset.most)) return fill(words["wrong.at-most"], screen.dataset.most);
  for (const list of [reply.mine, reply.theirs]) {
    const lines = (list ?? "").split("\n").filter(line => line.trim()).length;
    if (lines > 12) return fill(words["wrong.too-many-lines"], lines, 12);
  }
  return "";
}
