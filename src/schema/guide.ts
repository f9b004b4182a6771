/** One step of the guide: content/guide/<slug>.mdx. The numbered steps are facts; the body is the rest of the talk. */
import { z } from "astro/zod";
import { isoDate, kebabId, lawId, sentence, text } from "./fields.ts";
import { source } from "./source.ts";

const internalPath = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/)
  .meta({ description: "A page of ours from the root, such as /guide/evidence/." });

export const guideLink = z.strictObject({
  label: text.meta({ description: "What the link does, in words that make sense alone." }),
  to: z.union([internalPath, z.url({ protocol: /^https$/ })]),
});

/** The parts of the guide, in their order. */
export const chapters = ["start", "removal", "justice", "situations", "others", "after", "more"] as const;

const sources = z
  .array(kebabId)
  .default([])
  .meta({ description: "Ids of this page's sources for the facts in this part." });

export const guideStep = z.strictObject({
  id: kebabId.meta({ description: "Permanent, unique in the page; part of a public link." }),
  title: text.meta({ description: "What to do, as a short request." }),
  says: sentence.meta({ description: "How, in plain short sentences." }),
  careful: sentence.optional().meta({ description: "What to watch out for, or what this does not do." }),
  clocks: z
    .array(lawId)
    .default([])
    .meta({ description: "Laws that set a time in this step, such as us/take-it-down-removal; the hours are theirs." }),
  appliesTo: z
    .enum(["anyone", "adults", "minors"])
    .default("anyone")
    .meta({ description: "Whose picture it is about." }),
  byPlace: z.enum(["law", "report", "help"]).optional().meta({
    description: "What depends on the place: its law, where to report, who helps. The reader is asked where.",
  }),
  links: z.array(guideLink).default([]),
  sources,
});

/** A question that people ask, answered where it arises; /guide/questions/ lists them all. */
export const guideQuestion = z.strictObject({
  id: kebabId.meta({ description: "Permanent, unique in the page; part of a public link." }),
  asks: text.regex(/\?$/, "does not end with a question mark").meta({ description: "As people ask it." }),
  says: sentence.meta({ description: "The answer in plain short sentences, the first of them the answer itself." }),
  links: z.array(guideLink).default([]),
  sources,
});

export const guide = z.strictObject({
  title: text.meta({ description: "The page's heading." }),
  short: text.max(32).meta({ description: "Its name in a list." }),
  tab: text
    .max(32)
    .meta({ description: "Its name in the browser's tab and history: neutral, so that a glance tells nothing." }),
  chapter: z
    .enum(chapters)
    .meta({ description: "The part of the guide it stands in; their names are in content/vocabulary/chapters.yaml." }),
  order: z.number().int().min(1).meta({ description: "Place in the list of steps." }),
  answer: sentence.max(360).meta({ description: "The first thing to know, in one to three short sentences." }),
  audience: z.enum(["anyone", "adults", "minors", "helpers"]),
  aliases: z.array(text).default([]).meta({ description: "What people type to find this page." }),
  steps: z.array(guideStep).min(1),
  questions: z.array(guideQuestion).default([]),
  next: z.array(kebabId).default([]).meta({ description: "Slugs of the pages that come next." }),
  sources: z.array(source).default([]),
  verified: z.strictObject({ on: isoDate }),
});

export type Guide = z.infer<typeof guide>;
