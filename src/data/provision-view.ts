/** One law as its section shows it: labels and values, ready to be laid out. */
import { standingOn } from "../law/in-force.ts";
import { moneyInWords, penaltyInWords, termInWords } from "../law/penalty.ts";
import { dateInWords } from "../lib/dates.ts";
import type { Text } from "../lib/text.ts";
import type { Provision, Remedy } from "../schema/provision.ts";
import type { Term } from "../schema/vocabulary.ts";

export interface Row {
  readonly label: string;
  readonly value: string;
}

export interface ProvisionView {
  /** What a person looks for first: penalty, intent, time limits, dates. */
  readonly facts: readonly Row[];
  /** What a careful reader opens: consent, exceptions, heavier forms. */
  readonly details: readonly Row[];
  readonly sentences: readonly string[];
}

type Words = Text["provision"];

const rows = (list: readonly (readonly [label: string, value: string | undefined | false])[]): readonly Row[] =>
  list.flatMap(([label, value]) => (value ? [{ label, value }] : []));

function moneyOf(remedy: Remedy, text: Words): string {
  return [
    remedy.damages,
    remedy.statutoryMin && `at least ${moneyInWords(remedy.statutoryMin)}`,
    remedy.statutoryMax && `up to ${moneyInWords(remedy.statutoryMax)}`,
    remedy.punitive && text.punitive,
    remedy.fees && text.fees,
  ]
    .filter(Boolean)
    .join("; ");
}

function limitOf({ timeLimit }: Remedy): string | undefined {
  if (timeLimit === undefined) return undefined;
  const { months, from, forWhom } = timeLimit;
  return `${termInWords(months)} from ${from}${forWhom ? ` (${forWhom})` : ""}`;
}

function startOf({ inForce }: Provision, standing: string, text: Words): readonly [string, string] {
  if (inForce.from === "not-commenced") return [text.from, text.notCommenced];
  const label = standing === "future" ? text.from : inForce.atLatest ? text.atLatest : text.inForce;
  return [label, dateInWords(inForce.from)];
}

/** The view of `provision` on `day` (`YYYY-MM-DD`). `intents` are the codebook's words for `intentToHarm`. */
export function provisionView(
  provision: Provision,
  day: string,
  text: Words,
  intents: ReadonlyMap<string, Term>,
): ProvisionView {
  const { penalty, remedy, duty, inForce } = provision;
  const facts = rows([
    [text.penalty, penalty && penaltyInWords(penalty)],
    [text.intent, provision.intentToHarm && intents.get(provision.intentToHarm)?.label],
    [text.reportWithin, provision.reportWithin],
    [text.money, remedy && moneyOf(remedy, text)],
    [text.timeLimit, remedy && limitOf(remedy)],
    [text.clock, duty?.withinHours !== undefined && text.hours(duty.withinHours)],
    startOf(provision, standingOn(provision, day), text),
    [text.ended, inForce.until && dateInWords(inForce.until)],
  ]);
  const heavier = (penalty?.aggravated ?? []).map(
    ({ when, ...sanction }) =>
      [
        `${text.heavier} ${when}`,
        penaltyInWords({ ...sanction, custody: penalty?.custody, combine: penalty?.combine }),
      ] as const,
  );
  const details = rows([
    [text.consent, provision.consent],
    [text.images, provision.images],
    [text.fault, provision.fault],
    [text.onward, provision.onward?.why],
    [text.limits, provision.limits.map(({ why }) => why).join(" ")],
    [text.notice, duty?.notice.join("; ")],
    [text.exceptions, provision.exceptions.join("; ")],
    ...heavier,
    [text.notes, [inForce.note, penalty?.note, provision.notes].filter(Boolean).join(" ")],
  ]);
  const sentences = [remedy?.pseudonym && text.pseudonym, remedy?.injunction && text.injunction].filter(
    (each): each is string => typeof each === "string",
  );
  return { facts, details, sentences };
}
