/*
 * Draws the path of a claim into its process diagram. An element with data-diagram (the address of the diagram) and data-path (the address
 * of what happened) becomes the viewer. The table beside it holds the same facts, for the keyboard and for screen readers.
 */
(() => {
  "use strict";

  const mark = (canvas, registry, ids, className) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, className));

  /* Times on hover; the title is put on the shape itself, so that no markup is made of data. */
  function tell(registry, visits) {
    Object.entries(visits).forEach(([id, lines]) => {
      const graphics = registry.get(id) && registry.getGraphics(id);
      if (!graphics) return;
      const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
      title.textContent = lines.join("\n");
      graphics.prepend(title);
    });
  }

  async function draw(place) {
    const [diagram, path] = await Promise.all([
      fetch(place.dataset.diagram).then((answer) => answer.text()),
      fetch(place.dataset.path).then((answer) => answer.json()),
    ]);
    const viewer = new BpmnJS({ container: place });
    await viewer.importXML(diagram);
    const canvas = viewer.get("canvas");
    const registry = viewer.get("elementRegistry");
    const seen = new Set([...path.taken, ...path.waiting]);
    const rest = registry.filter((element) => element.type !== "label" && element.parent && !seen.has(element.id)).map((element) => element.id);
    mark(canvas, registry, path.taken, "tg-taken");
    mark(canvas, registry, path.waiting, "tg-waiting");
    mark(canvas, registry, rest, "tg-not-taken");
    tell(registry, path.visits);
    canvas.zoom("fit-viewport", "auto");
    place.dataset.drawn = "true";
  }

  document.querySelectorAll("[data-diagram]").forEach((place) => draw(place).catch(() => {
    place.hidden = true;
    const words = document.getElementById(place.dataset.failed);
    if (words) words.hidden = false;
  }));
})();
