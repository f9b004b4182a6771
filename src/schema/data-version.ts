/** The versions of the open data: content/data-versions/v1.yaml. The file's name is the first number, which never changes. */
import { z } from "astro/zod";
import { isoDate, sentence } from "./fields.ts";

const count = z.number().int().min(1);

export const dataVersion = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d*\.\d+\.\d+$/, "is not three numbers such as 1.0.0")
    .meta({ description: "Its number, quoted; /data/ states the rule." }),
  on: isoDate.meta({ description: "The day it was published." }),
  what: z.array(sentence).min(1).meta({ description: "What changed in the files, a sentence each." }),
  counts: z
    .strictObject({ places: count, researched: count, laws: count, platforms: count, helplines: count })
    .meta({ description: "What they held on that day. They grow from day to day; this is not changed afterwards." }),
});

export const dataVersions = z.strictObject({
  versions: z
    .array(dataVersion)
    .min(1)
    .refine(
      (all) => all.every(({ on }, i) => i === 0 || on <= all[i - 1]!.on),
      "is not in order: the newest version comes first",
    )
    .meta({ description: "Every version, the newest first." }),
});

export type DataVersion = z.infer<typeof dataVersion>;
