/** Every page, every part of one and every citation as the search by name finds them. */
import type { GlossaryTerm } from "./glossary.ts";
import type { GuideEntry } from "./guide.ts";
import type { HelplineEntry } from "./helplines.ts";
import { namedPlaces } from "./place-list.ts";
import type { LetterEntry } from "./letters.ts";
import type { PlatformEntry } from "./platforms.ts";
import { citationForms } from "../law/cite.ts";
import type { World } from "../law/world.ts";
import { citeTextIn } from "../lib/cite-text.ts";
import { embedTextIn } from "../lib/embed-text.ts";
import { defaultLanguage } from "../lib/languages.ts";
import type { Findable } from "../lib/page-finder.ts";
import type { Routes } from "../lib/routes.ts";
import { termsOf } from "../lib/search-terms.ts";
import type { Text } from "../lib/text.ts";
import type { Term } from "../schema/vocabulary.ts";

const hasDigit = (form: string): boolean => /\d/.test(form);

/** The ways to write a provision's citation, without those that add no term to the ones before. */
function distinctForms(provision: Parameters<typeof citationForms>[0]): string[] {
  const known = new Set<string>();
  return citationForms(provision).filter((form) => {
    const added = termsOf(form).filter((term) => !known.has(term));
    added.forEach((term) => known.add(term));
    return added.length > 0;
  });
}

const page = (draft: Partial<Findable> & Pick<Findable, "page" | "title" | "kind">): Findable => ({
  part: "",
  names: "",
  citations: "",
  place: "",
  conducts: [],
  ...draft,
});

const labelsOf = (list: readonly string[], conducts: ReadonlyMap<string, Term>): string[] => [
  ...new Set(list.map((each) => conducts.get(each)?.label ?? each)),
];

function placeEntries(world: World, routes: Routes, conducts: ReadonlyMap<string, Term>): Findable[] {
  return namedPlaces(world).map(({ id, name, also }) => {
    const { provisions } = world.places.get(id)!;
    const acts = new Set(provisions.flatMap(distinctForms).filter((form) => !hasDigit(form)));
    return page({
      page: routes.place(id),
      title: name,
      kind: "law",
      names: [name, ...also].join(" | "),
      citations: [...acts].join(" | "),
      place: name,
      conducts: labelsOf(
        provisions.flatMap(({ covers }) => covers),
        conducts,
      ),
    });
  });
}

function lawEntries(world: World, routes: Routes, conducts: ReadonlyMap<string, Term>): Findable[] {
  return namedPlaces(world).flatMap(({ id, name }) =>
    world.places.get(id)!.provisions.map((provision) =>
      page({
        page: routes.place(id),
        part: `#${provision.id}`,
        title: `${provision.title} (${provision.citation})`,
        kind: "law",
        citations: distinctForms(provision).filter(hasDigit).join(" | "),
        place: name,
        conducts: labelsOf(provision.covers, conducts),
      }),
    ),
  );
}

function guideEntries(guide: readonly GuideEntry[], routes: Routes): Findable[] {
  const asked = guide.flatMap(({ data }) => data.questions);
  return [
    ...guide.flatMap(({ id, data }) => {
      const at = routes.guideStep(id);
      return [
        page({ page: at, title: data.title, kind: "guide", names: [data.short, ...data.aliases].join(" | ") }),
        ...data.steps.map((step) => page({ page: at, part: `#${step.id}`, title: step.title, kind: "guide" })),
      ];
    }),
    ...asked.map(({ id, asks }) => page({ page: routes.questions, part: `#${id}`, title: asks, kind: "guide" })),
  ];
}

const platformEntries = (platforms: readonly PlatformEntry[], routes: Routes): Findable[] =>
  platforms.map(({ id, data }) =>
    page({
      page: routes.platform(id),
      title: data.name,
      kind: "platform",
      names: data.aliases.join(" | "),
    }),
  );

const letterEntries = (letters: readonly LetterEntry[], routes: Routes): Findable[] =>
  letters.map(({ id, data }) => page({ page: routes.letter(id), title: data.title, kind: "guide", names: data.short }));

const glossaryEntries = (terms: readonly GlossaryTerm[], routes: Routes): Findable[] =>
  terms.map(({ id, data }) => page({ page: routes.glossary, part: `#${id}`, title: data.term, kind: "guide" }));

