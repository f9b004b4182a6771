/** What people read: it compiles, it is short and plain, and it keeps to our words. */
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { gradeOf } from "../lib/readability.ts";
import type { Check, Problem } from "./check.ts";
import type { Collection, Content, Valid } from "./content.ts";
import { problemAt, problemInBody, type Path } from "./entry.ts";
import { leavesOf } from "./walk.ts";

type Entry = Valid<Collection>;

const mdx = unified().use(remarkParse).use(remarkMdx);

/** The commonest build failure: a curly brace or an angle bracket that MDX takes for code. */
function syntaxProblems(entry: Entry): Problem[] {
  const { body } = entry;
  try {
    mdx.parse(body);
  } catch (error) {
    const { line, reason } = error as { line?: number | null; reason?: string };
    const found = `cannot be read as MDX: ${(reason ?? String(error)).split("\n")[0]}`;
    return [
      problemInBody(
        entry,
        (line ?? 1) - 1,
        found,
        "In a body, { and < start code",
        "Write the sign in words, or put a backslash before it",
      ),
    ];
  }
  const code = /^(import|export)\s|\{|<[a-zA-Z]/m.exec(body);
  if (code === null) return [];
  const line = body.slice(0, code.index).split("\n").length - 1;
  const found = `holds code: ${JSON.stringify(body.slice(code.index, code.index + 24))}`;
  return [problemInBody(entry, line, found, "A body is prose in Markdown", "Write it in words")];
}

/** Words that we do not use in our own voice, with what we write instead. */
const unwelcome: readonly { readonly pattern: RegExp; readonly tip: string }[] = [
  {
    pattern: /\brevenge[- ]porn(?:ography)?\b(?! Helpline)/i,
    tip: "Write “intimate-image abuse” or say what was done",
  },
  { pattern: /\bvictims?\b/, tip: "Write “you” or “the person depicted”" },
  { pattern: /\bchild porn(?:ography)?\b/i, tip: "Write “child sexual abuse material”" },
];

/** Fields that are a law's, an organisation's or a document's own name, or what people type. */
const namesOfOthers = new Set([
  "aliases",
  "citation",
  "class",
  "name",
  "originalName",
  "originalTitle",
  "title",
  "publisher",
  "url",
  "label",
  "short",
  "term",
  "to",
]);

/** Our own words in an entry's facts; a law's plain title is ours too. */
const ourTexts = (data: object): { text: string; path: Path }[] =>
  leavesOf(data).flatMap(({ path, key, value }) => {
    const theirs = namesOfOthers.has(key) && !(key === "title" && path[0] === "provisions");
    return typeof value === "string" && !theirs ? [{ text: value, path }] : [];
  });

/** Quoted words are a law's own, not ours. */
const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]{1,160}[”"]/g, "“”");

function wordProblems(entry: Entry): Problem[] {
  const expected = "We do not say it in our own voice";
  const said = (text: string): { word: string; tip: string }[] =>
    unwelcome.flatMap(({ pattern, tip }) => {
      const match = pattern.exec(withoutQuotations(text));
      return match ? [{ word: `says “${match[0]}”`, tip }] : [];
    });
  return [
    ...ourTexts(entry.data).flatMap(({ text, path }) =>
      said(text).map(({ word, tip }) => problemAt(entry, path, word, expected, tip)),
    ),
    ...entry.body
      .split("\n")
      .flatMap((text, i) => said(text).map(({ word, tip }) => problemInBody(entry, i, word, expected, tip))),
  ];
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^#+ .*$/gm, "")
    .replace(/^\s*(?:[-*]|\d+\.)\s+(.*?)([.?!:;]?)\s*$/gm, "$1.")
    .replace(/[*_`>#]/g, "");

/** What is hard to read: `report` makes the problem of a text that is above grade `most`. */
function tooHard(
  text: string,
  most: number,
  report: (found: string, expected: string, tip: string) => Problem,
): Problem[] {
  const grade = gradeOf(text);
  return grade <= most
    ? []
    : [report(`reads at grade ${grade.toFixed(1)}`, `At most grade ${most}`, "Shorten sentences and use common words")];
}

const hardBody = (entry: Entry, most: number): Problem[] =>
  tooHard(plain(entry.body), most, (...words) => problemInBody(entry, 0, ...words));

/** A law page speaks at grade 10 or lower: its summary, which law applies, each law in plain words, how to use it, and the body. */
function placeProblems(entry: Valid<"jurisdictions">): Problem[] {
  if (entry.data.kind !== "place") return [];
  const words = wordCount(entry.body);
  const { summary, whichLaw = "", provisions } = entry.data;
  const spoken = [summary, whichLaw, ...provisions.flatMap(({ says, howToUse }) => [says, howToUse])].join(" ");
  const long =
    words > 300
      ? [
          problemInBody(
            entry,
            0,
            `is ${words} words long`,
            "At most 300 words",
            "Keep what a person needs to decide the next step",
          ),
        ]
      : [];
  return [...long, ...tooHard(spoken, 10, (...told) => problemAt(entry, ["summary"], ...told)), ...hardBody(entry, 10)];
}

/** A page of the guide speaks at grade 8 or lower. */
function guideProblems(entry: Valid<"guide">): Problem[] {
  const { answer, steps, questions } = entry.data;
  const spoken = [
    answer,
    ...steps.flatMap(({ says, careful }) => [says, careful ?? ""]),
    ...questions.map(({ says }) => says),
  ].join(" ");
  return [...tooHard(spoken, 8, (...told) => problemAt(entry, ["steps"], ...told)), ...hardBody(entry, 8)];
}

/** What a page about a service says, and a word's explanation, are as plain as the guide. */
function platformProblems(entry: Valid<"platforms">): Problem[] {
  const { answer, routes, warnings, statedResponse } = entry.data;
  const said = [
    ...routes.map(({ choose }) => choose),
    ...[...warnings, statedResponse].map((fact) => fact?.says ?? ""),
  ];
  const spoken = [answer, ...said].join(" ");
  return [...tooHard(spoken, 8, (...told) => problemAt(entry, ["answer"], ...told)), ...hardBody(entry, 8)];
}

const glossaryProblems = (entry: Valid<"glossary">): Problem[] =>
  tooHard(`${entry.data.means} ${plain(entry.body)}`, 8, (...told) => problemAt(entry, ["means"], ...told));

/** What surrounds a letter is as plain as the guide; its own text is in the terms of the law. */
function letterProblems(entry: Valid<"letters">): Problem[] {
  const { forWhat, seenBy, careful = "", elements } = entry.data;
  const spoken = [forWhat, seenBy, careful, ...elements.map(({ why }) => why)].join(" ");
  return [...tooHard(spoken, 8, (...told) => problemAt(entry, ["forWhat"], ...told)), ...hardBody(entry, 8)];
}

export const prose: Check = {
  name: "prose",
  description: "Bodies are readable MDX without code; texts are plain, short, and in our words.",
  run: (content: Content) => [
    ...(Object.values(content) as readonly (readonly Entry[])[])
      .flat()
      .flatMap((entry) => [...syntaxProblems(entry), ...wordProblems(entry)]),
    ...content.jurisdictions.flatMap(placeProblems),
    ...content.guide.flatMap(guideProblems),
    ...content.platforms.flatMap(platformProblems),
    ...content.glossary.flatMap(glossaryProblems),
    ...content.letters.flatMap(letterProblems),
  ],
};
