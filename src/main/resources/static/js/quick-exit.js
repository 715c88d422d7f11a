/* The way out: the button, or Escape three times. Shows nothing more of the page at once, logs out, and puts a neutral page in its place. */
(() => {
  "use strict";
  const exit = document.querySelector("[data-quick-exit]");
  if (!exit) return;
  let presses = 0;
  let lastPress = 0;

  function leave(event) {
    event.preventDefault();
    document.title = " ";
    document.body.hidden = true;
    const logOut = document.querySelector("form[data-log-out]");
    if (logOut) {
      fetch(logOut.action, { method: "POST", body: new URLSearchParams(new FormData(logOut)), keepalive: true, redirect: "manual" }).catch(() => {});
    }
    window.location.replace(exit.href);
  }

  exit.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") { presses = 0; return; }
    presses = event.timeStamp - lastPress < 1500 ? presses + 1 : 1;
    lastPress = event.timeStamp;
    if (presses === 3) leave(event);
  });
  // A page from before the exit must not come back from the browser's memory.
  window.addEventListener("pageshow", (event) => { if (event.persisted && document.body.hidden) window.location.reload(); });
})();
