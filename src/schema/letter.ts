/** One letter to fill in on the reader's device: content/letters/<id>.mdx. The body says what to do before and after sending it. */
import { z } from "astro/zod";
import { isoDate, kebabId, lawId, sentence, text } from "./fields.ts";
import { source } from "./source.ts";

export const needs = ["removal", "police", "court", "evidence", "support", "follow-up"] as const;

export const letter = z.strictObject({
  title: text,
  short: text.max(32),
  order: z.number().int().min(1),
  need: z.enum(needs).meta({ description: "What it is for, so that the plan can offer it." }),
  forWhat: sentence.meta({ description: "When to use it, in one plain sentence." }),
  to: text.meta({ description: "Who it goes to, as a phrase, such as the site or app where the picture is." }),
  seenBy: sentence.meta({ description: "Who will see your name if you send it. Shown before the first field." }),
  careful: sentence.optional().meta({ description: "A risk to know before writing it, shown first." }),
  adultsOnly: z.literal(true).optional().meta({ description: "Not for a picture of somebody under 18." }),
  last: z
    .literal(true)
    .optional()
    .meta({ description: "Only when everything else failed: never offered by the plan." }),
  laws: z
    .array(lawId)
    .default([])
    .meta({ description: "The laws it rests on; its clock and whether they have begun follow from them." }),
  elements: z
    .array(
      z.strictObject({
        id: kebabId.meta({ description: "A blank of content/vocabulary/blanks.yaml." }),
        why: sentence.meta({ description: "Why it matters, in one plain sentence." }),
        requiredBy: lawId.optional().meta({ description: "The law that asks for it: place/provision." }),
        optional: z
          .literal(true)
          .optional()
          .meta({ description: "The letter is whole without it; its paragraph is left out when it is empty." }),
      }),
    )
    .min(1)
    .meta({ description: "What is filled in, in the order of the fields. Each stands in the text as [[id]]." }),
  subject: text.max(80).meta({ description: "The subject line: clear to who gets it, and calm." }),
  text: z
    .array(
      z.strictObject({
        says: text,
        when: z
          .record(kebabId, kebabId)
          .optional()
          .meta({ description: "Only if this choice was made, such as writer: representative." }),
      }),
    )
    .min(1)
    .meta({ description: "The letter, a paragraph an entry; [[id]] is a blank." }),
  sources: z.array(source).default([]),
  verified: z.strictObject({ on: isoDate }),
});

export type Letter = z.infer<typeof letter>;
