// The page on which all answers are listed again, each to change.
import { isEmpty, read } from "./answering-fields.js";

const line = (name, text) => {
  const p = document.createElement("p");
  p.className = name;
  p.textContent = text;
  return p;
};

function said(screen, reply, words, fill) {
  const chosen = [...screen.querySelectorAll("input[name=value]")].filter(input => reply.values.includes(input.value))
    .map(input => line("answer", input.parentElement.textContent.trim()));
  const sides = ["mine", "theirs"].filter(side => reply[side]?.trim())
    .map(side => line("answer", fill(words.side, screen.querySelector(`[name=${side}]`).labels[0].textContent, reply[side].split("\n").map(l => l.trim()).filter(Boolean).join(words.comma))));
  const text = reply.text?.trim();
  return [...chosen, ...sides, ...text ? [line(screen.dataset.type === "number" ? "answer" : "answer own-words", text)] : []];
}

export function list(check, screens, words, fill, count) {
  const rows = check.querySelector("[data-list]");
  rows.replaceChildren(...screens.map(screen => {
    const row = check.querySelector("template").content.cloneNode(true).querySelector("li");
    const reply = read(screen);
    const empty = isEmpty(reply);
    row.querySelector(".num").textContent = screen.dataset.number;
    row.querySelector("[data-asked]").textContent = screen.querySelector("h1").textContent;
    const button = row.querySelector("button");
    button.before(...empty ? [line("answer none", words["check.no-answer"])] : said(screen, reply, words, fill));
    button.dataset.to = `q-${screen.dataset.item}`;
    button.textContent = words[empty ? "check.answer" : "check.change"];
    const which = document.createElement("span");
    which.className = "unseen";
    which.textContent = `, ${fill(words["check.question"], screen.dataset.number)}`;
    button.append(which);
    return row;
  }));
  const answered = screens.filter(screen => !isEmpty(read(screen))).length;
  check.querySelector("[data-count]").textContent = count("check.lede", answered, screens.length);
}
