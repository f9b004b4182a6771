/** The files of the open data below /data/v1/, whole, so that what is said of them (size, hash) is true of what is served. */
import { today } from "../lib/clock.ts";
import type { DataFileName, DataText } from "../lib/data-text.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import { answerRows, answersTable } from "./answers-table.ts";
import { dataPackage } from "./data-package.ts";
import { readVersions, type Versions } from "./edition.ts";
import { readHelplines } from "./helplines.ts";
import { jsonText } from "./json.ts";
import { openApi } from "./open-api.ts";
import { dataSetOf, secondReadingsOf } from "./open-data.ts";
import { helplinesOf, platformsOf } from "./open-directory.ts";
import { readPlaces } from "./places.ts";
import { readPlatforms } from "./platforms.ts";
import { lawRows, provisionsTable } from "./provisions-table.ts";
import type { SchemaName } from "./schemas.ts";
import { file, type DataFile } from "./data-file.ts";
import { readSecondReadings } from "./second-readings.ts";
import { tableFile, tableSchema } from "./table.ts";

const json = (name: DataFileName & SchemaName, value: unknown): DataFile =>
  file({ name, format: "json", schema: name, body: jsonText(value) });

export interface DataFiles extends Versions {
  readonly files: readonly DataFile[];
  /** The files that describe the others. */
  readonly about: readonly DataFile[];
}

/** All files for today. Their addresses are those of `routes`; `text` has the words of the descriptions. */
export async function readDataFiles(routes: Routes, text: DataText): Promise<DataFiles> {
  const { world } = await readPlaces();
  const versions = await readVersions(today());
  const { edition } = versions;
  const laws = lawRows(world, edition.generated, ({ place, provision }) =>
    addressOf(routes.provision(place.id, provision.id)),
  );
  const answers = answerRows(world, edition.generated, ({ id }) => addressOf(routes.place(id)));
  const files = [
    file({
      name: "provisions",
      format: "csv",
      body: tableFile(provisionsTable, laws),
      table: tableSchema(provisionsTable),
    }),
    file({ name: "answers", format: "csv", body: tableFile(answersTable, answers), table: tableSchema(answersTable) }),
    json("jurisdictions", dataSetOf(world, edition)),
    json("platforms", platformsOf(await readPlatforms(), edition)),
    json("helplines", helplinesOf(await readHelplines(), edition)),
    json("second-readings", secondReadingsOf(await readSecondReadings(world), edition)),
  ];
  const about = [
    file({ name: "datapackage", format: "json", body: jsonText(dataPackage(files, edition, routes, text)) }),
    file({ name: "openapi", format: "json", body: jsonText(openApi(files, edition, routes, text)) }),
  ];
  return { ...versions, files, about };
}
