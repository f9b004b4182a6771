import type { APIRoute, GetStaticPaths } from "astro";
import { citationFiles, type CitationFile } from "../../data/citation-files.ts";
import { jsonFile } from "../../data/json.ts";

export const getStaticPaths = (async () =>
  (await citationFiles()).map(({ params, props }) => ({ params: { ...params }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<CitationFile["props"]> = ({ props }) => jsonFile(props.items);
