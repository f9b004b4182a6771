/** What one person's situation leads to: the steps in their order, the law of that day, the duties of services. */
import type { Conduct, Provision } from "../schema/provision.ts";
import { certainFrom, isInForce, standingOn } from "./in-force.ts";
import { inheritedLaws, ownLaws, partsOf } from "./inheritance.ts";
import { nextStepsOn } from "./next-steps.ts";
import type { Law, Place, World } from "./world.ts";

export type Happened = "shared" | "threatened" | "recorded" | "fake";
export type Want = "removal" | "police" | "court" | "unsure";
export type Known = "yes" | "no" | "unsure";

/** What the person said. Every question can be skipped; what was skipped is left out or empty. */
export interface Situation {
  readonly safe?: Known;
  /** Whether anyone in the picture was under 18. */
  readonly minors?: Known;
  readonly happened: readonly Happened[];
  readonly place?: string;
  readonly otherPlace?: string;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly day?: string;
  /** Ids of the services it is on. */
  readonly services: readonly string[];
  readonly wants: readonly Want[];
}

export const stepIds = [
  "danger",
  "minors",
  "threat",
  "recorded",
  "evidence",
  "police",
  "report",
  "fingerprint",
  "search",
  "court",
  "talk",
] as const;
export type StepId = (typeof stepIds)[number];

/**
 * How a law stands to the day: it was law (`law`), it was and has ended since (`ended`), it took effect afterwards
 * (`later`), or the day of its start is not known well enough to say (`uncertain`).
 */
export type OnTheDay = "law" | "ended" | "later" | "uncertain";

export interface DatedLaw extends Law {
  readonly onTheDay: OnTheDay;
  /** Where it reaches what happened only in part or in doubt: the sentence that says so. */
  readonly limit?: string;
}

export interface LawOfPlace {
  readonly place: Place;
  /** False where nobody has researched it. */
  readonly researched: boolean;
  /** Its states, provinces or members, whose own law the person may need too. */
  readonly parts: readonly Place[];
  readonly crimes: readonly DatedLaw[];
  readonly claims: readonly DatedLaw[];
}

export interface Plan {
  readonly steps: readonly StepId[];
  /** Whether a picture may be copied: never unless everybody in it is known to have been an adult. */
  readonly mayCopy: "yes" | "no" | "if-adult";
  /** Whether something may be online that can be removed; false where there is only a threat or a recording. */
  readonly online: boolean;
  /** Hours that the law gives services after a notice, the shortest that helps this person; undefined where none does. */
  readonly hours: number | undefined;
  /** Laws that make services, authorities or courts remove it, today; the shortest clock first. */
  readonly removal: readonly Law[];
  /** The law of the person's place, then of the other person's. */
  readonly laws: readonly LawOfPlace[];
}

const reached: Readonly<Record<Happened, readonly Conduct[]>> = {
  shared: ["share"],
  threatened: ["threaten", "extort"],
  recorded: ["record", "up-skirt"],
  fake: ["make-synthetic"],
};
const everything: readonly Conduct[] = [...Object.values(reached).flat(), "share-synthetic"];

/** The kinds of conduct that happened; all of them where nothing was said. Sharing a fake is not sharing a real picture. */
export function conductsOf(happened: readonly Happened[]): readonly Conduct[] {
  if (happened.length === 0) return everything;
  const shared = happened.includes("shared");
  const fake = happened.includes("fake");
  return happened.flatMap((each) =>
    each === "shared" && fake ? [] : each === "fake" && shared ? [...reached.fake, "share-synthetic"] : reached[each],
  );
}

/** Whether the law protects the person in the picture, as far as their age is known. */
const protectsThem = ({ protects }: Provision, minors: Known | undefined): boolean =>
  protects === "anyone" ||
  minors === undefined ||
  minors === "unsure" ||
  (protects === "minors") === (minors === "yes");

/** How a law that holds today stands to `day`; undefined where it bears on neither. */
export function onTheDay(provision: Pick<Provision, "inForce">, day: string, today: string): OnTheDay | undefined {
  const then = standingOn(provision, day);
  if (then === "in-force") return isInForce(provision, today) ? "law" : "ended";
  if (then !== "future" || !isInForce(provision, today)) return undefined;
  const { from, atLatest } = provision.inForce;
  const sameYear = from.length === 4 && day.startsWith(from);
  return atLatest === true || sameYear ? "uncertain" : "later";
}

const order: readonly OnTheDay[] = ["law", "uncertain", "ended", "later"];

