/** The description of the data set after Frictionless Data Package, so that tools can load and check it. */
import type { DataText } from "../lib/data-text.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import { fileName, type DataFile } from "./data-file.ts";
import type { Edition } from "./open-data.ts";

const mediaTypes = { csv: "text/csv", json: "application/json" } as const;

/** What tools of version 1 read (`profile`) stands beside what version 2 has in its place (`type`). */
const kindOf = ({ table, schema }: DataFile) =>
  table
    ? {
        type: "table",
        profile: "tabular-data-resource",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: table,
      }
    : { profile: "data-resource", jsonSchema: `schema/${schema}.json` };

export const dataPackage = (
  files: readonly DataFile[],
  { version, generated, license }: Edition,
  routes: Routes,
  text: DataText,
) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  profile: "data-package",
  name: "recourse",
  title: text.setTitle,
  description: text.setSays,
  homepage: addressOf(routes.data),
  version,
  created: `${generated}T00:00:00Z`,
  keywords: [...text.keywords],
  licenses: [{ name: "CC-BY-4.0", title: text.licenceName, path: license }],
  contributors: [{ title: "Recourse", path: addressOf(routes.about) }],
  sources: [{ title: text.sourcesSay, path: addressOf(routes.method) }],
  resources: files.map((each) => ({
    name: each.name,
    path: fileName(each),
    title: text.files[each.name].title,
    description: text.files[each.name].says,
    format: each.format,
    mediatype: mediaTypes[each.format],
    encoding: "utf-8",
    bytes: each.bytes,
    hash: `sha256:${each.sha256}`,
    ...kindOf(each),
  })),
});
