/** The table of the comparison as rows, and the table put in the order and down to the rows that the reader asks for. */
import { fits, sorted, type CompareRow, type CompareState } from "../lib/compare.ts";

interface Held extends CompareRow {
  readonly row: HTMLTableRowElement;
}

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** `questions` in the order of the values that a row carries. Rows without values are not compared. */
export function readRows(table: HTMLTableElement, questions: readonly string[]): readonly Held[] {
  return [...table.querySelectorAll<HTMLTableRowElement>("tr[data-values]")].map((row) => {
    const { place, values, months, year } = row.dataset;
    const given = values!.split(" ");
    return {
      row,
      id: place!,
      name: row.querySelector("a")!.textContent.trim(),
      values: Object.fromEntries(questions.map((question, i) => [question, given[i]!])),
      months: numberIn(months),
      year: numberIn(year),
    };
  });
}

/**
 * Gives back what shows a state in the table, and says how many rows are left. Sorted rows stand in a body of their own,
 * where each names its country; by region, every row is put back where it stood.
 */
export function tableOf(table: HTMLTableElement, rows: readonly Held[]): (state: CompareState) => number {
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  const flat = document.createElement("tbody");
  return ({ filters, sort }) => {
    const left = rows.filter((row) => fits(row, filters));
    const narrowed = left.length < rows.length;
    const shown = new Set(left.map(({ row }) => row));
    for (const { body, rows: own } of bodies) body.replaceChildren(...own);
    flat.replaceChildren();
    for (const { row } of rows) row.hidden = !shown.has(row);
    // A union has no answers that could fit.
    for (const row of table.querySelectorAll<HTMLElement>("[data-place]:not([data-values])")) row.hidden = narrowed;
    if (sort === "region") flat.remove();
    else {
      flat.append(...sorted(left, sort).map(({ row }) => row));
      table.append(flat);
    }
    for (const { body } of bodies)
      body.hidden =
        sort !== "region" ||
        ![...body.querySelectorAll("[data-values]")].some((row) => shown.has(row as HTMLTableRowElement));
    table.classList.toggle("flat", narrowed || sort !== "region");
    return left.length;
  };
}
