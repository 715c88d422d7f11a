/*
 * The page of whoever assesses: one press for what the rules found, the reasons that grow with it, the document beside the form, and keys.
 * j and k move between the conditions, y, n and o judge the one in focus, Ctrl+Enter proposes. Everything here is reached without it too.
 */
(() => {
  "use strict";
  const form = document.querySelector("form[data-assess]");
  if (!form) return;
  const criteria = [...form.querySelectorAll(".tg-criterion")];
  const judged = form.querySelector("[data-judged]");
  const JUDGEMENTS = { y: "YES", n: "NO", o: "CANNOT_TELL" };

  function choice(criterion, finding) {
    return criterion.querySelector(`input[type=radio][value="${finding}"]`);
  }

  function chosen(criterion) {
    const radio = criterion.querySelector("input[type=radio]:checked");
    return radio ? radio.value : null;
  }

  function judge(criterion, finding) {
    const radio = choice(criterion, finding);
    if (!radio || radio.checked) return;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // What differs from the rule needs words: its field opens by itself.
  function show(criterion) {
    const finding = chosen(criterion);
    criterion.classList.toggle("tg-criterion--judged", finding !== null);
    if (finding !== null && finding !== criterion.dataset.rule) criterion.querySelector(".tg-criterion__reason").open = true;
  }

  function count() {
    const done = criteria.filter((criterion) => chosen(criterion) !== null).length;
    if (judged) judged.textContent = judged.dataset.text.replace("{n}", done).replace("{all}", criteria.length);
  }

  form.addEventListener("change", (event) => {
    const criterion = event.target.closest(".tg-criterion");
    if (criterion) { show(criterion); count(); }
  });
  criteria.forEach(show);

  const takeOver = form.querySelector("[data-take-over]");
  takeOver.addEventListener("click", (event) => {
    event.preventDefault();
    for (const criterion of criteria) {
      if (chosen(criterion) === null && criterion.dataset.rule !== "CANNOT_TELL") judge(criterion, criterion.dataset.rule);
    }
    const open = criteria.find((criterion) => chosen(criterion) === null);
    if (open) { open.focus({ preventScroll: true }); open.scrollIntoView({ block: "center" }); }
  });

  // The text of reasons follows the judgements until somebody writes in it; after that only the button replaces it.
  const texts = { reasons: form.elements.reasons, plain: form.elements.plainReasons };
  let built = {};
  form.addEventListener("autosaved", (event) => {
    for (const [name, field] of Object.entries(texts)) {
      const text = event.detail[name];
      if (field && text && (field.value.trim() === "" || field.value === built[name])) write(name, text);
      if (text) latest[name] = text;
    }
  });
  const latest = {};

  function write(name, text) {
    if (texts[name].value === text) return;
    texts[name].value = text;
    built[name] = text;
    texts[name].dispatchEvent(new Event("input", { bubbles: true }));
  }

  form.querySelector("[data-build-reasons]").addEventListener("click", (event) => {
    if (!latest.reasons) return;
    event.preventDefault();
    for (const name of Object.keys(texts)) if (latest[name]) write(name, latest[name]);
  });

  // A document opens in the place of the story, beside the form; the story comes back with one press.
  const reader = document.getElementById("reader");
  const story = document.querySelector(".tg-claim__story");
  const viewer = reader && reader.querySelector("iframe");
  if (viewer) {
    let from = null;
    document.addEventListener("click", (event) => {
      const link = event.target.closest('a[target="viewer"]');
      if (!link || window.matchMedia("(max-width: 68.99rem)").matches) return;
      from = link;
      reader.querySelector("[data-reading]").textContent = link.textContent.trim();
      story.classList.add("tg-reading");
      viewer.hidden = false;
    });
    reader.querySelector("[data-close-reader]").addEventListener("click", () => {
      story.classList.remove("tg-reading");
      viewer.hidden = true;
      if (from) from.focus();
    });
  }

  // Who knows the person after all finds the form at once.
  const toAccess = form.querySelector("[data-to-access]");
  const access = document.querySelector("#access details");
  if (toAccess && access) toAccess.addEventListener("click", () => { access.open = true; story.classList.remove("tg-reading"); });

  const hint = form.querySelector("[data-keys-hint]");
  if (hint) hint.hidden = false;

  // Keys; never while somebody types.
  function typing(target) {
    return target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])") || target.isContentEditable;
  }

  function focused() {
    return document.activeElement.closest(".tg-criterion");
  }

  function move(step) {
    const at = criteria.indexOf(focused());
    const next = criteria[at === -1 ? (step > 0 ? 0 : criteria.length - 1) : at + step];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: "nearest" }); }
  }

  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || document.querySelector("dialog[open]") || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      form.requestSubmit(form.querySelector("[data-propose]"));
      return;
    }
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (JUDGEMENTS[event.key] && focused()) {
      const criterion = focused();
      judge(criterion, JUDGEMENTS[event.key]);
      criterion.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  });
})();
