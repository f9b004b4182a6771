/** The calendar of one region's dates. */
import type { APIRoute } from "astro";
import { feedFile, regionFiles } from "../../../data/feed-files.ts";
import { calendarOf } from "../../../data/feeds.ts";

export const getStaticPaths = regionFiles;

type Props = Awaited<ReturnType<typeof regionFiles>>[number]["props"];

export const GET: APIRoute<Props> = ({ props }) => feedFile(calendarOf, "text/calendar", props);
