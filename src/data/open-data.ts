/** The public records of the data set, version 1. Keys are never renamed within a version. */
import { z } from "astro/zod";
import { answersOn, type Answer, type Answers } from "../law/answers.ts";
import { basicPenaltyOn } from "../law/penalty.ts";
import type { Place, World } from "../law/world.ts";
import { place, questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { fine } from "../schema/provision.ts";
import { placeId } from "../schema/fields.ts";
import { secondReading } from "../schema/second-reading.ts";
import type { ReadTwice } from "./second-readings.ts";

const value = z.enum(["yes", "partly", "no", "unclear", "not-researched"]).meta({
  description: "not-researched for a place of depth none, and only there: it says nothing about the law.",
});
const answer = z.strictObject({
  own: value.meta({ description: "By the place's own law alone." }),
  effective: value.meta({ description: "With the law of its parents that applies in it." }),
  provisions: z
    .array(z.string())
    .meta({ description: "The provisions that carry the effective answer, as place/provision." }),
});

type AnsweredQuestion = Exclude<QuestionId, "penalty">;
const answeredQuestions = questionIds.filter((id): id is AnsweredQuestion => id !== "penalty");

const facts = place.shape;

/** One place as the data set has it. */
export const record = z.strictObject({
  id: placeId,
  name: facts.name,
  level: facts.level,
  parents: facts.parents,
  depth: facts.depth,
  languages: facts.languages,
  summary: facts.summary,
  beforeYouReport: facts.beforeYouReport
    .unwrap()
    .nullable()
    .meta({ description: "Which law could be used against the person who reports; null where none was seen." }),
  aliases: facts.aliases,
  answers: z.strictObject(
    Object.fromEntries(answeredQuestions.map((id) => [id, answer])) as Record<AnsweredQuestion, typeof answer>,
  ),
  penalty: z
    .strictObject({
      maxPrisonMonths: z.number().nullable(),
      life: z.boolean(),
      maxFine: fine.nullable(),
      provision: z.string(),
    })
    .nullable()
    .meta({ description: "The most a court can give for the basic sharing crime; null where there is none." }),
  provisions: facts.provisions,
  findings: facts.findings,
  authorities: facts.authorities,
  pending: facts.pending,
  changes: facts.changes,
  sources: facts.sources,
  verified: facts.verified.nullable().meta({ description: "Null for a place of depth none: nobody checked it." }),
});

export const dataSet = z.strictObject({
  version: z.literal("1"),
  generated: z.iso.date().meta({ description: "The day the answers are for." }),
  license: z.string(),
  jurisdictions: z.array(record),
});

/** The second readings, with the rate at which they differ from the first. */
export const secondReadingSet = z.strictObject({
  version: z.literal("1"),
  generated: z.iso.date(),
  license: z.string(),
  rates: z.array(z.strictObject({ cell: z.string(), differ: z.number().int(), readings: z.number().int() })),
  readings: z.array(secondReading.extend({ id: placeId })),
});

export type SecondReadingSet = z.infer<typeof secondReadingSet>;
export type Record1 = z.infer<typeof record>;
export type DataSet = z.infer<typeof dataSet>;

const published = (answers: Answers, { depth }: Place): Record1["answers"] =>
  Object.fromEntries(
    answeredQuestions.map((id) => {
      const { own, effective } = answers[id];
      const of = ({ value: coded }: Answer) => (depth === "none" ? ("not-researched" as const) : coded);
      return [id, { own: of(own), effective: of(effective), provisions: [...effective.provisions] }];
    }),
  ) as Record1["answers"];

export function recordOf(each: Place, world: World, day: string): Record1 {
  const {
    id,
    name,
    level,
    parents,
    depth,
    languages,
    summary,
    beforeYouReport,
    aliases,
    provisions,
    findings,
    authorities,
    pending,
    changes,
    sources,
    verified,
  } = each;
  return {
    id,
    name,
    level,
    parents,
    depth,
    languages,
    summary,
    beforeYouReport: beforeYouReport ?? null,
    aliases,
    answers: published(answersOn(each, world, day), each),
    penalty: basicPenaltyOn(each, world, day),
    provisions,
    findings,
    authorities,
    pending,
    changes,
    sources,
    verified,
  };
}

export const license = "https://creativecommons.org/licenses/by/4.0/";

export const secondReadingsOf = ({ rates, places }: ReadTwice, day: string): SecondReadingSet => ({
  version: "1",
  generated: day,
  license,
  rates: [...rates],
  readings: places.map(({ id, reading }) => ({ id, ...reading })),
});

export const dataSetOf = (world: World, day: string): DataSet => ({
  version: "1",
  generated: day,
  license,
  jurisdictions: [...world.places.values()].map((each) => recordOf(each, world, day)),
});
