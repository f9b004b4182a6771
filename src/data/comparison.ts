/** All places against all questions: the rows of the table, one question's answers, and what stands side by side. */
import { comparedOn, groupIn, groupsOf, type Compared, type Group } from "../law/compared.ts";
import type { Place, World } from "../law/world.ts";
import { questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { glanceRows, type Context, type GlanceRow } from "./place-page.ts";
import { placeList, type ListedPlace } from "./place-list.ts";

export interface ComparedPlace {
  readonly place: Place;
  /** Null for a union: its answers would read as a finding about its members, whose law decides. */
  readonly compared: Compared | null;
  readonly parts: readonly ComparedPlace[];
}

export interface ComparedRegion {
  readonly id: string;
  readonly name: string;
  /** Unions first, then countries by name, each with its parts. */
  readonly places: readonly ComparedPlace[];
  /** By name. Nothing about them is an answer. */
  readonly unresearched: readonly Place[];
}

/** The rows of the table, in the order of the list of laws. */
export function comparedRegions(world: World, day: string): readonly ComparedRegion[] {
  const row = ({ id, parts }: ListedPlace): ComparedPlace => {
    const place = world.places.get(id)!;
    const union = place.level === "supranational";
    return { place, compared: union ? null : comparedOn(place, world, day), parts: parts.map(row) };
  };
  return placeList(world, day).map(({ id, name, places, unresearched }) => ({
    id,
    name,
    places: places.map(row),
    unresearched,
  }));
}

/** Every row with an answer: countries and their parts, each after its country. */
export const rowsOf = (regions: readonly ComparedRegion[]): readonly (ComparedPlace & { compared: Compared })[] =>
  regions
    .flatMap(({ places }) => places.flatMap((each) => [each, ...each.parts]))
    .filter((row): row is ComparedPlace & { compared: Compared } => row.compared !== null);

export interface GroupCount {
  readonly group: Group;
  readonly places: readonly Place[];
}

/** The places by their answer to a question. An answer that nobody gives is left out. */
export function countsOf(question: QuestionId, rows: ReturnType<typeof rowsOf>): readonly GroupCount[] {
  const held = Map.groupBy(rows, ({ compared }) => groupIn(question, compared));
  return groupsOf(question).flatMap((group) => {
    const places = held.get(group)?.map(({ place }) => place) ?? [];
    return places.length === 0 ? [] : [{ group, places }];
  });
}

/** The links of a place's rows lead to its page from anywhere: there, its own laws are parts of the page. */
export const glanceOf = (place: Place, context: Context): readonly GlanceRow[] =>
  glanceRows(place, context).map((row) => ({
    ...row,
    laws: row.laws.map(({ label, href }) => ({
      label,
      href: href.startsWith("#") ? context.routes.provision(place.id, href.slice(1)) : href,
    })),
  }));

/** What the page reads when places are put side by side: by place, a cell a question; and the questions' words. */
export function sideBySide(context: Context) {
  const { world, day, questions, routes } = context;
  const places = rowsOf(comparedRegions(world, day));
  return {
    questions: questionIds.map((id) => ({ id, label: questions.get(id)!.label, href: routes.compareQuestion(id) })),
    places: Object.fromEntries(
      places.map(({ place, compared }) => {
        const cells = glanceOf(place, context).map(({ question, word, sentence, laws }) => ({
          mark: question === "penalty" ? "fact" : compared.marks[question],
          word,
          sentence,
          laws: laws.map(({ label, href }) => [label, href] as const),
        }));
        return [place.id, cells];
      }),
    ),
  };
}

export type SideBySide = ReturnType<typeof sideBySide>;
