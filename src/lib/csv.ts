/** Tables as files for spreadsheets and for programs. */
import Papa from "papaparse";

export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet may take for a formula: a first sign that starts one, also after blanks and in its full-width form.
 * The library's own pattern passes over a cell of more than one line.
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The rows as CSV after RFC 4180: commas, quotes where needed, lines ended with CRLF. A cell that a spreadsheet could take
 * for a formula starts with an apostrophe. The byte-order mark in front is for Excel, which without it reads UTF-8 as
 * something else. Most readers of CSV skip it, papaparse among them. A few take it for a part of the first column's name
 * (the `datapackage` of npm): that is seen at once, and a garbled letter in a spreadsheet is not.
 */
export const csvFile = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${Papa.unparse(rows as Cell[][], { escapeFormulae: formula })}\r\n`;
