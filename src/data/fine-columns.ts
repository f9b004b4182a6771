/** A fine as columns: an amount with its currency, no upper limit, or a number of day-rates. */
import type { Fine } from "../schema/provision.ts";
import type { Column } from "./table.ts";

const amountOf = (fine: Fine | null | undefined) =>
  fine !== null && typeof fine === "object" && "amount" in fine ? fine : undefined;

/** The four columns of a fine that a row may have; `whose` says what the fine is for. */
export const fineColumns = <Row>(
  whose: string,
  fineOf: (row: Row) => Fine | null | undefined,
): readonly Column<Row>[] => [
  {
    name: "max_fine_amount",
    type: "integer",
    description: `Highest fine of ${whose}, in whole units of max_fine_currency. Empty where it is not an amount.`,
    of: (row) => amountOf(fineOf(row))?.amount,
  },
  {
    name: "max_fine_currency",
    type: "string",
    description: "ISO 4217 code of max_fine_amount, such as USD.",
    of: (row) => amountOf(fineOf(row))?.currency,
  },
  {
    name: "max_fine_unlimited",
    type: "boolean",
    description: "true where the fine has no upper limit; empty where it has one, or where there is none.",
    of: (row) => (fineOf(row) === "unlimited" ? true : null),
  },
  {
    name: "max_fine_day_rates",
    type: "integer",
    description: "The most day-rates a court can give, where fines are counted in them and set by income.",
    of: (row) => {
      const fine = fineOf(row);
      return fine !== null && typeof fine === "object" && "dayFines" in fine ? fine.dayFines : null;
    },
  },
];
