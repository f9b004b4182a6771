/** The feed of all changes. */
import type { APIRoute } from "astro";
import { feedFile } from "../../data/feed-files.ts";
import { atomOf } from "../../data/feeds.ts";
import { languagePaths, type Language } from "../../lib/languages.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props }) => feedFile(atomOf, "application/atom+xml", props);
