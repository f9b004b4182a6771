/** Which letters a plan offers, and what is already known for their blanks. */
import { lawInWords, type Plan, type Situation, type StepId } from "../law/plan.ts";
import { lawId } from "../law/world.ts";
import type { Draft } from "../lib/blocks.ts";
import { filled } from "../lib/filled.ts";
import { fillIn, missingIn, type Blanks, type Values } from "../lib/letter.ts";
import type { PlanLetter } from "./plan-data.ts";

/** A site or app that the person named, from our list or in their own words. */
export interface NamedService {
  readonly name: string;
  /** Addresses on it, one on each line. */
  readonly links: string;
}

/** What a person said beyond the situation, for the letters alone. */
export interface Details {
  readonly services: readonly NamedService[];
  /** By blank. */
  readonly values: Values;
}

/** Blanks that the plan fills from the situation, so that nobody is asked twice. */
const known: readonly string[] = ["service", "links", "age", "happened", "picture", "may-ask", "law-named"];

/** In every letter, so that they are asked for even where none is about removal. */
const always: readonly string[] = ["email", "name"];

/** The blanks that are worth asking for: those that the removal letters of this plan need and the situation does not fill. */
export function blanksToAsk(plan: Plan, letters: readonly PlanLetter[]): readonly string[] {
  const offered = plan.online
    ? removalLetters(
        plan,
        letters.filter(({ last }) => last !== true),
      )
    : [];
  const needed = offered.flatMap(({ elements }) => elements.flatMap(({ id, optional }) => (optional ? [] : [id])));
  return [...new Set([...needed, ...always])].filter((id) => !known.includes(id));
}

const takes = ({ elements }: PlanLetter, blank: string): boolean => elements.some(({ id }) => id === blank);

/**
 * The removal letters that fit best: one to each service, and one to an authority where the law there has one. A letter
 * fits if it rests on a law that helps here, the shortest clock first, or on none.
 */
function removalLetters(plan: Plan, letters: readonly PlanLetter[]): readonly PlanLetter[] {
  const held = plan.removal.map(lawId);
  const rank = ({ laws, order }: PlanLetter): number => {
    const places = laws.map((name) => held.indexOf(name)).filter((at) => at !== -1);
    return laws.length === 0
      ? held.length * 100 + order
      : places.length === 0
        ? Infinity
        : Math.min(...places) * 100 + order;
  };
  const fit = letters
    .filter((each) => each.need === "removal" && rank(each) < Infinity)
    .sort((a, b) => rank(a) - rank(b));
  const toService = fit.find((each) => takes(each, "service"));
  const toAuthority = fit.find((each) => !takes(each, "service"));
  return [toService, toAuthority].filter((each) => each !== undefined);
}

/** What is already known for the blanks of a letter about `service`; what is not known stays open. */
function valuesFor(situation: Situation, plan: Plan, details: Details, service: NamedService): Values {
  const { happened, minors, wants } = situation;
  const crime = plan.laws.flatMap(({ crimes }) => crimes).find(({ onTheDay }) => onTheDay === "law");
  const threatened = happened.includes("threatened");
  const shared = happened.includes("shared");
  const [court, police] = [wants.includes("court"), wants.includes("police")];
  return {
    service: service.name,
    links: service.links,
    ...details.values,
    age: minors === "yes" || minors === "unsure" ? "minor" : "adult",
    happened: threatened ? (shared ? "both" : "threatened") : "shared",
    picture: happened.includes("fake") ? "fake" : "real",
    "may-ask": police === court ? "either" : police ? "police" : "court",
    "law-named": crime === undefined ? "" : lawInWords(crime),
  };
}

/** The letters for this plan: removal for each service, and those for the ways that the person wants. */
export function draftsFor(
  situation: Situation,
  plan: Plan,
  details: Details,
  letters: readonly PlanLetter[],
  blanks: Blanks,
  words: { readonly for: string },
): readonly Draft[] {
  const allowed = letters
    .filter(({ adultsOnly, last }) => last !== true && (adultsOnly !== true || situation.minors === "no"))
    .toSorted((a, b) => a.order - b.order);
  const draft = (letter: PlanLetter, service: NamedService): Draft => {
    const values = valuesFor(situation, plan, details, service);
    return {
      id: letter.id,
      title: service.name === "" ? letter.title : `${filled(words.for, letter.title)}${service.name}`,
      about: letter.to,
      seenBy: letter.seenBy,
      subject: letter.subject,
      paragraphs: fillIn(letter, blanks, values),
      missing: missingIn(letter, blanks, values).map((id) => blanks.get(id)!.label),
    };
  };
  const everywhere: NamedService = { name: "", links: details.services.map(({ links }) => links).join("\n") };
  const services = details.services.length > 0 ? details.services : [everywhere];
  const drafts = (letter: PlanLetter): Draft[] =>
    (takes(letter, "service") ? services : [everywhere]).map((service) => draft(letter, service));
  const has = (...steps: readonly StepId[]): boolean => steps.some((step) => plan.steps.includes(step));
  const first = (need: string): PlanLetter[] => allowed.filter((each) => each.need === need).slice(0, 1);
  return [
    ...(has("report") && plan.online ? removalLetters(plan, allowed) : []),
    ...(has("police", "court") ? first("evidence") : []),
    ...(has("police") ? first("police") : []),
  ].flatMap(drafts);
}
