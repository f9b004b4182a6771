/** Reads the services that a person can report to, and arranges them by group. */
import { getCollection, type CollectionEntry } from "astro:content";
import { groups } from "../schema/platform.ts";

export type PlatformEntry = CollectionEntry<"platforms">;

/** By name. */
export async function readPlatforms(): Promise<readonly PlatformEntry[]> {
  const all = await getCollection("platforms");
  return all.sort((a, b) => a.data.name.localeCompare(b.data.name, "en"));
}

/** The groups that hold a service, in the order of the list. */
export const byGroup = (all: readonly PlatformEntry[]) =>
  groups.flatMap((id) => {
    const held = all.filter(({ data }) => data.group === id);
    return held.length === 0 ? [] : [{ id, held }];
  });
