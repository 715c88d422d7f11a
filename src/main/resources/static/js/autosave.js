/*
 * Saves a form with data-autosave="address" a moment after typing stops, and when the page is left. Files wait for the button.
 * The address answers with JSON: savedAt ("14:32") and, if the form has a hidden field named version, the new version.
 * Without this script the form saves at every step by its buttons.
 */
(() => {
  "use strict";
  const form = document.querySelector("form[data-autosave]");
  if (!form) return;
  const line = form.querySelector("[data-saved]") || document.querySelector("[data-saved]");
  const pause = 1500;
  let timer = null;
  let dirty = false;
  let busy = false;
  let submitting = false;
  let waiting = null;

  function content() {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
    return data;
  }

  function say(kind, failed, time) {
    if (!line) return;
    line.classList.toggle("tg-saved--failed", failed);
    // Only a failure is spoken aloud; a voice that says "saved" at every pause would drive anybody mad.
    if (failed) line.setAttribute("role", "status"); else line.removeAttribute("role");
    line.textContent = line.dataset[kind].replace("{time}", time);
  }

  async function save() {
    if (!dirty || busy || submitting) return;
    busy = true;
    dirty = false;
    let again = pause;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST", body: content(), redirect: "manual", keepalive: true, headers: { Accept: "application/json" } });
      if (answer.ok) {
        const saved = await answer.json();
        if (saved.version !== undefined && form.elements.version) form.elements.version.value = saved.version;
        say("savedText", false, saved.savedAt);
        form.dispatchEvent(new CustomEvent("autosaved", { detail: saved }));
      } else if (answer.status === 409 && form.querySelector("[data-conflict]")) {
        // somebody else was first: nothing is overwritten, the person decides
        const conflict = form.querySelector("[data-conflict]");
        conflict.hidden = false;
        conflict.setAttribute("role", "alert");
        submitting = false;
        busy = false;
        waiting = null;
        return;
      } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        say("expiredText", true);
      } else {
        throw new Error(String(answer.status));
      }
    } catch (failure) {
      dirty = true;
      again = 10000;
      say("failedText", true);
    }
    busy = false;
    if (waiting) {
      const button = waiting;
      waiting = null;
      submitting = false;
      form.requestSubmit(button);
    } else if (dirty) {
      plan(again);
    }
  }

  function plan(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  form.addEventListener("input", () => { dirty = true; plan(pause); });
  form.addEventListener("change", () => { dirty = true; plan(pause); });
  form.addEventListener("submit", (event) => {
    // A second click while the first is under way does nothing.
    if (submitting) { event.preventDefault(); return; }
    submitting = true;
    clearTimeout(timer);
    // A save that is under way brings the version on which the button must build: the button waits for it.
    if (busy && event.submitter) { event.preventDefault(); waiting = event.submitter; }
  });
  window.addEventListener("pageshow", () => { submitting = false; });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") save(); });
})();
