/** One law of one place, coded. What each field means is fixed by the codebook (content/vocabulary). */
import { z } from "astro/zod";
import { dayOrYear, isoDate, kebabId, languageTag, sentence, text } from "./fields.ts";

export const provisionKinds = [
  "crime",
  "civil-claim",
  "court-order",
  "regulator",
  "platform-duty",
  "data-right",
  "directive",
] as const;

export const conducts = [
  "share",
  "threaten",
  "record",
  "make-synthetic",
  "share-synthetic",
  "extort",
  "possess",
  "up-skirt",
  "unsolicited",
] as const;

export const conduct = z
  .enum(conducts)
  .meta({ description: "A kind of conduct; see content/vocabulary/conducts.yaml." });

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: "ISO 4217 code, such as USD." });

export const money = z.strictObject({
  amount: z.number().int().positive().meta({ description: "Whole units of the currency." }),
  currency,
});

/** A fine has a highest amount, no highest amount, or is counted in day-rates (Germany, Austria, the Nordic countries). */
export const fine = z.union([
  money,
  z.literal("unlimited"),
  z.strictObject({
    dayFines: z.number().int().positive().meta({ description: "The most day-rates a court can give." }),
  }),
]);

/** Months to one decimal. Not `multipleOf`: in a JSON Schema, 0.3 is no multiple of 0.1. */
const prisonMonths = z
  .number()
  .min(0)
  .max(1200)
  .refine((months) => Number(months.toFixed(1)) === months, "is not a number of months with at most one decimal");

export const penalty = z.strictObject({
  class: text.optional().meta({ description: "The class the law gives it, such as misdemeanour, Class A." }),
  maxPrisonMonths: prisonMonths.optional().meta({
    description:
      "Longest prison term of the basic form (adult depicted, first offence, no aggravation), in months; 0 where there is none.",
  }),
  life: z.literal(true).optional().meta({ description: "The basic form can be punished with life." }),
  minPrisonMonths: prisonMonths.optional().meta({ description: "Shortest term, where the law makes one mandatory." }),
  maxFine: fine.optional().meta({ description: "Highest fine of the basic form; left out where there is none." }),
  combine: z.enum(["both", "either"]).optional().meta({
    description:
      "Whether a court can give prison and a fine together (both) or must choose (either). Needed where both exist.",
  }),
  custody: z
    .enum(["prison", "jail"])
    .optional()
    .meta({ description: "Which word people there use for this term; prison unless said." }),
  note: sentence.optional().meta({ description: "What the numbers do not show, such as 364 days coded as 12 months." }),
  aggravated: z
    .array(
      z.strictObject({
        when: text.meta({ description: "A phrase that finishes “More if …”, such as “it was done for money”." }),
        maxPrisonMonths: prisonMonths.optional().meta({ description: "Longest term of this form, in months." }),
        life: z.literal(true).optional().meta({ description: "This form can be punished with life." }),
        maxFine: fine.optional().meta({ description: "Highest fine of this form." }),
      }),
    )
    .default([])
    .meta({ description: "Heavier forms, each with when it applies." }),
});

export const remedy = z.strictObject({
  damages: text.optional().meta({ description: "In a few plain words, what money can be claimed." }),
  statutoryMin: money.optional().meta({ description: "Least the law itself fixes, where it does." }),
  statutoryMax: money.optional().meta({ description: "Most the law itself fixes, where it does." }),
  punitive: z.boolean().optional().meta({ description: "Punitive or exemplary damages are named." }),
  fees: z.boolean().optional().meta({ description: "The winner's legal fees can be recovered under this law." }),
  injunction: z
    .boolean()
    .optional()
    .meta({ description: "A court can order the sharing to stop or the image destroyed." }),
  pseudonym: z
    .boolean()
    .optional()
    .meta({ description: "This law lets the person sue without their name, or protects it." }),
  timeLimit: z
    .strictObject({
      months: z.number().int().positive().meta({ description: "How long, in months." }),
      from: text.meta({ description: "A phrase for when the clock starts, such as “the day you found out”." }),
      forWhom: text.optional().meta({ description: "Whom it is for, where it differs, such as people under 18." }),
    })
    .optional()
    .meta({ description: "How long a person has to sue." }),
});

export const duty = z.strictObject({
  who: text.meta({ description: "Who must act, such as websites and apps where users post." }),
  withinHours: z
    .number()
    .positive()
    .optional()
    .meta({ description: "Hours from a valid notice, where the law fixes them." }),
  notice: z.array(text).default([]).meta({ description: "What a notice has to contain for the clock to start." }),
  anywhere: z.literal(true).optional().meta({
    description:
      "Only where the law's own words let a person in any country use it: shown too where a place has no such law.",
  }),
});

