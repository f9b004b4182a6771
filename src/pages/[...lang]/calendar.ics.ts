/** The calendar of all dates. */
import type { APIRoute } from "astro";
import { feedFile } from "../../data/feed-files.ts";
import { calendarOf } from "../../data/feeds.ts";
import { languagePaths, type Language } from "../../lib/languages.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props }) => feedFile(calendarOf, "text/calendar", props);
