/** The comparison: picks places, puts them side by side, narrows and sorts the table, and makes a link when asked. */
import {
  nothingChosen,
  mostPlaces,
  readCompare,
  sorts,
  toggled,
  writeCompare,
  type CompareState,
} from "../lib/compare.ts";
import { findPlaces, type NamedPlace } from "../lib/place-names.ts";
import { readRows, tableOf } from "./compare-rows.ts";
import { sideTable, type SideData } from "./compare-side.ts";
import { countInWords, type CountWords } from "./count-words.ts";
import { copyText, make } from "./dom.ts";

interface Given {
  readonly places: readonly NamedPlace[];
  readonly questions: readonly string[];
  /** A place's address, with `#` for its id. */
  readonly address: string;
  /** Where the answers in words stand. */
  readonly from: string;
  readonly words: Readonly<
    Record<
      | "remove"
      | "full"
      | "one"
      | "shown"
      | "failed"
      | "question"
      | "fit"
      | "all"
      | "linkSays"
      | "copy"
      | "copied"
      | "notCopied",
      string
    >
  > & { readonly found: CountWords };
}

const asList = (names: readonly string[]): string => new Intl.ListFormat(document.documentElement.lang).format(names);

export function startCompare(root: HTMLElement, whole: HTMLElement): void {
  const { places, questions, address, from, words } = JSON.parse(root.querySelector("script")!.textContent) as Given;
  const find = <E extends Element>(selector: string): E => root.querySelector<E>(selector)!;
  const field = find<HTMLInputElement>("#add");
  const status = find("[role=status]");
  const found = find(".found");
  const picked = find(".picked");
  const side = find<HTMLElement>("#side");
  const link = find("#link");
  const selects = [...root.querySelectorAll("select")];
  const table = whole.querySelector("table")!;
  const rows = readRows(table, questions);
  const showTable = tableOf(table, rows);
  const byId = new Map(places.map((place) => [place.id, place]));
  let state: CompareState = nothingChosen;
  let data: Promise<SideData> | undefined;

  const button = (label: string, press: () => void): HTMLButtonElement => {
    const made = make("button", { type: "button", className: "second" }, label);
    made.addEventListener("click", press);
    return made;
  };
  const offer = (): readonly NamedPlace[] => {
    const fitting = findPlaces(field.value, places).filter(({ id }) => !state.places.includes(id));
    const offered = state.places.length < mostPlaces ? fitting : [];
    found.replaceChildren(
      ...offered.map(({ id, name }) =>
        make(
          "li",
          {},
          button(`+ ${name}`, () => add(id)),
        ),
      ),
    );
    if (state.places.length >= mostPlaces) status.textContent = words.full;
    else status.textContent = field.value.trim() === "" ? "" : countInWords(offered.length, words.found);
    return offered;
  };
  /** What stands side by side is known before it is shown, since the answers come from a file. */
  async function showSide(): Promise<void> {
    const chosen = state.places.map((id) => byId.get(id)!);
    picked.replaceChildren(
      ...chosen.map(({ id, name }) => {
        const away = button(`${name} ×`, () => remove(id));
        away.setAttribute("aria-label", words.remove.replace("#", name));
        return make("li", {}, away);
      }),
    );
    side.hidden = chosen.length < 2;
    if (chosen.length < 2) {
      side.replaceChildren();
      status.textContent = chosen.length === 1 ? words.one : "";
      return;
    }
    const caption = words.shown.replace("#", asList(chosen.map(({ name }) => name)));
    data ??= fetch(from).then((answer) => {
      if (!answer.ok) throw new Error(`${from} answers ${answer.status}.`);
      return answer.json() as Promise<SideData>;
    });
    const asked = state.places;
    try {
      const answers = await data;
      // A later choice has taken over.
      if (asked !== state.places) return;
      side.replaceChildren(
        sideTable(chosen, answers, { caption, question: words.question }, (id) => address.replace("#", id)),
      );
      status.textContent = caption;
    } catch {
      data = undefined;
      side.hidden = true;
      status.textContent = words.failed;
    }
  }
  function show(): void {
    for (const select of selects)
      select.value = select.name === "sort" ? state.sort : (state.filters[select.name] ?? "");
    const left = showTable(state);
    find("#count").textContent = (left === rows.length ? words.all : words.fit)
      .replace("#", String(left))
      .replace("%", String(rows.length));
    link.replaceChildren();
    find<HTMLElement>(".buttons").hidden = writeCompare(state) === "";
  }
  function add(id: string): void {
    state = { ...state, places: toggled(state.places, id) };
    field.value = "";
    offer();
    field.focus();
    show();
    void showSide();
  }
  function remove(id: string): void {
    state = { ...state, places: toggled(state.places, id) };
    offer();
    field.focus();
    show();
    void showSide();
  }
  function makeLink(): void {
    const url = new URL(writeCompare(state), window.location.href.replace(/[?#].*$/, ""));
    window.history.replaceState(null, "", url);
    const shown = make("code", { className: "code" }, url.href);
    const told = make("span", { className: "quiet" });
    const copy = button(words.copy, () => {
      void copyText(url.href, shown).then((copied) => {
        told.textContent = copied ? words.copied : words.notCopied;
      });
    });
    link.replaceChildren(
      make("p", {}, words.linkSays),
      make("p", {}, shown),
      make("p", { className: "buttons" }, copy, told),
    );
  }

  field.addEventListener("input", offer);
  find("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const best = offer()[0];
    if (best) add(best.id);
    else field.focus();
  });
  for (const select of selects)
    select.addEventListener("change", () => {
      const filters = selects.filter(({ name, value }) => name !== "sort" && value !== "");
      state = {
        ...state,
        filters: Object.fromEntries(filters.map(({ name, value }) => [name, value])),
        sort: sorts.find((sort) => sort === find<HTMLSelectElement>("[name=sort]").value) ?? "region",
      };
      show();
    });
  find("[data-do=link]").addEventListener("click", makeLink);
  find("[data-do=clear]").addEventListener("click", () => {
    state = nothingChosen;
    field.value = "";
    offer();
    show();
    void showSide();
    if (window.location.search !== "") window.history.replaceState(null, "", window.location.pathname);
  });

  state = readCompare(window.location.search, { places: new Set(byId.keys()), questions });
  // What the browser gives back of an earlier visit would not be what the table shows.
  field.value = "";
  find<HTMLDetailsElement>("#narrow").open = Object.keys(state.filters).length > 0;
  root.hidden = false;
  show();
  void showSide();
}
