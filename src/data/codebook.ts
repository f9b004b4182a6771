/** The codebook: every list of coded words, and every field and column with what it means. */
import { provision } from "../schema/provision.ts";
import { answersTable } from "./answers-table.ts";
import { fieldsOf, type Field } from "./fields.ts";
import { record } from "./open-data.ts";
import { provisionsTable } from "./provisions-table.ts";

/** A field or a column, ready to be listed. */
export interface CodebookEntry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly always: boolean;
  readonly description: string;
  readonly values: readonly string[];
}

const idOf = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[^A-Za-z0-9_]+/g, "-").replace(/-$/, "")).join("-");

const entries = (list: string, fields: readonly Field[]): readonly CodebookEntry[] =>
  fields.map(({ path, type, required, description, values }) => ({
    id: idOf(list, path),
    name: path,
    type,
    always: required,
    description,
    values,
  }));

const columns = (list: string, { columns: all }: typeof provisionsTable | typeof answersTable) =>
  all.map(({ name, type, filled, description, values = [] }) => ({
    id: idOf(list, name),
    name,
    type: { string: "text", number: "number", integer: "whole number", boolean: "true, false or empty" }[type],
    always: filled === true,
    description,
    values,
  }));

/** Those of a place: its laws have a list of their own. */
const ofPlace = fieldsOf(record).filter(({ path }) => !path.startsWith("provisions["));

export const codebook = {
  fields: { provision: entries("law", fieldsOf(provision)), place: entries("place", ofPlace) },
  columns: { provisions: columns("provisions", provisionsTable), answers: columns("answers", answersTable) },
} as const;
