import type { APIRoute, GetStaticPaths } from "astro";
import { citationFiles, type CitationFile } from "../../data/citation-files.ts";
import { openCitations, type Citations } from "../../lib/citation-formats.ts";

export const getStaticPaths = (async () => {
  const citations = openCitations();
  return (await citationFiles()).map(({ params, props }) => ({
    params: { ...params },
    props: { ...props, citations },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<CitationFile["props"] & { citations: Citations }> = ({ props: { citations, items } }) =>
  new Response(`${citations.bibtex(items)}\n`, { headers: { "content-type": "application/x-bibtex; charset=utf-8" } });
