/** Shows below a map the name and answer of the place that is pointed at or has the focus. A screen reader has it from the link. */

/** `map` stands in a region; the line for the name comes right after that. */
export function nameOnMap(map: SVGElement): void {
  const line = map.parentElement?.nextElementSibling;
  if (!line?.matches("[data-names]")) return;
  const show = ({ target }: Event): void => {
    const named = (target as Element).closest("a")?.querySelector("title");
    if (named) line.textContent = named.textContent;
  };
  map.addEventListener("pointerover", show);
  map.addEventListener("focusin", show);
}
