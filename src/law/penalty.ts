/** What a court can give, as figures for the data set and as words for a page. */
import type { Fine, Money, Penalty } from "../schema/provision.ts";
import { basicCrimeOn } from "./basic-crime.ts";
import { lawId, type Place, type World } from "./world.ts";

/** The most a court can give for the basic sharing crime. Months; null where the law sets no prison or no fine. */
export interface BasicPenalty {
  readonly maxPrisonMonths: number | null;
  readonly life: boolean;
  readonly maxFine: Fine | null;
  readonly provision: string;
}

/** The basic penalty in `place` on `day`: its own crime's, else its parent's that applies there, else null. */
export function basicPenaltyOn(place: Place, world: World, day: string): BasicPenalty | null {
  const basic = basicCrimeOn(place, world, day);
  if (basic === undefined) return null;
  const { maxPrisonMonths, life, maxFine } = basic.provision.penalty ?? {};
  return {
    maxPrisonMonths: maxPrisonMonths ?? null,
    life: life ?? false,
    maxFine: maxFine ?? null,
    provision: lawId(basic),
  };
}

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;

/** Months as people say them: 12 → "1 year", 18 → "18 months", 0.3 → "9 days". */
export function termInWords(months: number): string {
  if (months < 1) return count(Math.round(months * 30), "day");
  if (months % 12 === 0) return count(months / 12, "year");
  return Number.isInteger(months) ? count(months, "month") : count(Math.round(months * 30), "day");
}

/** "$1,000", "A$5,500", "₩50,000,000": the currency is always told apart from others that share its sign. */
export const moneyInWords = ({ amount, currency }: Money): string => formatOf(currency).format(amount);

// Making a format costs far more than using it: a twentieth of a whole build.
const formats = new Map<string, Intl.NumberFormat>();
function formatOf(currency: string): Intl.NumberFormat {
  const format =
    formats.get(currency) ?? new Intl.NumberFormat("en", { style: "currency", currency, maximumFractionDigits: 0 });
  formats.set(currency, format);
  return format;
}

export function fineInWords(fine: Fine): string {
  if (fine === "unlimited") return "a fine with no upper limit";
  if ("dayFines" in fine) return `a fine of up to ${fine.dayFines} daily rates, set by income`;
  return `a fine of up to ${moneyInWords(fine)}`;
}

type Sanction = Pick<Penalty, "maxPrisonMonths" | "minPrisonMonths" | "life" | "maxFine" | "combine" | "custody">;

/** "up to 6 months in jail and a fine of up to $1,000"; "not stated here" where neither prison nor fine is coded. */
export function penaltyInWords({
  maxPrisonMonths,
  minPrisonMonths,
  life,
  maxFine,
  combine,
  custody = "prison",
}: Sanction): string {
  const most = life ? "up to life" : maxPrisonMonths ? `up to ${termInWords(maxPrisonMonths)}` : null;
  const least = minPrisonMonths ? `at least ${termInWords(minPrisonMonths)}` : null;
  const term = most || least ? `${[least, most].filter(Boolean).join(" and ")} in ${custody}` : null;
  const fine = maxFine === undefined ? null : fineInWords(maxFine);
  if (term && fine) return `${term} ${combine === "either" ? "or" : "and"} ${fine}`;
  return term ?? fine ?? "not stated here";
}
