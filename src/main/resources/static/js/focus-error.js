/* Brings a person to what has to be put right: first the summary, then, by its links, the field itself. */
(() => {
  "use strict";
  const summary = document.querySelector("[data-error-summary]");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    const field = target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea") || target;
    event.preventDefault();
    (field.closest("fieldset") || document.querySelector(`label[for="${CSS.escape(field.id)}"]`) || field).scrollIntoView({ block: "start" });
    field.focus({ preventScroll: true });
  });
})();
