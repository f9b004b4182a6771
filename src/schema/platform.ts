/** One service and how to report on it: content/platforms/<id>.mdx. */
import { z } from "astro/zod";
import { httpsUrl, isoDate, kebabId, placeId, sentence, text } from "./fields.ts";
import { grades } from "./helpline.ts";
import { source } from "./source.ts";

/** Kinds of services, in the order of the list; their names are in content/vocabulary/groups.yaml. */
export const groups = [
  "social",
  "messaging",
  "video",
  "image-host",
  "forum",
  "dating",
  "adult",
  "creator",
  "cloud",
  "search",
  "gaming",
  "ai",
  "app-store",
  "infrastructure",
] as const;

const known = z.enum(["yes", "no", "sometimes", "unclear"]);
const sources = z.array(kebabId).default([]).meta({ description: "Ids of this file's sources." });
const participation = z.strictObject({ takesPart: known, sources });
const fact = z.strictObject({ says: sentence, sources: sources.unwrap().min(1) });

export const platform = z.strictObject({
  name: text,
  aliases: z.array(text).default([]).meta({ description: "What else people type: former names, common short forms." }),
  group: z.enum(groups),
  answer: sentence.max(300).meta({ description: "The first thing to do here, in one to three short sentences." }),
  domains: z
    .array(z.string().regex(z.regexes.domain))
    .min(1)
    .meta({ description: "Its official domains; every route's address lies on one of them." }),
  routes: z
    .array(
      z.strictObject({
        purpose: text.meta({ description: "What it is for, such as an intimate image of you." }),
        choose: sentence.meta({ description: "What to choose there, in the service's own words where they help." }),
        url: httpsUrl.optional().meta({ description: "Where it starts; left out where it starts in the app." }),
        needsAccount: known.meta({ description: "Must the person who reports have an account?" }),
        appliesTo: z.enum(["anyone", "adults", "minors"]).default("anyone"),
        places: z.array(placeId).default([]).meta({ description: "Where it applies; empty for anywhere." }),
        sources: sources.unwrap().min(1),
      }),
    )
    .default([])
    .meta({ description: "In the order to try them. Empty where none could be confirmed: the page gives the ladder." }),
  hashMatching: z.strictObject({ stopNcii: participation, takeItDown: participation }),
  statedResponse: fact.optional().meta({ description: "The time it says it answers in." }),
  tellsWhoReported: known.meta({ description: "Does the person who posted it learn who reported?" }),
  asksForId: known,
  endToEndEncrypted: known,
  warnings: z.array(fact).default([]),
  grade: z.enum(grades),
  sources: z
    .array(source)
    .default([])
    .meta({ description: "Every route rests on one; empty only where none could be confirmed." }),
  checkedOn: isoDate,
});

export type Platform = z.infer<typeof platform>;
