/*
 * Lets go of a chosen file that is too large, and says so at once: a form that is too large is refused before anything in it is read, the
 * typed words included. On the form: data-largest-file and data-largest-together in bytes, data-most-files at once, and what to say in
 * data-too-large and data-too-much, with {name} in it. Without this script the server says the same of each file, up to its own limit.
 */
(() => {
  "use strict";

  function sift(form, field) {
    const kept = new DataTransfer();
    const leftOut = [];
    let together = 0;
    for (const file of field.files) {
      if (file.size > Number(form.dataset.largestFile)) {
        leftOut.push(form.dataset.tooLarge.replace("{name}", () => file.name));
      } else if (together + file.size > Number(form.dataset.largestTogether) || kept.items.length >= Number(form.dataset.mostFiles)) {
        leftOut.push(form.dataset.tooMuch.replace("{name}", () => file.name));
      } else {
        together += file.size;
        kept.items.add(file);
      }
    }
    if (leftOut.length > 0) field.files = kept.files;
    say(field, leftOut);
  }

  function say(field, sentences) {
    for (const old of field.parentElement.querySelectorAll("[data-left-out]")) old.remove();
    for (const sentence of sentences) {
      const line = document.createElement("p");
      line.className = "utrecht-form-field-error-message";
      line.dataset.leftOut = "";
      line.setAttribute("role", "alert");
      line.textContent = sentence;
      field.before(line);
    }
  }

  for (const form of document.querySelectorAll("form[data-largest-file]")) {
    for (const field of form.querySelectorAll("input[type=file]")) field.addEventListener("change", () => sift(form, field));
  }
})();
