import type { APIRoute, GetStaticPaths } from "astro";
import { readDataFiles } from "../../../data/data-files.ts";
import { fileOf } from "../../../data/json.ts";
import { dataTextIn } from "../../../lib/data-text.ts";
import { defaultLanguage } from "../../../lib/languages.ts";
import { routesIn } from "../../../lib/routes.ts";

export const getStaticPaths = (async () => {
  const { files, about } = await readDataFiles(routesIn(defaultLanguage), dataTextIn(defaultLanguage));
  return [...files, ...about]
    .filter(({ format }) => format === "csv")
    .map(({ name, body }) => ({ params: { name }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => fileOf(props.body, "text/csv");
