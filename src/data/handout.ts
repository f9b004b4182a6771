/** One place on one sheet of paper: what is on it is chosen by rule, so that it always fits and nothing is cut off. */
import { helplinesOf } from "../law/helplines.ts";
import { nextStepsOn, type NextSteps } from "../law/next-steps.ts";
import { termInWords } from "../law/penalty.ts";
import type { Law, Place, World } from "../law/world.ts";
import type { HandoutText } from "../lib/handout-text.ts";
import { spanOfHours } from "../lib/spans.ts";
import type { Text } from "../lib/text.ts";
import { unbroken } from "../lib/typography.ts";
import { hoursNotStated } from "../schema/helpline.ts";
import { contactLink } from "./contact-link.ts";
import type { HelplineEntry } from "./helplines.ts";

export interface Call {
  readonly name: string;
  /** A number or an address, as it is written. */
  readonly reach: string;
  readonly isNumber: boolean;
  readonly when: string;
}

export interface Step {
  readonly title: string;
  readonly says: readonly string[];
  /** A name before some items: laws, offices. */
  readonly label?: string;
  readonly items?: readonly string[];
}

export interface PaperClock {
  readonly label: string;
  /** The time itself, to be read from afar; empty where none is known. */
  readonly time: string;
  readonly says: string;
}

export interface Handout {
  readonly answer: string;
  readonly before: string | null;
  readonly steps: readonly Step[];
  readonly calls: readonly Call[];
  readonly clocks: readonly PaperClock[];
  /** More words take smaller type: the sheet is one page either way. */
  readonly size: "roomy" | "usual" | "full";
}

/** The most of each kind on a sheet; the page behind the QR code has all. */
const most = { calls: 3, offices: 2, courtLaws: 2 } as const;

/** A number before a page to visit: the sheet may be read where there is no connection. */
function callOf({ name, contacts, hours, minorsOnly }: HelplineEntry, text: HandoutText): Call {
  const contact = contacts.find(({ kind }) => kind === "phone") ?? contacts[0]!;
  const { verb, shown } = contactLink(contact);
  const isNumber = "number" in contact;
  return {
    name,
    reach: shown,
    isNumber,
    when: [isNumber && contact.kind !== "phone" && verb, hours !== hoursNotStated && hours, minorsOnly && text.young]
      .filter(Boolean)
      .join(" · "),
  };
}

function callsOf(place: Place, world: World, all: readonly HelplineEntry[], text: HandoutText): readonly Call[] {
  const { here, anywhere } = helplinesOf(place, world, all);
  const calls = [here, anywhere].flatMap((list) => {
    const reached = list.map((each) => callOf(each, text));
    // Paper has no links: what can be called comes before what has to be looked up.
    return [...reached.filter(({ isNumber }) => isNumber), ...reached.filter(({ isNumber }) => !isNumber)];
  });
  return calls.slice(0, most.calls);
}

const named = ({ provision }: Law): string => `${provision.title} (${unbroken(provision.citation)})`;

function stepsOf(place: Place, steps: NextSteps, text: HandoutText, words: Text["steps"]): readonly Step[] {
  const duty = steps.clocks[0] ?? steps.duties[0];
  const offices = place.authorities.map(({ name, phone }) => (phone ? `${name}, ${phone}` : name));
  const court = steps.court.slice(0, most.courtLaws).map(named);
  return [
    { title: words.record.title, says: [text.steps.record, text.steps.minors] },
    {
      title: words.remove.title,
      says: [text.steps.remove],
      ...(duty && { label: text.steps.nameLaw, items: [named(duty)] }),
    },
    { title: words.fingerprint.title, says: [text.steps.fingerprint] },
    {
      title: words.report.title,
      says: [
        ...(steps.crime ? [`${text.steps.nameLaw} ${unbroken(steps.crime.provision.citation)}.`] : []),
        text.steps.report,
      ],
      ...(offices.length > 0 && { label: text.steps.toWhom, items: offices.slice(0, most.offices) }),
    },
    ...(court.length === 0
      ? []
      : [{ title: words.court.title, says: [text.steps.court], label: text.steps.courtLaws, items: court }]),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function clocksOf(steps: NextSteps, text: HandoutText): readonly PaperClock[] {
  const own = steps.clocks[0];
  const elsewhere = steps.elsewhere.find(({ provision }) => provision.duty?.withinHours !== undefined);
  const hours = own?.hours ?? elsewhere?.provision.duty?.withinHours;
  const limit = steps.crime?.provision.reportWithin;
  const sue = steps.court.flatMap(({ provision }) => provision.remedy?.timeLimit ?? [])[0];
  return [
    {
      label: text.clock.remove,
      time: hours === undefined ? "" : text.within(spanOfHours(hours)),
      says: own
        ? own.provision.title
        : elsewhere && hours !== undefined
          ? text.lawOf(elsewhere.provision.title, elsewhere.place.inText ?? elsewhere.place.name)
          : text.noRemove,
    },
    { label: text.clock.report, time: "", says: limit === undefined ? text.noReport : `${capital(limit)}.` },
    {
      label: text.clock.sue,
      time: sue === undefined ? "" : text.within(termInWords(sue.months)),
      says: sue === undefined ? text.noSue : `From ${sue.from}${sue.forWhom ? ` (${sue.forWhom})` : ""}.`,
    },
  ];
}

/** From how many characters on the sheet the type gets smaller. The tests print every place on both sizes of paper. */
const manyWords = { usual: 2050, full: 2700 } as const;

function sizeOf(parts: Omit<Handout, "size">): Handout["size"] {
  const { length } = JSON.stringify(parts);
  return length > manyWords.full ? "full" : length > manyWords.usual ? "usual" : "roomy";
}

export function handoutOf(
  place: Place,
  { world, day, helplines }: { world: World; day: string; helplines: readonly HelplineEntry[] },
  text: HandoutText,
  words: Text,
): Handout {
  const steps = nextStepsOn(place, world, day);
  const parts = {
    answer: place.summary,
    before: place.depth === "none" ? words.unresearched.before : (place.beforeYouReport?.says ?? null),
    steps: stepsOf(place, steps, text, words.steps),
    calls: callsOf(place, world, helplines, text),
    clocks: clocksOf(steps, text),
  };
  return { ...parts, size: sizeOf(parts) };
}
