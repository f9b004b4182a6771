/**
 * The comparison's state: which places stand side by side, which answers are asked for, how the table is sorted. Pure:
 * it is read from an address, written to one, and applied to rows that the page hands in.
 */

export const mostPlaces = 4;

export const sorts = ["region", "name", "year", "penalty"] as const;
export type Sort = (typeof sorts)[number];

const values = ["yes", "partly", "no", "unclear"] as const;

export interface CompareState {
  /** Ids of the places side by side, in the order in which they were picked. */
  readonly places: readonly string[];
  /** By question, the answers that fit: "yes", or "yes,partly" for either. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Sort;
}

export interface Known {
  readonly places: ReadonlySet<string>;
  readonly questions: readonly string[];
}

/** A row of the table. `months` of prison and the `year` of the law are null where they are not known. */
export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** The answer to each question. */
  readonly values: Readonly<Record<string, string>>;
  readonly months: number | null;
  readonly year: number | null;
}

export const nothingChosen: CompareState = { places: [], filters: {}, sort: "region" };

/** The answers in `text`, each once and in their order: "partly,yes,yes" → "yes,partly"; "" if none is one. */
function answersIn(text: string | null): string {
  const given = (text ?? "").split(",");
  return values.filter((value) => given.includes(value)).join(",");
}

/** Reads the part of an address after `?`. What is not known is left out: an old or wrong link never breaks the page. */
export function readCompare(search: string, { places, questions }: Known): CompareState {
  const asked = new URLSearchParams(search);
  const picked = (asked.get("places") ?? "").toLowerCase().split(",");
  const filters = questions.flatMap((question) => {
    const answers = answersIn(asked.get(question));
    return answers === "" ? [] : [[question, answers] as const];
  });
  return {
    places: [...new Set(picked)].filter((id) => places.has(id)).slice(0, mostPlaces),
    filters: Object.fromEntries(filters),
    sort: sorts.find((sort) => sort === asked.get("sort")) ?? "region",
  };
}

/** The part of an address that holds `state`: "?places=us-ca,us-ny&synthetic=yes"; "" where nothing was chosen. */
export function writeCompare({ places, filters, sort }: CompareState): string {
  const parts = [
    ...(places.length > 0 ? [["places", places.join(",")]] : []),
    ...Object.entries(filters),
    ...(sort === "region" ? [] : [["sort", sort]]),
  ];
  return parts.length === 0 ? "" : `?${parts.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

/** Whether a row has one of the answers asked for, on every question that asks for one. */
export const fits = ({ values: given }: Pick<CompareRow, "values">, filters: CompareState["filters"]): boolean =>
  Object.entries(filters).every(([question, answers]) => answers.split(",").includes(given[question] ?? ""));

/** Unknown last, whichever way the known ones go. */
const last = (a: number | null, b: number | null, compare: (a: number, b: number) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : a === b ? 0 : compare(a, b);

/** By name; the longest term first; the newest law first. `region` keeps the order that was given. */
export function sorted<R extends CompareRow>(rows: readonly R[], sort: Sort): readonly R[] {
  if (sort === "region") return rows;
  const byName = (a: R, b: R): number => a.name.localeCompare(b.name, "en");
  const by = {
    name: () => 0,
    year: (a: R, b: R) => last(a.year, b.year, (x, y) => y - x),
    penalty: (a: R, b: R) => last(a.months, b.months, (x, y) => (y > x ? 1 : -1)),
  }[sort];
  return [...rows].sort((a, b) => by(a, b) || byName(a, b));
}

/** Picks a place, or lets it go if it is picked; where the most are picked already, nothing changes. */
export function toggled(places: readonly string[], id: string): readonly string[] {
  if (places.includes(id)) return places.filter((each) => each !== id);
  return places.length < mostPlaces ? [...places, id] : places;
}
