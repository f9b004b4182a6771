/** The plan as a document: the same for the page, for a saved file and for paper. */
import { startOf, type DatedLaw, type LawOfPlace } from "../law/plan.ts";
import { say, type Block, type Inline } from "../lib/blocks.ts";
import { dateInWords } from "../lib/dates.ts";
import { filled } from "../lib/filled.ts";
import { spanOfHours } from "../lib/spans.ts";
import { stepOf } from "./plan-steps.ts";
import { lawLink, lawThere, link, timeInWords, type Given } from "./plan-parts.ts";

function datedLaw(given: Given, law: DatedLaw): Inline[] {
  const text = given.words.law;
  const { onTheDay, limit } = law;
  const start = startOf(law);
  const when = onTheDay === "law" ? "" : filled(text[onTheDay], start === null ? "" : dateInWords(start));
  return [lawLink(given, law), ".", when, ...(limit === undefined ? [] : [`${text.limit}${limit}`])];
}

function lawSection(given: Given, { place, researched, parts, crimes, claims }: LawOfPlace): Block[] {
  const { words, situation } = given;
  const text = words.law;
  const lists = [
    { title: text.crimes, laws: crimes },
    { title: text.claims, laws: claims },
  ].filter(({ laws }) => laws.length > 0);
  return [
    { kind: "heading", text: filled(text.title, place.name) },
    ...(researched
      ? [say(situation.day === undefined ? text.today : filled(text.day, dateInWords(situation.day)))]
      : [say(text.unresearched)]),
    ...(parts.length > 0
      ? [
          say(
            text.parts,
            ...parts.flatMap(({ id, name }, i) => [i === 0 ? "" : ", ", link(given, name, `laws/${id}/`)]),
          ),
        ]
      : []),
    ...lists.flatMap(({ title, laws }): Block[] => [
      { kind: "text", tone: "label", parts: [title] },
      { kind: "list", items: laws.map((law) => datedLaw(given, law)) },
    ]),
    ...(researched && crimes.length === 0 && parts.length === 0 ? [say(text.none)] : []),
    say(link(given, text.page, `laws/${place.id}/`)),
  ];
}

function toldSection(given: Given): Block[] {
  const { words, situation, services, otherServices, world } = given;
  const { questions } = words;
  const place = (id: string | undefined): string[] => {
    const found = world.places.get(id ?? "");
    return found ? [found.name] : [];
  };
  const said: (readonly [string, readonly string[]])[] = [
    [questions.safe.asks, situation.safe ? [questions.safe.options[situation.safe]] : []],
    [questions.minors.asks, situation.minors ? [questions.minors.options[situation.minors]] : []],
    [questions.happened.asks, situation.happened.map((each) => questions.happened.options[each])],
    [questions.place.asks, place(situation.place)],
    [questions.otherPlace.asks, place(situation.otherPlace)],
    [questions.day.asks, situation.day ? [dateInWords(situation.day)] : []],
    [questions.services.asks, [...services.map(({ name }) => name), ...otherServices]],
    [questions.wants.asks, situation.wants.map((each) => questions.wants.options[each])],
  ];
  const answered = said.filter(([, answers]) => answers.length > 0);
  return [
    { kind: "heading", text: words.plan.told },
    answered.length === 0
      ? say(words.plan.nothingTold)
      : { kind: "list", items: answered.map(([asks, answers]) => [`${asks} ${answers.join("; ")}`]) },
  ];
}

/** The whole plan, in the order in which it helps. */
export function planDocument(given: Given): readonly Block[] {
  const { words, plan, drafts, now } = given;
  return [
    { kind: "text", tone: "quiet", parts: [filled(words.plan.made, timeInWords(now)), " ", words.plan.tabs] },
    { kind: "steps", items: plan.steps.map((id) => stepOf(given, id)) },
    { kind: "text", tone: "quiet", parts: [words.plan.stop] },
    ...plan.laws.flatMap((each) => lawSection(given, each)),
    { kind: "heading", text: words.duties.title },
    say(words.duties.lead),
    {
      kind: "list",
      items: plan.removal.map((law) => [
        ...lawThere(given, law),
        law.provision.duty?.withinHours === undefined
          ? ""
          : filled(words.duties.hours, spanOfHours(law.provision.duty.withinHours)),
      ]),
    },
    ...toldSection(given),
    ...(drafts.length > 0
      ? ([
          { kind: "heading", text: words.letters.title },
          say(words.letters.lead),
          ...drafts.map((draft) => ({ kind: "letter", draft }) as const),
        ] as const)
      : []),
    say(link(given, words.letters.all, "letters/"), ". ", link(given, words.letters.ifNothing, "letters/follow-up/")),
    { kind: "text", tone: "quiet", parts: [words.foot] },
  ];
}
