/** The words of the codebook: content/vocabulary/<list>.yaml. Headings, legends and the codebook page are this text. */
import { z } from "astro/zod";
import { kebabId, sentence, text } from "./fields.ts";

export const term = z.strictObject({
  id: kebabId,
  label: text.meta({ description: "How a page says it." }),
  short: text.optional().meta({ description: "A shorter label, for a table's heading." }),
  definition: sentence.meta({ description: "What it means, in plain words." }),
  answers: z
    .strictObject({ yes: sentence, partly: sentence, no: sentence, unclear: sentence })
    .partial()
    .optional()
    .meta({ description: "For a question: the sentence after each answer's word." }),
  takes: z
    .enum(["line", "lines", "email", "date", "choice", "statement"])
    .optional()
    .meta({ description: "For a blank of a letter: what is filled in." }),
  options: z
    .array(z.strictObject({ id: kebabId, label: text, says: text.optional() }))
    .optional()
    .meta({
      description: "For a choice, its options, the usual one first; for a statement, one. `says` stands in the letter.",
    }),
});

export const vocabulary = z.strictObject({
  terms: z.array(term).min(1).meta({ description: "The terms, in the order in which a page lists them." }),
});

/** The lists that exist, by file name. */
export const vocabularyLists = [
  "questions",
  "conducts",
  "kinds",
  "bases",
  "grades",
  "depths",
  "intents",
  "chapters",
  "groups",
  "blanks",
] as const;

export type Term = z.infer<typeof term>;
export type VocabularyList = (typeof vocabularyLists)[number];
