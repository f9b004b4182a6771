/** The small shared shapes that every entry is made of. Strings stay strings: nothing is coerced. */
import { z } from "astro/zod";

/** A calendar day, `"2026-11-23"`. Must be quoted in YAML, which otherwise turns it into a moment in time. */
export const isoDate = z.iso.date().meta({ description: 'A day, quoted: "2026-11-23".' });

/** A day, or a year where only that is known. */
export const dayOrYear = z
  .union([isoDate, z.string().regex(/^(1[89]|20)\d\d$/)])
  .meta({ description: 'A day ("2026-11-23"), or a year ("2019") where only that is known; quoted.' });

/** A web address that a reader may follow: https, with a public host name. */
export const httpsUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .regex(/^[!-~]*$/, "has letters that an address must write with % signs, as a browser copies them (é is %C3%A9)")
  .meta({ description: "A full https:// address that a source or a search result showed." });

/** The id of a place: ISO 3166 in lower case (`fr`, `us-ca`), or one of the few house ids (`gb-eaw`, `xk`, `eu`). */
export const placeId = z
  .string()
  .regex(/^[a-z]{2}(-[a-z0-9]{2,3})?$/)
  .meta({ description: "The place's id: the lower-case ISO 3166 code, such as fr or us-ca." });

/** A law of a place: the place's id, a slash, the provision's id. */
export const lawId = z
  .string()
  .regex(/^[a-z]{2}(-[a-z0-9]{2,3})?\/[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: "A law by place and provision, such as us/take-it-down-removal." });

/** A permanent id within one file: words and numbers joined by hyphens. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .meta({ description: "Lower-case words and numbers joined by hyphens. Permanent once published." });

/** A BCP 47 language tag, such as `en`, `fr-CA` or `zh-Hant`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/)
  .meta({ description: "A BCP 47 language tag, such as en, fr-CA or zh-Hant." });

/** Text for a reader, never blank and never with stray space at its ends. */
export const text = z
  .string()
  .min(1)
  .regex(/^\S(?:[\s\S]*\S)?$/, "has blank space at its start or end, or nothing in it");

/** One or more plain sentences: starts like one and ends with a full stop, question mark or the like. */
export const sentence = text
  .regex(/[.?!:)”"]$/, "does not end like a sentence")
  .meta({ description: "Plain sentences, each ended with a full stop." });

/** A telephone number as it is dialled; digits and the marks people write between them. */
export const phoneNumber = z
  .string()
  .regex(/^\+?[0-9][0-9 ()./-]{1,24}$/)
  .meta({ description: 'A telephone number as a dated source shows it, quoted: "+44 345 6000 459".' });
