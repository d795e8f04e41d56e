// Leaving clears what this browser keeps. Answers that still wait to be sent would go too: that is said once, and a
// second press leaves all the same.
const form = document.querySelector("form[data-waiting]");
const waits = () => Object.keys(localStorage).some(key => /^alliage\.answers:.*:w:/.test(key));
let said = false;

form?.addEventListener("submit", event => {
  if (said || !waits()) return;
  event.preventDefault();
  said = true;
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = form.dataset.waiting;
  form.append(note);
});
