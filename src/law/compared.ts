/** A place as a row of the comparison and a shape of the map: one mark a question, the longest prison term, the year. */
import { questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { answersOn, type OwnAndEffective, type Value } from "./answers.ts";
import { basicCrimeOn } from "./basic-crime.ts";
import { basicPenaltyOn } from "./penalty.ts";
import type { Law, Place, World } from "./world.ts";

/** An answer as a mark shows it. `national`: yes, but by the law of a parent alone. */
export type Shown = Value | "national";

export const shownMark = ({ own, effective }: OwnAndEffective): Shown =>
  effective.value === "yes" && own.value !== "yes" ? "national" : effective.value;

export type AnsweredQuestion = Exclude<QuestionId, "penalty">;

/** The questions that have an answer in a word; the penalty has a figure. */
export const answeredQuestions = questionIds.filter((id): id is AnsweredQuestion => id !== "penalty");

/** The year since which the basic crime is certainly law; `atLatest` where it may have been before. */
export interface Since {
  readonly year: number;
  readonly atLatest: boolean;
}

export interface Compared {
  readonly values: Readonly<Record<AnsweredQuestion, Value>>;
  readonly marks: Readonly<Record<AnsweredQuestion, Shown>>;
  /** The longest prison term of the basic crime in months: 0 for none, Infinity for life, null where no law settles it. */
  readonly months: number | null;
  readonly since: Since | null;
}

/** A crime that is in force has a day or a year, and so its first four characters are the year. */
const sinceOf = ({ provision: { inForce } }: Law): Since => ({
  year: Number(inForce.from.slice(0, 4)),
  atLatest: inForce.atLatest === true,
});

/** The row of `place` on `day` (`YYYY-MM-DD`), with the law of its parents that applies in it. */
export function comparedOn(place: Place, world: World, day: string): Compared {
  const answers = answersOn(place, world, day);
  const penalty = basicPenaltyOn(place, world, day);
  const crime = basicCrimeOn(place, world, day);
  const each = <T>(of: (answer: OwnAndEffective) => T): Record<AnsweredQuestion, T> =>
    Object.fromEntries(answeredQuestions.map((id) => [id, of(answers[id])])) as Record<AnsweredQuestion, T>;
  return {
    values: each(({ effective }) => effective.value),
    marks: each(shownMark),
    months: penalty?.life ? Infinity : (penalty?.maxPrisonMonths ?? null),
    since: crime === undefined ? null : sinceOf(crime),
  };
}

/** The bands of prison terms that a map tells apart, the longest first; `most` in months. */
export const bands = [
  { id: "over-5", most: Infinity },
  { id: "to-5", most: 60 },
  { id: "to-3", most: 36 },
  { id: "to-1", most: 12 },
  { id: "no-prison", most: 0 },
] as const;

export type Band = (typeof bands)[number]["id"];

/** The narrowest band that holds a term of `months`. */
export const bandOf = (months: number): Band => bands.findLast(({ most }) => months <= most)!.id;

/** The kinds of answer that a question can have, in the order in which a page counts them. */
export type Group = Shown | Band;
export const groupsOf = (question: QuestionId): readonly Group[] =>
  question === "penalty" ? [...bands.map(({ id }) => id), "unclear"] : ["yes", "national", "partly", "no", "unclear"];

export function groupIn(question: QuestionId, { marks, months }: Compared): Group {
  if (question !== "penalty") return marks[question];
  return months === null ? "unclear" : bandOf(months);
}
