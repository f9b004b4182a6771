/** How many places give each answer, by their own law. */
import { questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { answersOn, type Value } from "./answers.ts";
import type { Place, World } from "./world.ts";

export type Tally = Readonly<Record<QuestionId, Readonly<Record<Value, number>>>>;

/** Counts the own answers of `places` on `day` (`YYYY-MM-DD`). A place that was not researched does not count. */
export function tallyOn(places: readonly Place[], world: World, day: string): Tally {
  const answers = places.filter(({ depth }) => depth !== "none").map((place) => answersOn(place, world, day));
  const count = (question: QuestionId, value: Value): number =>
    answers.filter((each) => each[question].own.value === value).length;
  const row = (question: QuestionId) => ({
    yes: count(question, "yes"),
    partly: count(question, "partly"),
    no: count(question, "no"),
    unclear: count(question, "unclear"),
  });
  return Object.fromEntries(questionIds.map((question) => [question, row(question)])) as unknown as Tally;
}

/** How many researched places of `world` give each answer to one question on `day`, with the law of their parents. */
export function answeredOn(question: QuestionId, world: World, day: string): Readonly<Record<Value, number>> {
  const counts = { yes: 0, partly: 0, no: 0, unclear: 0 };
  for (const place of world.places.values())
    if (place.depth !== "none") counts[answersOn(place, world, day)[question].effective.value] += 1;
  return counts;
}
