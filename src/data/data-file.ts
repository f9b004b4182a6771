/** A file of the open data with its text, and what can be said of it. */
import { createHash } from "node:crypto";
import type { DataFileName } from "../lib/data-text.ts";
import type { SchemaName } from "./schemas.ts";
import type { TableSchema } from "./table.ts";

export interface DataFile {
  readonly name: DataFileName;
  readonly format: "csv" | "json";
  readonly body: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a table. */
  readonly table?: TableSchema;
  /** Of a JSON file: the name of its schema. */
  readonly schema?: SchemaName;
}

/** "provisions.csv". */
export const fileName = ({ name, format }: Pick<DataFile, "name" | "format">): string => `${name}.${format}`;

/** The file with its size and its SHA-256, in hexadecimal. */
export const file = (
  draft: Pick<DataFile, "name" | "format" | "body"> & Partial<Pick<DataFile, "table" | "schema">>,
): DataFile => ({
  ...draft,
  bytes: Buffer.byteLength(draft.body),
  sha256: createHash("sha256").update(draft.body).digest("hex"),
});
