/*
 * The desk by keyboard. Rows carry data-row; the first link in a row opens it; a form with data-take in a row takes the work.
 * j and k move, Enter opens, t takes, / goes to the field with data-search, ? shows the list of keys.
 */
(() => {
  "use strict";
  const rows = [...document.querySelectorAll("[data-row]")];
  const keys = document.getElementById("keys");
  const keysButton = document.querySelector("[data-keys]");
  let at = -1;

  function select(next) {
    if (next < 0 || next >= rows.length) return;
    if (rows[at]) rows[at].classList.remove("tg-selected");
    at = next;
    rows[at].classList.add("tg-selected");
    const link = rows[at].querySelector("a");
    if (link) link.focus();
  }

  // The place for a document is not there until one is opened.
  const viewer = document.querySelector("iframe.tg-viewer");
  if (viewer) {
    viewer.hidden = true;
    document.addEventListener("click", (event) => {
      if (event.target.closest(`a[target="${CSS.escape(viewer.name)}"]`)) { viewer.hidden = false; viewer.scrollIntoView({ block: "nearest" }); }
    });
  }

  if (keys && keysButton) {
    keysButton.hidden = false;
    keysButton.addEventListener("click", () => keys.showModal());
  }
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && rows[at] !== row) { if (rows[at]) rows[at].classList.remove("tg-selected"); at = rows.indexOf(row); row.classList.add("tg-selected"); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select, textarea") || (keys && keys.open)) return;
    switch (event.key) {
      case "j": select(at + 1); break;
      case "k": select(at - 1); break;
      case "t": { const take = rows[at] && rows[at].querySelector("form[data-take]"); if (take) take.requestSubmit(); break; }
      case "/": { const search = document.querySelector("[data-search]"); if (search) search.focus(); else return; break; }
      case "?": if (keys) keys.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });
})();
