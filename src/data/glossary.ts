/** Reads the terms that the site explains. */
import { getCollection, type CollectionEntry } from "astro:content";

export type GlossaryTerm = CollectionEntry<"glossary">;

/** By term. */
export async function readGlossary(): Promise<readonly GlossaryTerm[]> {
  const all = await getCollection("glossary");
  return all.sort((a, b) => a.data.term.localeCompare(b.data.term, "en"));
}
