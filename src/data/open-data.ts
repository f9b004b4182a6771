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

/** What an answer can be. */
export const values = ["yes", "partly", "no", "unclear", "not-researched"] as const;

const value = z.enum(values).meta({
  description: "not-researched for a place of depth none, and only there: it says nothing about the law.",
});
const answer = z
  .strictObject({
    own: value.meta({ description: "By the place's own law alone." }),
    effective: value.meta({ description: "With the law of its parents that applies in it." }),
    provisions: z
      .array(z.string())
      .meta({ description: "The provisions that carry the effective answer, as place/provision." }),
  })
  .meta({ description: "The answer to this question." });

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
  answers: z
    .strictObject(
      Object.fromEntries(answeredQuestions.map((id) => [id, answer])) as Record<AnsweredQuestion, typeof answer>,
    )
    .meta({ description: "The derived answers, a question each; that of the penalty stands in penalty." }),
  penalty: z
    .strictObject({
      maxPrisonMonths: z.number().nullable().meta({ description: "Null where the law sets no prison term." }),
      life: z.boolean().meta({ description: "Whether it can be punished with life." }),
      maxFine: fine.nullable().meta({ description: "Null where the law sets no fine." }),
      provision: z.string().meta({ description: "The basic sharing crime, as place/provision." }),
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

/** What every file of the set starts with. */
export const edition = z.strictObject({
  version: z.string().meta({ description: "The version of the data, such as 1.0.0; /data/ states the rule." }),
  generated: z.iso.date().meta({ description: "The day the answers are for." }),
  license: z.string(),
});

export const dataSet = edition.extend({ jurisdictions: z.array(record) });

/** The second readings, with the rate at which they differ from the first. */
export const secondReadingSet = edition.extend({
  rates: z.array(z.strictObject({ cell: z.string(), differ: z.number().int(), readings: z.number().int() })),
  readings: z.array(secondReading.extend({ id: placeId })),
});

export type Edition = z.infer<typeof edition>;
export type SecondReadingSet = z.infer<typeof secondReadingSet>;
export type Record1 = z.infer<typeof record>;
export type DataSet = z.infer<typeof dataSet>;

/** An answer as it is published: for a place that nobody has researched, that and nothing else. */
export const coded = ({ value: answered }: Answer, { depth }: Place): (typeof values)[number] =>
  depth === "none" ? "not-researched" : answered;

const published = (answers: Answers, each: Place): Record1["answers"] =>
  Object.fromEntries(
    answeredQuestions.map((id) => {
      const { own, effective } = answers[id];
      return [id, { own: coded(own, each), effective: coded(effective, each), provisions: [...effective.provisions] }];
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

export const secondReadingsOf = ({ rates, places }: ReadTwice, of: Edition): SecondReadingSet => ({
  ...of,
  rates: [...rates],
  readings: places.map(({ id, reading }) => ({ id, ...reading })),
});

export const dataSetOf = (world: World, of: Edition): DataSet => ({
  ...of,
  jurisdictions: [...world.places.values()].map((each) => recordOf(each, world, of.generated)),
});
