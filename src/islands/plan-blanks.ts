/** The fields for the letters: where it is on each service, then what the letters of this plan need. */
import { filled } from "../lib/filled.ts";
import type { PlanText } from "../lib/plan-text.ts";
import { make } from "./dom.ts";
import { blankField, linksField } from "./plan-answers.ts";
import type { PlanBlank } from "./plan-data.ts";

interface Wanted {
  /** Services by id or by what the person called them, with the name to show. */
  readonly services: readonly (readonly [id: string, name: string])[];
  readonly blanks: readonly PlanBlank[];
}

function choices({ id, label, hint, takes, options }: PlanBlank, held: string | undefined): HTMLElement {
  return make(
    "fieldset",
    {},
    make("legend", {}, label),
    make("p", { className: "quiet" }, hint),
    ...options.map((option, i) => {
      const box = make("input", {
        type: takes === "choice" ? "radio" : "checkbox",
        name: blankField(id),
        value: option.id,
        checked: held === undefined ? takes === "choice" && i === 0 : held === option.id,
      });
      return make("label", { className: "option" }, box, make("span", {}, option.label));
    }),
  );
}

function typed(id: string, name: string, label: string, hint: string, several: boolean, held: string): HTMLElement {
  const field = several
    ? make("textarea", { id, name, className: "field", rows: 3, value: held, autocomplete: "off" })
    : make("input", { id, name, className: "field", type: "text", value: held, autocomplete: "off" });
  const about = make("p", { className: "quiet", id: `${id}-about` }, hint);
  field.setAttribute("aria-describedby", about.id);
  return make("div", {}, make("label", { htmlFor: id }, label), field, about);
}

/** `held`: what stands in the fields already, by name. */
export function blankFields(
  { services, blanks }: Wanted,
  held: ReadonlyMap<string, string>,
  words: PlanText["form"],
): HTMLElement[] {
  const links = services.map(([id, name], i) => {
    const field = linksField(id);
    return typed(`links-${i}`, field, filled(words.links, name), words.linksHint, true, held.get(field) ?? "");
  });
  const others = blanks.map((blank) => {
    const field = blankField(blank.id);
    return blank.takes === "choice" || blank.takes === "statement"
      ? choices(blank, held.get(field))
      : typed(`blank-${blank.id}`, field, blank.label, blank.hint, blank.takes === "lines", held.get(field) ?? "");
  });
  return [...links, ...others];
}
