/** Reads the pages of the guide, in their order. */
import { getCollection, type CollectionEntry } from "astro:content";
import { chapters } from "../schema/guide.ts";

export type GuideEntry = CollectionEntry<"guide">;

export async function readGuide(): Promise<readonly GuideEntry[]> {
  const all = await getCollection("guide");
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** The parts of the guide with the pages in each. */
export const byChapter = (guide: readonly GuideEntry[]) =>
  chapters.flatMap((id) => {
    const pages = guide.filter(({ data }) => data.chapter === id);
    return pages.length === 0 ? [] : [{ id, pages }];
  });
