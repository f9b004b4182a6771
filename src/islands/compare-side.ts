/** Places side by side: a column a place, a row a question, with mark, word, sentence and laws. */
import type { NamedPlace } from "../lib/place-names.ts";
import { make } from "./dom.ts";

export interface SideCell {
  readonly mark: string;
  readonly word: string;
  readonly sentence: string;
  readonly laws: readonly (readonly [label: string, href: string])[];
}

export interface SideData {
  readonly questions: readonly { readonly label: string; readonly href: string }[];
  /** By place, a cell a question. */
  readonly places: Readonly<Record<string, readonly SideCell[]>>;
}

const svg = "http://www.w3.org/2000/svg";

/** The mark as the page's own component draws it: a use of the shapes that stand in the page. */
function markOf(value: string): SVGSVGElement {
  const mark = document.createElementNS(svg, "svg");
  mark.setAttribute("class", "mark");
  mark.setAttribute("viewBox", "0 0 20 20");
  mark.setAttribute("aria-hidden", "true");
  mark.appendChild(document.createElementNS(svg, "use")).setAttribute("href", `#mark-${value}`);
  return mark;
}

function cellOf({ mark, word, sentence, laws }: SideCell): HTMLTableCellElement {
  const cell = make("td", {}, markOf(mark), make("strong", {}, word), ` ${sentence}`);
  const links = laws.map(([label, href]) => make("li", {}, make("a", { href }, label)));
  if (links.length > 0) cell.append(make("ul", { className: "rests plain" }, ...links));
  return cell;
}

const heading = (scope: string, ...children: (Node | string)[]): HTMLTableCellElement =>
  make("th", { scope }, ...children);

/** `address` gives a place's page. */
export function sideTable(
  places: readonly NamedPlace[],
  { questions, places: cells }: SideData,
  words: { readonly caption: string; readonly question: string },
  address: (id: string) => string,
): HTMLTableElement {
  const columns = places.map(({ id, name }) => heading("col", make("a", { href: address(id) }, name)));
  return make(
    "table",
    { className: "matrix" },
    make("caption", { className: "visually-hidden" }, words.caption),
    make("thead", {}, make("tr", {}, heading("col", words.question), ...columns)),
    make(
      "tbody",
      {},
      ...questions.map(({ label, href }, i) =>
        make("tr", {}, heading("row", make("a", { href }, label)), ...places.map(({ id }) => cellOf(cells[id]![i]!))),
      ),
    ),
  );
}
