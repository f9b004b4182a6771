/** One place as its page shows it: plain values, so that components only lay them out. */
import { answersOn, type Value } from "../law/answers.ts";
import { standingOn } from "../law/in-force.ts";
import { ancestorsOf, inheritedLaws, ownLaws, partsOf } from "../law/inheritance.ts";
import { nextStepsOn, type NextSteps } from "../law/next-steps.ts";
import { basicPenaltyOn, penaltyInWords } from "../law/penalty.ts";
import { tallyOn, type Tally } from "../law/tally.ts";
import type { Law, Place, World } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import type { Routes } from "../lib/routes.ts";
import type { Text } from "../lib/text.ts";
import { unbroken } from "../lib/typography.ts";
import { questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { provisionKinds, type Provision } from "../schema/provision.ts";
import type { Term } from "../schema/vocabulary.ts";

export interface GlanceRow {
  readonly question: QuestionId;
  readonly label: string;
  /** Where the answers of all places to the question stand. */
  readonly everywhere: string;
  /** The mark: null for a figure such as the penalty. */
  readonly value: Value | null;
  readonly word: string;
  readonly sentence: string;
  readonly laws: readonly { readonly label: string; readonly href: string }[];
  readonly more: number;
}

export interface Context {
  readonly world: World;
  readonly day: string;
  readonly routes: Routes;
  readonly text: Text;
  readonly questions: ReadonlyMap<string, Term>;
}

/** How a page names a parent's law: "federal law", "UK-wide law", "European Union law". */
export function lawOf(parent: Place, place: Place): string {
  if (parent.level === "supranational") return `${parent.name} law`;
  if (place.level === "nation") return `law for the whole of ${parent.inText ?? parent.name}`;
  return place.parents.includes(parent.id) ? "federal law" : `the law of ${parent.inText ?? parent.name}`;
}

function lawFor(id: string, world: World): Law {
  const [placeId, provisionId] = id.split("/");
  const place = world.places.get(placeId!);
  const provision = place?.provisions.find((each) => each.id === provisionId);
  if (place === undefined || provision === undefined)
    throw new Error(`An answer names ${id}, and there is no such provision.`);
  return { place, provision };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence after the word: an editor's own for a limit or doubt, otherwise the codebook's; and whose law it is, if not the place's. */
function sentenceFor(
  value: Value,
  why: string | null,
  term: Term,
  laws: readonly Law[],
  place: Place,
  question: QuestionId,
): string {
  const specific =
    question !== "intent" && (value === "partly" || value === "unclear" || value === "no") ? why : undefined;
  const sentence = specific ?? term.answers?.[value] ?? "";
  if (place.crimesDecidedBy !== undefined && laws.some((law) => law.place.parents.includes(place.id)))
    return `${sentence} This is the law of its parts.`;
  const first = laws[0];
  const fromParent = first !== undefined && first.place.id !== place.id;
  return fromParent ? `${sentence} This is ${lawOf(first.place, place)}.` : sentence;
}

function glanceRow(
  question: QuestionId,
  place: Place,
  { world, day, routes, text, questions }: Context,
  answers: ReturnType<typeof answersOn>,
): GlanceRow {
  const term = questions.get(question);
  if (term === undefined) throw new Error(`content/vocabulary/questions.yaml has no entry for ${question}.`);
  const { value, provisions, why } = answers[question].effective;
  const laws = provisions.map((id) => lawFor(id, world));
  const links = laws.slice(0, 2).map((law) => ({
    label: unbroken(law.provision.citation),
    href: law.place.id === place.id ? `#${law.provision.id}` : routes.provision(law.place.id, law.provision.id),
  }));
  const row = {
    question,
    label: term.label,
    everywhere: routes.compareQuestion(question),
    laws: links,
    more: laws.length - links.length,
  };
  if (question !== "penalty")
    return {
      ...row,
      value,
      word: `${text.values[value]}.`,
      sentence: sentenceFor(value, why, term, laws, place, question),
    };
  const penalty = basicPenaltyOn(place, world, day);
  if (penalty === null || laws[0] === undefined) {
    const sentence =
      place.crimesDecidedBy === "parts"
        ? "Each part has its own; open the page of the part."
        : "There is no sharing crime here that sets one, or we could not settle it.";
    return {
      ...row,
      value: "unclear",
      word: place.crimesDecidedBy === "parts" ? "It depends on the part." : `${text.values.unclear}.`,
      sentence,
    };
  }
  const { provision, place: owner } = laws[0];
  const whose = owner.id === place.id ? "" : `This is ${lawOf(owner, place)}.`;
  return {
    ...row,
    value: null,
    word: `${capital(penaltyInWords(provision.penalty ?? { aggravated: [] }))}.`,
    sentence: whose,
  };
}

export const glanceRows = (place: Place, context: Context): readonly GlanceRow[] => {
  const answers = answersOn(place, context.world, context.day);
  return questionIds.map((question) => glanceRow(question, place, context, answers));
};

/** The basic crime first, then by kind, each in the order of the file. */
function inReadingOrder(provisions: readonly Provision[]): readonly Provision[] {
  const rank = ({ basic, kind, protects }: Provision): number =>
    basic ? -1 : provisionKinds.indexOf(kind) + (kind === "crime" && protects === "minors" ? 0.5 : 0);
  return [...provisions].sort((a, b) => rank(a) - rank(b));
}

export interface PlacePage {
  readonly glance: readonly GlanceRow[];
  readonly steps: NextSteps;
  readonly now: readonly Provision[];
  readonly later: readonly Provision[];
  readonly ended: readonly Provision[];
  readonly inherited: readonly { readonly parent: Place; readonly whose: string; readonly laws: readonly Law[] }[];
  readonly parents: readonly Place[];
  readonly parts: readonly Place[];
  /** "Its states and territories"; empty without parts. */
  readonly partsTitle: string;
  /** How the parts answer; null where too few are known to compare. */
  readonly tally: Tally | null;
  readonly checked: string;
}

function partsTitle(parts: readonly Place[], { place: words }: Text): string {
  const levels = [...new Set(parts.map(({ level }) => level))].sort(
    (a, b) => parts.filter(({ level }) => level === b).length - parts.filter(({ level }) => level === a).length,
  );
  const names = levels.map((level) => words.partLevels[level]);
  return names.length === 0 ? "" : words.partsNamed(new Intl.ListFormat("en").format(names));
}

export function placePage(place: Place, context: Context): PlacePage {
  const { world, day, text } = context;
  const standing = (wanted: readonly string[]) =>
    inReadingOrder(
      ownLaws(place)
        .map(({ provision }) => provision)
        .filter((provision) => wanted.includes(standingOn(provision, day))),
    );
  const inherited = ancestorsOf(place, world).map((parent) => ({
    parent,
    whose: lawOf(parent, place),
    laws: inheritedLaws(place, world).filter(
      (law) => law.place.id === parent.id && standingOn(law.provision, day) === "in-force",
    ),
  }));
  return {
    glance: glanceRows(place, context),
    steps: nextStepsOn(place, world, day),
    now: standing(["in-force"]),
    later: standing(["future", "not-commenced"]),
    ended: standing(["ended"]),
    inherited: inherited.filter(({ laws }) => laws.length > 0),
    parents: place.parents.flatMap((id) => world.places.get(id) ?? []),
    parts: partsOf(place, world),
    partsTitle: partsTitle(partsOf(place, world), text),
    tally:
      place.level !== "supranational" && partsOf(place, world).length > 2
        ? tallyOn(partsOf(place, world), world, day)
        : null,
    checked: place.verified === null ? "" : dateInWords(place.verified.on),
  };
}
