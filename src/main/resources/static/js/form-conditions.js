/*
 * Shows and hides the questions that depend on another answer, at once instead of after the button. The server decides, by the same
 * condition as always: the form is sent to the address in data-conditions, which keeps nothing and answers which elements are hidden.
 */
(() => {
  "use strict";
  for (const form of document.querySelectorAll("form[data-conditions]")) {
    const elements = [...form.querySelectorAll("[data-element]")];
    if (elements.length === 0) continue;
    let asked = 0;

    function content() {
      // hidden questions are disabled and therefore not part of this; their words stay in the page in case they come back
      const data = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
      return data;
    }

    async function refresh() {
      const turn = ++asked;
      try {
        const answer = await fetch(form.dataset.conditions, {
          method: "POST", body: content(), redirect: "manual", headers: { Accept: "application/json" } });
        if (!answer.ok || turn !== asked) return;
        const hidden = new Set((await answer.json()).hidden);
        for (const element of elements) {
          element.hidden = hidden.has(element.dataset.element);
          element.disabled = element.hidden;
        }
      } catch (unreachable) {
        // the page still works: the button brings the new question
      }
    }

    form.addEventListener("change", refresh);
  }
})();
