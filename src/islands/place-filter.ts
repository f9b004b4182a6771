/** Narrows the list of places to those that fit what is typed, and opens the regions that hold them. */
import { findPlaces, type NamedPlace } from "../lib/place-names.ts";
import { countInWords, type CountWords } from "./count-words.ts";

interface Given {
  readonly places: readonly NamedPlace[];
  readonly regions: readonly NamedPlace[];
  readonly words: CountWords;
}

/**
 * A row is an element with `data-place`. What folds is `.region`, and inside it `.parts`; each names in `data-whole`
 * what it holds, and stays whole where that fits.
 */
export function startPlaceFilter(form: HTMLFormElement): void {
  const { places, regions, words } = JSON.parse(form.querySelector("script")!.textContent) as Given;
  const field = form.querySelector("input")!;
  const status = form.querySelector("[role=status]")!;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-place]")];
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(".region, .parts")];
  const wholesOf = (row: HTMLElement): string[] =>
    [".parts", ".region"].flatMap((fold) => row.closest<HTMLElement>(fold)?.dataset["whole"] ?? []);
  const show = (): readonly NamedPlace[] => {
    const typed = field.value.trim() !== "";
    const found = findPlaces(field.value, places, Infinity);
    const fits = new Set([...found, ...findPlaces(field.value, regions)].map(({ id }) => id));
    const fitting = new Set(rows.filter((row) => fits.has(row.dataset["place"]!)));
    for (const row of rows) row.hidden = typed && !fitting.has(row) && !wholesOf(row).some((whole) => fits.has(whole));
    for (const fold of folds) {
      const held = [...fold.querySelectorAll<HTMLElement>("[data-place]")];
      fold.hidden = held.every((row) => row.hidden);
      const asked = fold.matches(".region") && fits.has(fold.dataset["whole"]!);
      fold.open = typed && (asked || held.some((row) => fitting.has(row)));
    }
    // A table or heading without a row says nothing.
    for (const group of document.querySelectorAll<HTMLElement>("[data-rows]"))
      group.hidden = [...group.querySelectorAll<HTMLElement>("[data-place]")].every((row) => row.hidden);
    status.textContent = typed ? countInWords(rows.filter((row) => !row.hidden).length, words) : "";
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
