/** Narrows the list of places to those that fit what is typed, and opens the regions that hold them. */
import { findPlaces, type NamedPlace } from "../lib/place-names.ts";
import { countInWords, type CountWords } from "./count-words.ts";

interface Given {
  readonly places: readonly NamedPlace[];
  readonly words: CountWords;
}

/**
 * A row is an element with `data-place`. What folds is `.region`, and inside it `.parts` with `data-whole`, which stays
 * whole where its country fits.
 */
export function startPlaceFilter(form: HTMLFormElement): void {
  const { places, words } = JSON.parse(form.querySelector("script")!.textContent) as Given;
  const field = form.querySelector("input")!;
  const status = form.querySelector("[role=status]")!;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-place]")];
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(".region, .parts")];
  const wholeOf = (row: HTMLElement): string | undefined => row.closest<HTMLElement>(".parts")?.dataset["whole"];
  const show = (): readonly NamedPlace[] => {
    const typed = field.value.trim() !== "";
    const found = findPlaces(field.value, places, Infinity);
    const fits = new Set(found.map(({ id }) => id));
    const fitting = new Set(rows.filter((row) => fits.has(row.dataset["place"]!)));
    for (const row of rows) row.hidden = typed && !fitting.has(row) && !fits.has(wholeOf(row) ?? "");
    for (const fold of folds) {
      const held = [...fold.querySelectorAll<HTMLElement>("[data-place]")];
      fold.hidden = held.every((row) => row.hidden);
      fold.open = typed && held.some((row) => fitting.has(row));
    }
    // A table or heading without a row says nothing.
    for (const group of document.querySelectorAll<HTMLElement>("[data-rows]"))
      group.hidden = [...group.querySelectorAll<HTMLElement>("[data-place]")].every((row) => row.hidden);
    status.textContent = typed ? countInWords(found.length, words) : "";
    return found;
  };
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const best = show()[0];
    const row = rows.find((each) => each.dataset["place"] === best?.id);
    if (row) window.location.assign(row.querySelector("a")!.href);
    else field.focus();
  });
  form.hidden = false;
  // The browser gives back what was typed when the reader returns to the list.
  if (field.value.trim() !== "") show();
}
