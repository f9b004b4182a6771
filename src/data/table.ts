/** A flat table of the open data: its columns say what they hold, and make the file and its published schema alike. */
import { csvFile, type Cell } from "../lib/csv.ts";

export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  /** The values it can take, where they are fixed. */
  readonly values?: readonly string[];
  /** Whether no row leaves it empty. */
  readonly filled?: true;
  readonly of: (row: Row) => Cell | undefined;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  /** The columns that together tell one row from another. */
  readonly key: readonly string[];
}

/** Several ids in one cell, or several addresses: neither ever holds a blank. */
export const idsIn = (list: readonly string[]): string => list.join(" ");

/** Several phrases in one cell. */
export const phrasesIn = (list: readonly string[]): string => list.join("; ");

export const tableFile = <Row>({ columns }: Table<Row>, rows: readonly Row[]): string =>
  csvFile([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row) ?? null))]);

/** The table's schema after Frictionless Table Schema. */
export const tableSchema = <Row>({ columns, key }: Table<Row>) => ({
  fields: columns.map(({ name, type, description, values, filled }) => ({
    name,
    type,
    description,
    ...(type === "boolean" && { trueValues: ["true"], falseValues: ["false"] }),
    ...((filled || values) && {
      constraints: { ...(filled && { required: true }), ...(values && { enum: values }) },
    }),
  })),
  missingValues: [""],
  primaryKey: key,
});

export type TableSchema = ReturnType<typeof tableSchema>;
