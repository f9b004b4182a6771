/** One organisation a person can talk to: content/helplines/<id>.yaml. */
import { z } from "astro/zod";
import { httpsUrl, isoDate, languageTag, placeId, phoneNumber, sentence, text } from "./fields.ts";
import { source } from "./source.ts";

export const grades = ["tested", "official", "quoted", "secondary", "lead"] as const;

/** The hours of a helpline whose source gives none. */
export const hoursNotStated = "not stated";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "is not a time of day such as 09:00")
  .meta({ description: 'A time of day, quoted: "09:00"; "24:00" for the end of the day.' });

/** The hours of a week. A span never goes past midnight: one that does is two. */
export const timetable = z.strictObject({
  zone: z
    .string()
    .regex(/^[A-Z][A-Za-z]+\/[A-Za-z_/-]+$/)
    .meta({ description: "A time zone by its IANA name, such as Europe/London." }),
  spans: z.array(z.strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clockTime, to: clockTime })).min(1),
});

export type Timetable = z.infer<typeof timetable>;

export const contact = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["phone", "text", "whatsapp", "textphone"]),
    number: phoneNumber,
    note: text.optional().meta({ description: "What to send or choose, such as “text HOME”." }),
  }),
  z.strictObject({ kind: z.enum(["chat", "web"]), url: httpsUrl, note: text.optional() }),
  z.strictObject({ kind: z.literal("email"), address: z.email(), note: text.optional() }),
]);

export const helpline = z.strictObject({
  name: text,
  originalName: text.optional().meta({ description: "Its name in its own language, where different." }),
  aliases: z.array(text).default([]).meta({ description: "What people type: its number, its short name." }),
  places: z.array(placeId).meta({ description: "Places it serves; an empty list means it serves people anywhere." }),
  does: sentence.meta({ description: "What it does, in plain words." }),
  cannot: sentence.optional().meta({ description: "What it does not do, so that nobody is let down." }),
  contacts: z.array(contact).min(1),
  languages: z.array(languageTag).min(1),
  hours: text.meta({
    description: `Hours in words with the time zone, such as “24 hours, every day”; “${hoursNotStated}” where the source has none.`,
  }),
  open: z
    .union([z.literal("always"), timetable])
    .optional()
    .meta({ description: "The same hours for a machine, only where the source states them all." }),
  minorsOnly: z
    .boolean()
    .default(false)
    .meta({ description: "Only for people under 18 or young people, and those who care for them." }),
  free: z.enum(["yes", "no", "unclear"]),
  anonymous: z.enum(["yes", "no", "unclear"]),
  forWhom: text.meta({ description: "Who it is for, such as “adults in the UK”." }),
  crisis: z
    .boolean()
    .default(false)
    .meta({ description: "A line for people who may harm themselves or are in danger." }),
  grade: z
    .enum(grades)
    .meta({ description: "How sure we are of the contact details; see content/vocabulary/grades.yaml." }),
  source: source.omit({ id: true }).meta({ description: "The dated source that showed the contacts." }),
  checkedOn: isoDate,
});

export type Helpline = z.infer<typeof helpline>;
