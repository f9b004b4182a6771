/** One place: the facts of content/jurisdictions/<id>.mdx. Its body says what they mean for a person. */
import { z } from "astro/zod";
import { dayOrYear, httpsUrl, isoDate, kebabId, languageTag, phoneNumber, placeId, sentence, text } from "./fields.ts";
import { provision } from "./provision.ts";
import { source } from "./source.ts";

export const questionIds = [
  "share",
  "threaten",
  "synthetic",
  "record",
  "intent",
  "penalty",
  "forward",
  "sue",
  "remove",
] as const;

export const levels = ["supranational", "country", "state", "province", "territory", "nation"] as const;

export const finding = z.strictObject({
  question: z.enum(questionIds).exclude(["penalty"]).meta({ description: "The question that was searched." }),
  value: z.enum(["no", "unclear"]).meta({
    description: "no needs a source that says so, or a code read whole on the point; otherwise unclear.",
  }),
  why: sentence.meta({ description: "What was looked at, or what the doubt is, in one plain sentence." }),
  sources: z.array(kebabId).min(1),
});

export const authority = z.strictObject({
  name: text.meta({ description: "The body's English name." }),
  what: sentence.meta({ description: "What to go to it for, in one plain sentence." }),
  url: httpsUrl.optional(),
  phone: phoneNumber.optional(),
  sources: z.array(kebabId).min(1).meta({ description: "Ids of the sources that showed the link and number." }),
});

export const place = z.strictObject({
  kind: z.literal("place"),
  name: text.meta({ description: "English name, as in a list." }),
  inText: text
    .optional()
    .meta({ description: "The name as a sentence needs it, where it differs: “the United States”." }),
  aliases: z
    .array(text)
    .default([])
    .meta({ description: "What else people type: UK, Cali, the own-language name, the law's popular names." }),
  level: z
    .enum(levels)
    .meta({ description: "What kind of place it is; a nation is a part of a country with its own criminal law." }),
  parents: z.array(placeId).default([]).meta({ description: "Places whose law applies here too." }),
  crimesDecidedBy: z.literal("parts").optional().meta({
    description: "Set where each part has its own criminal law (gb), so that the whole answers by its parts.",
  }),
  whichLaw: sentence.max(260).optional().meta({
    description:
      "For a place that has parts or members: in two sentences, which level's law a person uses for what. Shown here and on the page of each part.",
  }),
  languages: z.array(languageTag).min(1).meta({ description: "Official languages." }),
  depth: z.enum(["full", "brief", "none"]).meta({
    description:
      "full: every question answered from the law or marked unclear; brief: the main provision only; none: not researched.",
  }),
  summary: sentence
    .max(420)
    .meta({ description: "One or two plain sentences that answer: is it illegal here, and what can I do?" }),
  beforeYouReport: z
    .strictObject({
      says: sentence.max(420).meta({
        description: "Which law could be used against the person who reports, and whom to ask first, in plain words.",
      }),
      sources: z.array(kebabId).min(1),
    })
    .optional()
    .meta({
      description:
        "Only where the law may expose the person who reports: obscenity, sex outside marriage, same-sex conduct, defamation. Shown before everything else.",
    }),
  provisions: z.array(provision).default([]).meta({ description: "Its own laws, those that are not law now too." }),
  findings: z.array(finding).default([]).meta({
    description: "Questions on which the law was searched and nothing found (no), or is in doubt (unclear).",
  }),
  authorities: z.array(authority).default([]).meta({ description: "Who to report to." }),
  pending: z
    .array(
      z.strictObject({
        what: sentence.meta({ description: "What would change, in plain words, with the bill's number." }),
        status: text.meta({
          description: "Where it stood: passed the Senate, in committee, enacted and not commenced.",
        }),
        on: dayOrYear.meta({ description: "The day of that status." }),
        expected: dayOrYear.optional().meta({ description: "When it is to take effect, where fixed." }),
        source: kebabId,
      }),
    )
    .default([])
    .meta({ description: "Bills and dates that will change the answer." }),
  changes: z
    .array(
      z.strictObject({
        on: dayOrYear.meta({ description: "The day the law changed." }),
        what: sentence,
        source: kebabId,
      }),
    )
    .default([])
    .meta({ description: "What changed in the law, with its day." }),
  sources: z.array(source).default([]).meta({ description: "Every document that somebody opened and read." }),
  verified: z.strictObject({
    on: isoDate.meta({ description: "The day an editor last checked the whole page." }),
    by: z.enum(["editor", "lawyer"]).meta({ description: "Who checked it." }),
  }),
});

export const moved = z.strictObject({
  kind: z.literal("moved"),
  to: placeId.meta({ description: "Where this published id leads now." }),
});

export const jurisdiction = z.discriminatedUnion("kind", [place, moved]);

export type PlaceFacts = z.infer<typeof place>;
export type Jurisdiction = z.infer<typeof jurisdiction>;
export type QuestionId = (typeof questionIds)[number];
export type Finding = z.infer<typeof finding>;
