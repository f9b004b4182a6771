/**
 * The nine answers of a place, derived from its provisions by the rules of the codebook
 * (`content/vocabulary/questions.yaml` states each rule for readers). Nothing here is ever typed by an author.
 */
import { questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import type { Conduct, Provision } from "../schema/provision.ts";
import { basicCrime } from "./basic-crime.ts";
import { isInForce } from "./in-force.ts";
import { inheritedLaws, ownLaws, partsOf } from "./inheritance.ts";
import { lawId, type Law, type Place, type World } from "./world.ts";

export type Value = "yes" | "partly" | "no" | "unclear";

export interface Answer {
  readonly value: Value;
  /** The provisions that carry the answer, as `place/provision`: the place's own first, the basic crime and what was written for it before wider law. */
  readonly provisions: readonly string[];
  /** An editor's plain sentence about the first of them: its limit, or the doubt; or what a search that found nothing looked at. */
  readonly why: string | null;
}

export interface OwnAndEffective {
  /** By the place's own law alone. */
  readonly own: Answer;
  /** With the law of its parents that applies in it. */
  readonly effective: Answer;
}

export type Answers = Readonly<Record<QuestionId, OwnAndEffective>>;

/** One law's contribution to a question. */
interface Vote {
  readonly law: Law;
  readonly value: Value;
  readonly why?: string | undefined;
  /** Whether it reaches the question only from the side, so that a law on the conduct itself is named first. */
  readonly aside?: boolean;
}

/** Later beats earlier: a law that certainly applies outweighs one that is in doubt. */
const strength: readonly Value[] = ["no", "unclear", "partly", "yes"];

const reachesAdults = ({ provision }: Law): boolean => provision.protects !== "minors";
const isCrime = ({ provision }: Law): boolean => provision.kind === "crime";
const coversAny =
  (conducts: readonly Conduct[]) =>
  ({ provision }: Law): boolean =>
    conducts.some((conduct) => provision.covers.includes(conduct));

/** How far a law reaches the best-covered of `conducts`: what its `limits` say, or `yes` without any. */
function reach({ provision }: Law, conducts: readonly Conduct[]): { value: Value; why?: string } {
  const each = conducts
    .filter((conduct) => provision.covers.includes(conduct))
    .map((conduct) => {
      const limit = provision.limits.find((candidate) => candidate.conduct === conduct);
      return limit === undefined ? { value: "yes" as const } : { value: limit.extent, why: limit.why };
    });
  return each.reduce((best, next) => (strength.indexOf(next.value) > strength.indexOf(best.value) ? next : best));
}

const atMost = (value: Value, most: Value): Value => (strength.indexOf(value) > strength.indexOf(most) ? most : value);

function vote(law: Law, conducts: readonly Conduct[], most: Value = "yes"): Vote {
  const { value, why } = reach(law, conducts);
  return { law, value: atMost(value, most), why };
}

/** Crimes of adults that cover one of `conducts`; a general crime answers `partly` at most. */
const crimeVotes = (laws: readonly Law[], conducts: readonly Conduct[], most: Value = "yes"): Vote[] =>
  laws
    .filter((law) => isCrime(law) && reachesAdults(law) && coversAny(conducts)(law))
    .map((law) => vote(law, conducts, law.provision.scope === "general" ? "partly" : most));

const intentValues: Record<NonNullable<Provision["intentToHarm"]>, Value> = {
  required: "yes",
  "one-of-several": "partly",
  "not-required": "no",
  unclear: "unclear",
};

const removalKinds: readonly Provision["kind"][] = ["court-order", "regulator", "platform-duty"];
const images: readonly Conduct[] = ["share", "share-synthetic"];

/** The rule of each question: which laws vote, and how. `laws` are in force, the place's own first. */
const rules: Record<QuestionId, (laws: readonly Law[]) => Vote[]> = {
  share: (laws) => crimeVotes(laws, ["share"]),
  threaten: (laws) =>
    crimeVotes(laws, ["threaten", "extort"]).map((each) => ({ ...each, aside: !coversAny(["threaten"])(each.law) })),
  record: (laws) => [
    ...crimeVotes(laws, ["record"]),
    ...crimeVotes(
      laws.filter((law) => !coversAny(["record"])(law)),
      ["up-skirt"],
      "partly",
    ),
  ],
  synthetic: (laws) => [
    ...crimeVotes(laws, ["share-synthetic"]),
    ...crimeVotes(
      laws.filter((law) => !coversAny(["share-synthetic"])(law)),
      ["make-synthetic"],
      "partly",
    ),
    ...laws
      .filter((law) => !isCrime(law) && law.provision.scope === "specific" && law.provision.kind !== "directive")
      .filter((law) => reachesAdults(law) && coversAny(["share-synthetic", "make-synthetic"])(law))
      .map((law) => vote(law, ["share-synthetic", "make-synthetic"], "partly")),
  ],
  intent: (laws) => {
    const basic = basicCrime(laws);
    const coded = basic?.provision.intentToHarm;
    return basic && coded ? [{ law: basic, value: intentValues[coded], why: basic.provision.fault }] : [];
  },
  penalty: (laws) => {
    const basic = basicCrime(laws);
    return basic ? [{ law: basic, value: "yes" }] : [];
  },
  forward: (laws) =>
    laws
      .filter((law) => isCrime(law) && reachesAdults(law) && coversAny(["share"])(law))
      .flatMap((law) =>
        law.provision.onward ? [{ law, value: law.provision.onward.reach, why: law.provision.onward.why }] : [],
      ),
  sue: (laws) =>
    laws
      .filter((law) => law.provision.kind === "civil-claim" && reachesAdults(law))
      .map((law) => {
        const written = law.provision.scope === "specific" && law.provision.covers.includes("share");
        return vote(law, written ? ["share"] : law.provision.covers, written ? "yes" : "partly");
      }),
  remove: (laws) => [
    ...laws
      .filter((law) => removalKinds.includes(law.provision.kind) && reachesAdults(law) && coversAny(images)(law))
      .map((law) => vote(law, images)),
    ...laws
      .filter((law) => law.provision.kind === "data-right" && reachesAdults(law) && coversAny(images)(law))
      .map((law) => vote(law, images, "partly")),
  ],
};

/** Which of two laws that carry the same answer a page names first. The order in the file has no part in it. */
function byWeight(place: Place): (a: Vote, b: Vote) => number {
  const ranks = ({ law, why, aside }: Vote): number[] => [
    Number(law.place.id !== place.id),
    Number(law.provision.basic !== true),
    Number(law.provision.scope === "general"),
    Number(aside === true),
    Number(why !== undefined),
  ];
  return (a, b) => {
    const [left, right] = [ranks(a), ranks(b)];
    const differing = left.findIndex((rank, i) => rank !== right[i]);
    return differing === -1 ? (lawId(a.law) < lawId(b.law) ? -1 : 1) : left[differing]! - right[differing]!;
  };
}

/** The best answer the votes give. `intent` has one vote, so the order of strength does not bear on it. */
function count(votes: readonly Vote[], place: Place): Answer {
  const best = votes.reduce<Value>(
    (most, { value }) => (strength.indexOf(value) > strength.indexOf(most) ? value : most),
    "no",
  );
  const carrying = votes.filter(({ value }) => value === best).sort(byWeight(place));
  return { value: best, provisions: carrying.map(({ law }) => lawId(law)), why: carrying[0]?.why ?? null };
}

/** Where no law speaks: what an editor found after a search, or else that it is not known. */
function withoutLaw(question: QuestionId, place: Place): Answer {
  const found = place.findings.find((finding) => finding.question === question);
  if (found) return { value: found.value, provisions: [], why: found.why };
  const noCrime = question === "forward" && place.findings.find((finding) => finding.question === "share");
  return noCrime
    ? { value: noCrime.value, provisions: [], why: noCrime.why }
    : { value: "unclear", provisions: [], why: null };
}

const crimeQuestions: readonly QuestionId[] = ["share", "threaten", "synthetic", "record", "intent", "forward"];

/** A whole whose parts have their own criminal law answers by them: the same where they agree, `partly` where they differ. */
function byParts(question: QuestionId, place: Place, world: World, day: string): Answer {
  const answers = partsOf(place, world)
    .filter((part) => part.depth !== "none")
    .map((part) => answerOf(question, part, ownLaws(part), day));
  const values = [...new Set(answers.map(({ value }) => value))];
  const value = values.length === 0 ? "unclear" : values.length === 1 ? values[0]! : "partly";
  return { value, provisions: answers.flatMap(({ provisions }) => provisions).sort(), why: null };
}

function answerOf(question: QuestionId, place: Place, laws: readonly Law[], day: string): Answer {
  const votes = rules[question](laws.filter(({ provision }) => isInForce(provision, day)));
  return votes.length > 0 ? count(votes, place) : withoutLaw(question, place);
}

/**
 * The nine answers for `place` on `day` (`YYYY-MM-DD`), by its own law and with its parents'.
 * `penalty` is `yes` where a basic crime sets one; its figures are in `penalty.ts`.
 */
export function answersOn(place: Place, world: World, day: string): Answers {
  const own = ownLaws(place);
  const all = [...own, ...inheritedLaws(place, world)];
  const entries = questionIds.map((question) => {
    if (place.crimesDecidedBy === "parts" && crimeQuestions.includes(question)) {
      const answer = byParts(question, place, world, day);
      return [question, { own: answer, effective: answer }] as const;
    }
    return [
      question,
      { own: answerOf(question, place, own, day), effective: answerOf(question, place, all, day) },
    ] as const;
  });
  return Object.fromEntries(entries) as unknown as Answers;
}
