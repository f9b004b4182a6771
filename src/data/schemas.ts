/** Every JSON Schema that is published, by its name: of the files that a reader gets, and of the entries that an author writes. */
import { z } from "astro/zod";
import { dataVersions } from "../schema/data-version.ts";
import { glossaryEntry } from "../schema/glossary.ts";
import { guide } from "../schema/guide.ts";
import { helpline } from "../schema/helpline.ts";
import { jurisdiction } from "../schema/jurisdiction.ts";
import { letter } from "../schema/letter.ts";
import { platform } from "../schema/platform.ts";
import { provision } from "../schema/provision.ts";
import { secondReading } from "../schema/second-reading.ts";
import { source } from "../schema/source.ts";
import { vocabulary } from "../schema/vocabulary.ts";
import { dataSet, record, secondReadingSet } from "./open-data.ts";
import { helplineSet, platformSet } from "./open-directory.ts";

const published = {
  jurisdictions: dataSet,
  jurisdiction: record,
  platforms: platformSet,
  helplines: helplineSet,
  "second-readings": secondReadingSet,
} as const;

const authored = {
  "place-entry": jurisdiction,
  provision,
  source,
  guide,
  platform,
  helpline,
  letter,
  vocabulary,
  glossary: glossaryEntry,
  "second-reading": secondReading,
  "data-versions": dataVersions,
} as const;

export type SchemaName = keyof typeof published | keyof typeof authored;

export const schemaNames = [...Object.keys(published), ...Object.keys(authored)] as SchemaName[];

export const jsonSchemas = (): readonly { readonly name: string; readonly schema: object }[] => [
  ...Object.entries(published).map(([name, schema]) => ({ name, schema: z.toJSONSchema(schema, { io: "output" }) })),
  ...Object.entries(authored).map(([name, schema]) => ({ name, schema: z.toJSONSchema(schema, { io: "input" }) })),
];
