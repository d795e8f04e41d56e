// Files dropped anywhere on the form, and how much of them has been sent; without this script they are chosen and sent.
for (const form of document.querySelectorAll("form[data-send]")) {
  const { files } = form.elements;
  const chosen = form.querySelector("[data-chosen]");
  const sending = form.querySelector(".sending");
  const bar = sending.querySelector("progress");
  const sent = sending.querySelector("[data-sent]");
  const told = form.querySelector("[data-told]");
  const megabytes = bytes => (bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });

  const tell = () => {
    const names = [...files.files].map(file => file.name);
    chosen.textContent = names.length ? chosen.dataset.chosen.replace("{0}", names.join(", ")) : "";
  };

  files.addEventListener("change", tell);

  form.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("over");
    const kept = new DataTransfer();
    for (const file of [...files.files, ...event.dataTransfer.files]) kept.items.add(file);
    files.files = kept.files;
    tell();
  });

  form.addEventListener("submit", event => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    const lost = () => {
      sending.hidden = true;
      told.hidden = false;
      told.textContent = form.dataset.lost;
    };
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.value = total ? loaded / total : 0;
      sent.textContent = sent.dataset.sent.replace("{0}", megabytes(loaded)).replace("{1}", megabytes(total));
    });
    // The answer leads to another page: there, or back here with what is wrong.
    request.addEventListener("load", () => (request.status < 400 ? location.assign(request.responseURL) : lost()));
    request.addEventListener("error", lost);
    told.hidden = true;
    sending.hidden = false;
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}
