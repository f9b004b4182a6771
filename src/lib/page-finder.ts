/** Finds pages by name, citation or everyday words, with slips forgiven. Full text is pagefind's part. */
import { closest, distance } from "fastest-levenshtein";
import MiniSearch from "minisearch";
import { plainWords, termsOf } from "./search-terms.ts";

/** A page, or a part of one, as it can be found. */
export interface Findable {
  /** The page. */
  readonly page: string;
  /** The part of it that this entry is about, such as "#penal-647-j-4"; empty for the page. */
  readonly part: string;
  readonly title: string;
  readonly kind: "law" | "guide" | "platform" | "help" | "about";
  /** Names as people type them, one after another, with " | " between. */
  readonly names: string;
  readonly citations: string;
  readonly place: string;
  readonly conducts: readonly string[];
}

export interface Found {
  readonly page: string;
  readonly title: string;
  readonly kind: Findable["kind"];
  readonly parts: readonly { readonly part: string; readonly title: string }[];
}

export interface Filters {
  readonly kind?: string;
  readonly place?: string;
  readonly conduct?: string;
}

interface Finder {
  readonly find: (query: string, filters?: Filters) => readonly Found[];
}

const hasDigit = (term: string): boolean => /\d/.test(term);

/** Whether the query holds a name in so many words: "texas", "new south wales", "UK". A short code counts only in capitals or alone. */
function isNamed(query: string, name: string): boolean {
  const wanted = plainWords(name);
  if (wanted === plainWords(query)) return true;
  if (wanted.length <= 3)
    return /^[A-Z]+$/.test(name) && query !== query.toUpperCase() && query.split(/[^\p{L}]+/u).includes(name);
  return ` ${plainWords(query)} `.includes(` ${wanted} `);
}

const namesOf = ({ title, names }: Findable): readonly string[] => [title, ...names.split(" | ")];

/** The length of the longest name that the query spells out: a place's or a service's anywhere in it, another page's as the whole query. */
function namedLength(query: string, entry: Findable): number {
  const { kind, part } = entry;
  if (part !== "") return 0;
  const fits = (typed: string, name: string): boolean =>
    plainWords(typed) === plainWords(name) ||
    (kind === "law" && isNamed(typed, name)) ||
    // A service's name of one long word is no other word by chance.
    (kind === "platform" && name.length > 5 && isNamed(typed, name));
  return Math.max(0, ...namesOf(entry).map((name) => (name !== "" && fits(query, name) ? name.length : 0)));
}

/** Whether the query is the whole title of a part that has a name of its own: a helpline. */
const isNamedPart = (query: string, { part, kind, title }: Findable): boolean =>
  part !== "" && kind === "help" && plainWords(query) === plainWords(title);

/** A page whose name is the whole query comes before one whose name is a part of it. */
const wholeBonus = (query: string, entry: Findable): number =>
  namesOf(entry).some((name) => plainWords(name) === plainWords(query)) ? 500 : 0;

/** For a part that is named by the whole query: beyond a place of which that name holds the name ("Childline India"). */
const partBonus = 3000;

/** Beyond any score of single words; a place that is named comes before a page whose everyday name it is. */
const bonus: Readonly<Record<Findable["kind"], number>> = {
  law: 2000,
  guide: 1000,
  platform: 1000,
  help: 1000,
  about: 1000,
};

/** Somebody who types what happened wants to know what to do before what the law says. */
const weight: Readonly<Record<Findable["kind"], number>> = { law: 1, guide: 2, platform: 2, help: 1, about: 1 };

function indexOf(entries: readonly Findable[]): MiniSearch<Findable> {
  const index = new MiniSearch<Findable>({
    fields: ["title", "names", "citations"],
    storeFields: ["kind"],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 2, names: 3, citations: 4 },
      boostDocument: (_, __, stored) => weight[stored?.["kind"] as Findable["kind"]],
      prefix: (term) => term.length > 2 || hasDigit(term),
      weights: { fuzzy: 0, prefix: 0.5 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return index;
}

/** Whether two words differ only in two neighbouring letters that changed places: "teaxs" and "texas". */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, i) => letter !== word[i]);
  return (
    at >= 0 && typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

/**
 * Takes a word that stands nowhere for a slip of the nearest that does: one letter in four, two in five or more. Of two
 * that are as near, a page's title comes before its other names.
 */
function correctorFor(entries: readonly Findable[]): (query: string) => string {
  const titles = entries.flatMap(({ title, part }) => (part === "" ? termsOf(title) : []));
  const others = entries.flatMap(({ title, names, citations }) => termsOf(`${title} ${names} ${citations}`));
  const known = [...new Set([...titles, ...others])];
  const correct = (word: string): string => {
    const [term] = termsOf(word);
    if (term === undefined || hasDigit(term) || term.length < 4 || known.some((each) => each.startsWith(term)))
      return word;
    const swapped = known.find((each) => isSwapped(term, each));
    if (swapped !== undefined) return swapped;
    const best = closest(term, known);
    return distance(term, best) <= (term.length < 5 ? 1 : 2) ? best : word;
  };
  return (query) => query.split(/\s+/).map(correct).join(" ");
}

/** A finder over `entries`, which are indexed once. `find` gives pages, the best first, each with at most three of its parts. */
export function makeFinder(entries: readonly Findable[]): Finder {
  const index = indexOf(entries);
  const corrected = correctorFor(entries);
  const pages = new Map(entries.filter(({ part }) => part === "").map((entry) => [entry.page, entry]));
  const allowed = ({ kind, place, conducts }: Findable, filters: Filters): boolean =>
    (!filters.kind || filters.kind === kind) &&
    (!filters.place || filters.place === place) &&
    (!filters.conduct || conducts.includes(filters.conduct));

  const find = (typed: string, filters: Filters = {}): readonly Found[] => {
    const query = corrected(typed);
    const scores = new Map<string, number>();
    const parts = new Map<string, { part: string; title: string }[]>();
    for (const hit of index.search(query)) {
      const entry = entries[hit.id as number]!;
      if (!allowed(entry, filters)) continue;
      scores.set(entry.page, Math.max(scores.get(entry.page) ?? 0, hit.score));
      if (entry.part !== "")
        parts.set(entry.page, [...(parts.get(entry.page) ?? []), { part: entry.part, title: entry.title }]);
    }
    for (const entry of entries)
      if (isNamedPart(query, entry) && allowed(entry, filters)) scores.set(entry.page, partBonus);
    for (const entry of pages.values()) {
      const length = namedLength(query, entry);
      if (length > 0 && allowed(entry, filters))
        scores.set(entry.page, (scores.get(entry.page) ?? 0) + bonus[entry.kind] + length + wholeBonus(query, entry));
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .map(([page]) => ({
        page,
        title: pages.get(page)?.title ?? page,
        kind: pages.get(page)?.kind ?? "about",
        parts: (parts.get(page) ?? []).slice(0, 3),
      }));
  };
  return { find };
}