function helpEntries(helplines: readonly HelplineEntry[], routes: Routes, text: Text): Findable[] {
  return [
    page({
      page: routes.help,
      title: text.nav.help,
      kind: "help",
      names: "helpline | hotline | crisis line | talk to someone | phone number | suicide | call",
    }),
    ...helplines.map((each) =>
      page({
        page: routes.help,
        part: `#${each.id}`,
        title: each.name,
        kind: "help",
        names: [each.originalName ?? "", ...each.aliases].join(" | "),
      }),
    ),
  ];
}

function siteEntries(routes: Routes, text: Text): Findable[] {
  return [
    page({
      page: routes.laws,
      title: text.nav.laws,
      kind: "law",
      names: "laws | all places | countries | states | list of places",
    }),
    page({
      page: routes.compare,
      title: text.compare.title,
      kind: "law",
      names: "compare | comparison | matrix | table of laws | side by side | differences",
    }),
    page({
      page: routes.map,
      title: text.compare.maps,
      kind: "law",
      names: "map | maps | world map | map of laws | state map",
    }),
    page({ page: routes.guide, title: text.nav.guide, kind: "guide", names: "next steps | guide | what to do" }),
    page({
      page: routes.questions,
      title: text.guide.questions,
      kind: "guide",
      names: "questions | frequently asked questions | faq",
    }),
    page({
      page: routes.platforms,
      title: text.platform.tab,
      kind: "guide",
      names: "platforms | websites | apps | list of sites | services",
    }),
    page({
      page: routes.plan,
      title: text.tools.plan.name,
      kind: "guide",
      names: "plan | wizard | make a plan | what should I do | which steps | questionnaire",
    }),
    page({
      page: routes.letters,
      title: text.tools.letters.name,
      kind: "guide",
      names: "letters | templates | notices | takedown notice | takedown letter | sample letter",
    }),
    page({
      page: routes.evidenceLog,
      title: text.tools.log.name,
      kind: "guide",
      names: "evidence log | log | record | hash | sha-256 | keep evidence",
    }),
    page({
      page: routes.glossary,
      title: text.glossary.title,
      kind: "guide",
      names: "glossary | words | terms | meaning | what does it mean",
    }),
    page({
      page: routes.safety,
      title: text.footer.safety,
      kind: "about",
      names: "privacy | history | delete history | incognito | safe browsing | leave | cookies",
    }),
    page({
      page: routes.embeds,
      title: embedTextIn(defaultLanguage).title,
      kind: "about",
      names: "embed | widget | iframe | card | badge | link to us",
    }),
    page({
      page: routes.citeGuide,
      title: citeTextIn(defaultLanguage).guideTitle,
      kind: "about",
      names: "cite | citation | BibTeX | APA | Bluebook | OSCOLA",
    }),
    page({
      page: routes.method,
      title: text.footer.method,
      kind: "about",
      names: "method | sources | corrections",
    }),
    page({
      page: routes.changes,
      title: text.changes,
      kind: "law",
      names: "changes | new laws | pending bills | timeline | feed | calendar",
    }),
    page({
      page: routes.forAdvocates,
      title: text.forAdvocates,
      kind: "about",
      names: "for advocates | organisations | embed | handout | cite | link to us",
    }),
    page({
      page: routes.data,
      title: text.footer.data,
      kind: "about",
      names: "data | download | data set | csv | json | spreadsheet | api | open data | cite",
    }),
    page({ page: routes.codebook, title: "Codebook", kind: "about", names: "codebook | columns | fields | coding" }),
    page({ page: routes.about, title: text.footer.about, kind: "about", names: "about | licence" }),
  ];
}

export interface Content {
  readonly letters: readonly LetterEntry[];
  readonly world: World;
  readonly guide: readonly GuideEntry[];
  readonly platforms: readonly PlatformEntry[];
  readonly glossary: readonly GlossaryTerm[];
  readonly helplines: readonly HelplineEntry[];
  readonly conducts: ReadonlyMap<string, Term>;
}

export interface FindableLists {
  /** Pages, steps and helplines: what a question in words is looked for in. */
  readonly names: readonly Findable[];
  /** Laws by their citations: needed only for a question with a number in it, and the larger list. */
  readonly citations: readonly Findable[];
}

export function findableLists(
  { world, guide, platforms, letters, glossary, helplines, conducts }: Content,
  routes: Routes,
  text: Text,
): FindableLists {
  const names = [
    ...placeEntries(world, routes, conducts),
    ...guideEntries(guide, routes),
    ...platformEntries(platforms, routes),
    ...letterEntries(letters, routes),
    ...glossaryEntries(glossary, routes),
    ...helpEntries(helplines, routes, text),
    ...siteEntries(routes, text),
  ];
  return {
    names,
    citations: lawEntries(world, routes, conducts),
  };
}
