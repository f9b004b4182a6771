/** The addresses of the open data after OpenAPI 3.1. They are files: nothing is asked, nothing is kept. */
import type { DataText } from "../lib/data-text.ts";
import type { Routes } from "../lib/routes.ts";
import { fileAt } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import { fileName, type DataFile } from "./data-file.ts";
import type { Edition } from "./open-data.ts";
import { schemaNames } from "./schemas.ts";

type Content = Readonly<Record<string, { readonly schema: object }>>;

const json = (schema: object): Content => ({ "application/json": { schema } });
const words = (type: string): Content => ({ [type]: { schema: { type: "string" } } });

export function openApi(
  files: readonly DataFile[],
  { version, license }: Edition,
  routes: Routes,
  text: DataText,
): object {
  const get = (operationId: string, summary: string, content: Content, parameters?: object[]) => ({
    get: {
      operationId,
      summary,
      ...(parameters && { parameters }),
      responses: {
        "200": { description: summary, content },
        ...(parameters && { "404": { description: text.api.none } }),
      },
    },
  });
  const parameter = (name: string, description: string, schema: object) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string", ...schema },
  });
  const place = parameter("id", text.api.place, { pattern: "^[a-z]{2}(-[a-z0-9]{2,3})?$" });
  const entry = parameter("id", text.api.entry, { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" });
  const root = { servers: [{ url: addressOf(routes.home).replace(/\/$/, "") }] };
  const twin = (id: string, page: string, parameters: object[]) => ({
    [`/${page}/{id}.md`]: {
      ...get(id, text.api.twins[id as keyof typeof text.api.twins], words("text/markdown"), parameters),
      ...root,
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: text.setTitle,
      description: text.setSays,
      version,
      license: { name: text.licenceName, url: license },
    },
    externalDocs: { description: text.codebook.title, url: addressOf(routes.codebook) },
    servers: [{ url: addressOf(fileAt("/data/v1")) }],
    paths: {
      ...Object.fromEntries(
        files.map((each) => [
          `/${fileName(each)}`,
          get(
            each.name,
            text.files[each.name].says,
            each.schema ? json({ $ref: `./schema/${each.schema}.json` }) : words("text/csv"),
          ),
        ]),
      ),
      "/jurisdictions/{id}.json": get("jurisdiction", text.api.one, json({ $ref: "./schema/jurisdiction.json" }), [
        place,
      ]),
      "/schema/{name}.json": get("schema", text.api.schema, json({ type: "object" }), [
        parameter("name", text.api.schemaName, { enum: schemaNames }),
      ]),
      "/datapackage.json": get("datapackage", text.files.datapackage.says, json({ type: "object" })),
      ...twin("law-page", "laws", [place]),
      ...twin("guide-page", "guide", [entry]),
      ...twin("platform-page", "platforms", [entry]),
      ...twin("letter-page", "letters", [entry]),
      "/llms.txt": { ...get("llms", text.api.index, words("text/plain")), ...root },
    },
  };
}
