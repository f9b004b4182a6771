/** All content, read once and held against its schemas; what does not fit is reported, and the rest goes on to the other checks. */
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { z } from "astro/zod";
import type { Place } from "../law/world.ts";
import { dataVersions } from "../schema/data-version.ts";
import { glossaryEntry } from "../schema/glossary.ts";
import { guide } from "../schema/guide.ts";
import { helpline } from "../schema/helpline.ts";
import { jurisdiction } from "../schema/jurisdiction.ts";
import { letter } from "../schema/letter.ts";
import { platform } from "../schema/platform.ts";
import { secondReading } from "../schema/second-reading.ts";
import { vocabulary } from "../schema/vocabulary.ts";
import type { Problem } from "./check.ts";
import { readEntry, type Entry } from "./entry.ts";
import { schemaProblems } from "./schema.ts";

export const schemas = {
  jurisdictions: jurisdiction,
  guide,
  platforms: platform,
  helplines: helpline,
  letters: letter,
  glossary: glossaryEntry,
  "second-readings": secondReading,
  "data-versions": dataVersions,
  vocabulary,
} as const;

export type Collection = keyof typeof schemas;

/** An entry whose facts fit its schema. */
export interface Valid<C extends Collection> extends Omit<Entry, "data"> {
  readonly data: z.infer<(typeof schemas)[C]>;
}

export type Content = { readonly [C in Collection]: readonly Valid<C>[] };

export const collections = Object.keys(schemas) as Collection[];

/** The places among the entries, without those that only point to where one has moved. */
export const placesOf = ({ jurisdictions }: Pick<Content, "jurisdictions">): Place[] =>
  jurisdictions.flatMap(({ id, data }) => (data.kind === "place" ? [{ id, ...data }] : []));

const isEntryFile = (name: string): boolean => /^[^_.].*\.(mdx|yaml)$/.test(name);

const strayFile = (file: string): Problem => ({
  file,
  line: 1,
  path: "",
  found: "is not an entry: nothing reads it",
  expected: "Entries end in .mdx or .yaml; a template starts with _",
  tip: "Rename it or move it out of content/",
});

async function filesOf(root: string, collection: Collection): Promise<string[]> {
  const names = await readdir(join(root, collection)).catch(() => []);
  return names.filter((name) => !name.startsWith("_") && !name.startsWith(".")).sort();
}

/**
 * Reads every entry under `root` (the content folder). `shown` is how that folder is named in messages.
 * Returns the entries that fit their schema and a problem for everything that does not.
 */
export async function readContent(root: string, shown = "content"): Promise<{ content: Content; problems: Problem[] }> {
  const content: Record<string, unknown[]> = Object.fromEntries(collections.map((name) => [name, []]));
  const problems: Problem[] = [];
  for (const collection of collections) {
    for (const name of await filesOf(root, collection)) {
      const file = posix.join(shown, collection, name);
      if (!isEntryFile(name)) {
        problems.push(strayFile(file));
        continue;
      }
      const id = name.replace(/\.(mdx|yaml)$/, "");
      const entry = readEntry({ file, collection, id }, await readFile(join(root, collection, name)));
      if (Array.isArray(entry)) {
        problems.push(...entry);
        continue;
      }
      const result = schemas[collection].safeParse(entry.data);
      if (result.success) content[collection]!.push({ ...entry, data: result.data });
      else problems.push(...schemaProblems(entry, schemas[collection], result.error));
    }
  }
  return { content: content as unknown as Content, problems };
}
