/** The two questions of the plan that need more than a choice: a place, and the services it is on. */
import { filled } from "../lib/filled.ts";
import { findPlaces, plainName, type NamedPlace } from "../lib/place-names.ts";
import type { PlanText } from "../lib/plan-text.ts";
import { countInWords } from "./count-words.ts";
import { make } from "./dom.ts";

/** Lets a person type a place and choose one. What is chosen stands in a hidden field. */
export function startPlaceField(root: HTMLElement, places: () => readonly NamedPlace[], words: PlanText["form"]): void {
  const typed = root.querySelector<HTMLInputElement>("input[type=text]")!;
  const held = root.querySelector<HTMLInputElement>("input[type=hidden]")!;
  const status = root.querySelector("[role=status]")!;
  const list = root.querySelector("ul")!;
  const choose = (place: NamedPlace): void => {
    held.value = place.id;
    typed.value = place.name;
    list.replaceChildren();
    status.textContent = filled(words.chosen, place.name);
    held.dispatchEvent(new Event("input", { bubbles: true }));
    typed.focus();
  };
  typed.addEventListener("input", () => {
    held.value = "";
    const all = places();
    if (all.length === 0) {
      status.textContent = words.loading;
      return;
    }
    const found = findPlaces(typed.value, all);
    list.replaceChildren(
      ...found.map((place) => {
        const button = make("button", { type: "button", className: "found" }, place.name);
        button.addEventListener("click", () => choose(place));
        return make("li", {}, button);
      }),
    );
    status.textContent = typed.value.trim() === "" ? "" : countInWords(found.length, words);
  });
  typed.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || held.value !== "" || typed.value.trim() === "") return;
    const [best] = findPlaces(typed.value, places());
    if (best === undefined) return;
    // The first press takes the best fit, so that nobody goes on with a place that was only typed.
    event.preventDefault();
    choose(best);
  });
}

/** Narrows the list of services to what is typed; what was chosen stays in sight. */
export function startServiceField(root: HTMLElement, words: PlanText["form"]): void {
  const typed = root.querySelector<HTMLInputElement>("input[type=text]")!;
  const status = root.querySelector("[role=status]")!;
  const items = [...root.querySelectorAll<HTMLElement>("li")].map((item) => ({
    item,
    box: item.querySelector("input")!,
    names: item.dataset["names"]!.split("|").map(plainName),
  }));
  const narrow = (): void => {
    const plain = plainName(typed.value);
    let fits = 0;
    for (const { item, box, names } of items) {
      const fit = plain === "" ? item.dataset["common"] !== undefined : names.some((name) => name.includes(plain));
      if (plain !== "" && fit) fits += 1;
      item.hidden = !fit && !box.checked;
    }
    status.textContent =
      plain === ""
        ? ""
        : countInWords(fits, { none: words.serviceNone, one: words.serviceOne, many: words.serviceMany });
  };
  typed.addEventListener("input", narrow);
  typed.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && typed.value.trim() !== "") event.preventDefault();
  });
  root.closest("form")!.addEventListener("reset", () => window.setTimeout(narrow));
  narrow();
}