export const provision = z.strictObject({
  id: kebabId.meta({ description: "Permanent, unique in its place, such as penal-647-j-4." }),
  formerIds: z
    .array(kebabId)
    .default([])
    .meta({ description: "Ids it was published under before; old links keep working." }),
  title: text.meta({ description: "Our plain title of it, such as Sharing a private sexual image." }),
  originalTitle: text
    .optional()
    .meta({ description: "The law's own term in its language, shown beside the title, with originalLanguage." }),
  originalLanguage: languageTag.optional().meta({ description: "BCP 47 tag of originalTitle." }),
  citation: text.meta({ description: "The citation as lawyers there write it." }),
  aliases: z
    .array(text)
    .default([])
    .meta({ description: "What else people type to find it: other forms of the citation, nicknames." }),
  basic: z.literal(true).optional().meta({
    description:
      "Marks the one crime a first-time offender who shares an adult's image online would normally be charged with.",
  }),
  kind: z.enum(provisionKinds).meta({ description: "What kind of law it is." }),
  covers: z.array(conduct).min(1).meta({ description: "Which conduct it reaches." }),
  limits: z
    .array(
      z.strictObject({
        conduct,
        extent: z
          .enum(["partly", "unclear"])
          .meta({ description: "partly: it stops somewhere; unclear: it is doubtful that it reaches it." }),
        why: sentence.meta({ description: "Where it stops, or what the doubt is, in one plain sentence." }),
      }),
    )
    .default([])
    .meta({ description: "Conduct that it reaches only in some settings, or where it is doubtful that it does." }),
  protects: z.enum(["adults", "minors", "anyone"]).meta({ description: "Whose image it covers; minors are under 18." }),
  scope: z.enum(["specific", "general"]).meta({
    description: "specific: written for intimate or sexual images; general: a wider law that is applied to them.",
  }),
  says: sentence.meta({ description: "What the law says, in one to three plain sentences." }),
  intentToHarm: z.enum(["required", "one-of-several", "not-required", "unclear"]).optional().meta({
    description:
      "Must intent to harm, harass, distress, coerce or gain be proved? Needed for each crime that covers share.",
  }),
  onward: z
    .strictObject({
      reach: z.enum(["yes", "partly", "no", "unclear"]).meta({
        description:
          "yes: also a later sharer who knows or should know that the person did not agree; partly: only some of them; no: only the first to share.",
      }),
      why: sentence.meta({ description: "Whom it reaches, in a plain sentence." }),
    })
    .optional()
    .meta({ description: "Does it reach people who pass the image on? Needed for each crime that covers share." }),
  consent: sentence.optional().meta({ description: "What counts as consent, in plain sentences." }),
  images: sentence.optional().meta({ description: "Which images, in plain sentences." }),
  fault: sentence
    .optional()
    .meta({ description: "What the person who did it must have known or meant, in plain sentences." }),
  inForce: z
    .strictObject({
      from: z.union([dayOrYear, z.literal("not-commenced")]).meta({
        description:
          "The day it took effect, in the form that covers this conduct today; not-commenced where it is enacted and no start day is fixed or could be confirmed.",
      }),
      atLatest: z
        .literal(true)
        .optional()
        .meta({ description: "from is only the earliest day we could confirm; it may have been law before." }),
      until: isoDate
        .optional()
        .meta({ description: "Its last day in force, where it was repealed, replaced or struck down." }),
      note: sentence.optional().meta({ description: "Older versions, staged commencement." }),
    })
    .meta({ description: "When it is law." }),
  penalty: penalty.optional().meta({ description: "What a court can give, for the basic form of the crime." }),
  remedy: remedy.optional().meta({ description: "For civil claims and court orders: what a person can get." }),
  duty: duty.optional().meta({ description: "For services and regulators: who must act, and how fast." }),
  exceptions: z.array(text).default([]).meta({ description: "Plain phrases, such as “reports to the police”." }),
  reportWithin: text.optional().meta({
    description:
      "For a crime: how soon it must be reported or charged, where the law sets a limit, such as “3 months from the day you know who did it”.",
  }),
  howToUse: sentence.meta({ description: "One plain sentence: what a person does with this law." }),
  sources: z.array(kebabId).min(1).meta({ description: "Ids of this place's sources that say what is coded here." }),
  basis: z.enum(["statute", "official", "secondary"]).meta({
    description: "How we read it: the provision's own text, a government page about it, or somebody else.",
  }),
  notes: sentence.optional().meta({ description: "What a careful reader must know: case law, contested points." }),
});

export type Provision = z.infer<typeof provision>;
export type Conduct = z.infer<typeof conduct>;
export type Penalty = z.infer<typeof penalty>;
export type Fine = z.infer<typeof fine>;
export type Money = z.infer<typeof money>;
export type Remedy = z.infer<typeof remedy>;
