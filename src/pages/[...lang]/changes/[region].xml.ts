/** The feed of one region's changes. */
import type { APIRoute } from "astro";
import { feedFile, regionFiles } from "../../../data/feed-files.ts";
import { atomOf } from "../../../data/feeds.ts";

export const getStaticPaths = regionFiles;

type Props = Awaited<ReturnType<typeof regionFiles>>[number]["props"];

export const GET: APIRoute<Props> = ({ props }) => feedFile(atomOf, "application/atom+xml", props);
