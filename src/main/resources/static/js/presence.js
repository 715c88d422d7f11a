/*
 * Who else has this claim open. The page says every 25 seconds that it is open, as long as it is looked at, and shows whom the server names.
 * Without this script the page shows who was there when it was opened.
 */
(() => {
  "use strict";
  const list = document.querySelector("[data-presence]");
  if (!list) return;

  // the token that every form of the page carries: without it the server refuses a sign of life
  const token = document.querySelector("input[name=_csrf]");

  async function tell() {
    if (document.visibilityState === "hidden" || !token) return;
    try {
      const answer = await fetch(list.dataset.presence, { method: "POST", redirect: "manual", headers: { Accept: "application/json" },
        body: new URLSearchParams({ _csrf: token.value }) });
      if (!answer.ok) return;
      const names = await answer.json();
      list.replaceChildren(...names.map((words) => Object.assign(document.createElement("li"), { textContent: words })));
      list.hidden = names.length === 0;
    } catch (unreachable) {
      // the next time
    }
  }

  setInterval(tell, 25000);
  document.addEventListener("visibilitychange", tell);
})();
