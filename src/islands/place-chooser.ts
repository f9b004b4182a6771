/** The place chooser: links to the places that fit what is typed, from names that are in the page already. */
import { findPlaces, type NamedPlace } from "../lib/place-names.ts";
import { countInWords, type CountWords } from "./count-words.ts";

interface Given {
  readonly places: readonly NamedPlace[];
  /** A place's address, with `#` for its id. */
  readonly address: string;
  readonly words: CountWords;
}

export function startPlaceChooser(root: HTMLElement): void {
  const { places, address, words } = JSON.parse(root.querySelector("script")!.textContent) as Given;
  const href = ({ id }: NamedPlace): string => address.replace("#", id);
  const field = root.querySelector("input")!;
  const list = root.querySelector("ul")!;
  const status = root.querySelector("[role=status]")!;
  const show = (): readonly NamedPlace[] => {
    const found = findPlaces(field.value, places);
    list.replaceChildren(
      ...found.map((place) => {
        const item = document.createElement("li");
        const link = item.appendChild(document.createElement("a"));
        link.href = href(place);
        link.textContent = place.name;
        return item;
      }),
    );
    status.textContent = field.value.trim() === "" ? "" : countInWords(found.length, words);
    return found;
  };
  const move = (from: Element | null, by: 1 | -1): void => {
    const stops = [field, ...list.querySelectorAll("a")];
    stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(from as HTMLAnchorElement) + by))]?.focus();
  };
  field.addEventListener("input", show);
  root.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(document.activeElement, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  root.querySelector("form")!.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = show()[0];
    if (first) window.location.assign(href(first));
    else field.focus();
  });
  root.querySelector("form")!.hidden = false;
}
