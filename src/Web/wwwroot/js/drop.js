// A study folder dropped on the form, as if it had been chosen; without this script it is chosen.
for (const form of document.querySelectorAll("form[data-drop]")) {
  const { files, zip, paths } = form.elements;
  const told = form.querySelector("[data-chosen]");

  const tell = names => {
    const folder = names[0]?.split("/")[0] ?? "";
    told.textContent = names.length ? told.dataset.chosen.replace("{0}", names.length).replace("{1}", folder) : "";
  };

  // What is chosen by hand brings its own paths.
  files.addEventListener("change", () => {
    paths.value = "";
    tell([...files.files].map(file => file.webkitRelativePath || file.name));
  });

  const inside = async (entry, found) => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      found.push([entry.fullPath.replace(/^\//, ""), file]);
      return found;
    }
    const reader = entry.createReader();
    // A reader gives a hundred at a time.
    for (let batch; (batch = await new Promise((done, fail) => reader.readEntries(done, fail))).length;)
      for (const each of batch) await inside(each, found);
    return found;
  };

  form.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", async event => {
    event.preventDefault();
    form.classList.remove("over");
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    const found = [];
    for (const entry of entries) await inside(entry, found);
    const kept = new DataTransfer();
    for (const [, file] of found) kept.items.add(file);
    if (found.length === 1 && found[0][0].endsWith(".zip")) {
      zip.files = kept.files;
      return;
    }
    files.files = kept.files;
    paths.value = found.map(([path]) => path).join("\n");
    tell(found.map(([path]) => path));
  });
}