function lawOf(place: Place, world: World, situation: Situation, today: string): LawOfPlace {
  const conducts = conductsOf(situation.happened);
  const day = situation.day ?? today;
  const dated = [...ownLaws(place), ...inheritedLaws(place, world)].flatMap((law): DatedLaw[] => {
    const { provision } = law;
    const covered = provision.covers.filter((each) => conducts.includes(each));
    const standing = onTheDay(provision, day, today);
    if (covered.length === 0 || standing === undefined || !protectsThem(provision, situation.minors)) return [];
    const limits = covered.map((each) => provision.limits.find(({ conduct }) => conduct === each));
    const limit = limits.every((each) => each !== undefined) ? limits[0]?.why : undefined;
    return [{ ...law, onTheDay: standing, ...(limit !== undefined && { limit }) }];
  });
  const rank = ({ provision, onTheDay: standing, limit }: DatedLaw): number =>
    order.indexOf(standing) * 8 +
    Number(provision.basic !== true) * 4 +
    Number(provision.scope === "general") * 2 +
    Number(limit !== undefined);
  const of = (kind: Provision["kind"]): DatedLaw[] =>
    dated.filter(({ provision }) => provision.kind === kind).sort((a, b) => rank(a) - rank(b));
  return {
    place,
    researched: place.depth !== "none",
    parts: partsOf(place, world),
    crimes: of("crime"),
    claims: of("civil-claim"),
  };
}

const images: readonly Conduct[] = ["share", "share-synthetic"];
const hoursOf = ({ provision }: Law): number => provision.duty?.withinHours ?? Infinity;

/** What makes somebody remove it today: the law of the person's place, and duties that help wherever a person lives. */
function removalFor(place: Place | undefined, world: World, minors: Known | undefined, today: string): Law[] {
  const anywhere = world.anywhere.filter(({ provision }) => isInForce(provision, today));
  if (place === undefined) return anywhere.sort((a, b) => hoursOf(a) - hoursOf(b));
  const { clocks, duties, court } = nextStepsOn(place, world, today);
  const others = [...ownLaws(place), ...inheritedLaws(place, world)].filter(
    ({ provision }) =>
      (provision.kind === "regulator" || (minors === "yes" && provision.protects === "minors")) &&
      ["regulator", "platform-duty"].includes(provision.kind) &&
      isInForce(provision, today),
  );
  const orders = court.filter(({ provision }) => provision.kind === "court-order");
  const all = [...clocks, ...duties, ...others, ...anywhere, ...orders].filter(
    ({ provision }) => provision.covers.some((each) => images.includes(each)) && protectsThem(provision, minors),
  );
  const seen = new Set<Provision>();
  return all
    .filter(({ provision }) => !seen.has(provision) && seen.add(provision))
    .sort((a, b) => hoursOf(a) - hoursOf(b));
}

const isOnline = ({ happened }: Situation): boolean =>
  happened.length === 0 || happened.includes("shared") || happened.includes("fake");

function stepsFor(situation: Situation): StepId[] {
  const { safe, minors, happened, wants } = situation;
  const online = isOnline(situation);
  const undecided = wants.every((each) => each === "unsure");
  const wanted = (want: Want): boolean => undecided || wants.includes(want);
  const needed: Readonly<Record<StepId, boolean>> = {
    danger: safe === "no" || safe === "unsure",
    minors: minors === "yes" || minors === "unsure",
    threat: happened.includes("threatened"),
    recorded: happened.includes("recorded"),
    evidence: true,
    police: wanted("police"),
    report: wanted("removal") && (online || happened.includes("threatened")),
    fingerprint: wanted("removal"),
    search: wanted("removal") && online,
    court: wanted("court"),
    talk: true,
  };
  // Who wants a prosecution goes to the police first or on the same day; otherwise removal comes first.
  const policeFirst = wants.includes("police");
  const sorted = policeFirst
    ? stepIds
    : ([...stepIds.slice(0, 5), "report", "fingerprint", "search", "police", "court", "talk"] as const);
  return sorted.filter((step) => needed[step]);
}

/**
 * The plan for `situation` in `world` on `today` (`YYYY-MM-DD`). It is never empty, names no law as applicable that was
 * not in force, and never tells anybody to copy a picture of a person under 18.
 */
export function planFor(situation: Situation, world: World, today: string): Plan {
  const place = situation.place === undefined ? undefined : world.places.get(situation.place);
  const other = situation.otherPlace === undefined ? undefined : world.places.get(situation.otherPlace);
  const removal = removalFor(place, world, situation.minors, today);
  const notices = removal.filter(
    ({ provision }) => provision.kind === "platform-duty" && provision.limits.length === 0,
  );
  return {
    steps: stepsFor(situation),
    online: isOnline(situation),
    mayCopy: situation.minors === "no" ? "yes" : situation.minors === undefined ? "if-adult" : "no",
    hours: notices.map(({ provision }) => provision.duty?.withinHours).find((hours) => hours !== undefined),
    removal,
    laws: [place, other]
      .filter((each, i, all): each is Place => each !== undefined && all.indexOf(each) === i)
      .map((each) => lawOf(each, world, situation, today)),
  };
}

/** A law named in the words of a letter: "Penal Code § 647(j)(4) (California)". */
export const lawInWords = ({ place, provision }: Law): string => `${provision.citation} (${place.name})`;

/** The first day on which it is certainly law, for the sentence that says so. */
export const startOf = ({ provision }: Law): string | null =>
  provision.inForce.from.length === 4 ? provision.inForce.from : certainFrom(provision);
