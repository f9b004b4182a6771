/** The version of the open data and its history. */
import { getCollection } from "astro:content";
import { license } from "../lib/settings.ts";
import type { DataVersion } from "../schema/data-version.ts";
import type { Edition } from "./open-data.ts";

export interface Versions {
  /** What every file of this build starts with. */
  readonly edition: Edition;
  /** The newest first. */
  readonly history: readonly DataVersion[];
}

/** The versions, with the newest as that of the files made for `day` (`YYYY-MM-DD`). */
export async function readVersions(day: string): Promise<Versions> {
  const files = await getCollection("data-versions");
  const history = files.flatMap(({ data }) => data.versions);
  return { edition: { version: history[0]!.version, generated: day, license }, history };
}
