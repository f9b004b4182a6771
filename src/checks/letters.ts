/** A letter's blanks, choices and laws exist, and it asks for all that its laws ask for. */
import type { Check, Problem } from "./check.ts";
import { lawByName } from "../law/clocks.ts";
import { worldOf, type World } from "../law/world.ts";
import { blanksIn } from "../lib/letter.ts";
import type { Term } from "../schema/vocabulary.ts";
import { placesOf, type Content, type Valid } from "./content.ts";
import { problemAt } from "./entry.ts";

type LetterEntry = Valid<"letters">;

function blankProblems(entry: LetterEntry, blanks: ReadonlyMap<string, Term>): Problem[] {
  const { elements, text } = entry.data;
  const listed = new Set(elements.map(({ id }) => id));
  const used = new Set(text.flatMap(({ says, when }) => [...blanksIn(says), ...Object.keys(when ?? {})]));
  const unknown = elements.flatMap(({ id }, i) =>
    blanks.get(id)?.takes !== undefined
      ? []
      : [
          problemAt(
            entry,
            ["elements", i, "id"],
            `is ${id}, and there is no such blank`,
            "Blanks stand in content/vocabulary/blanks.yaml and say what they take",
            "Correct it, or add the blank there",
          ),
        ],
  );
  const unused = elements.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          problemAt(
            entry,
            ["elements", i, "id"],
            `is ${id}, which stands nowhere in the text`,
            "Each element is filled in somewhere",
            `Write [[${id}]] in the text, or take the element out`,
          ),
        ],
  );
  const unlisted = text.flatMap(({ says, when }, i) =>
    [...blanksIn(says), ...Object.keys(when ?? {})]
      .filter((id) => !listed.has(id))
      .map((id) =>
        problemAt(
          entry,
          ["text", i],
          `uses the blank ${id}, which is not among the elements`,
          "Each blank of the text is an element with its reason",
          "Add it to elements, or correct it",
        ),
      ),
  );
  return [...unknown, ...unused, ...unlisted];
}

function choiceProblems(entry: LetterEntry, blanks: ReadonlyMap<string, Term>): Problem[] {
  return entry.data.text.flatMap(({ when }, i) =>
    Object.entries(when ?? {})
      .filter(([id, option]) => blanks.get(id)?.options?.some((each) => each.id === option) !== true)
      .map(([id, option]) =>
        problemAt(
          entry,
          ["text", i, "when"],
          `is ${id}: ${option}, and ${id} has no such option`,
          "A choice and one of its options, as in content/vocabulary/blanks.yaml",
          "Correct it",
        ),
      ),
  );
}

/** A blank that takes a choice or a statement has something to choose or agree to; another has not. */
function optionProblems(list: Valid<"vocabulary">): Problem[] {
  return list.data.terms.flatMap(({ takes, options = [] }, i) => {
    const [least, most] = takes === "choice" ? [2, 12] : takes === "statement" ? [1, 1] : [0, 0];
    if (options.length >= least && options.length <= most) return [];
    return [
      problemAt(
        list,
        ["terms", i],
        `has ${options.length} options`,
        "A choice has two or more, a statement one, anything else none",
        "Add or take out options",
      ),
    ];
  });
}

function lawProblems(entry: LetterEntry, world: World): Problem[] {
  const { laws, elements } = entry.data;
  const named = [
    ...laws.map((name, i) => ({ name, path: ["laws", i] as const })),
    ...elements.flatMap(({ requiredBy }, i) =>
      requiredBy === undefined ? [] : [{ name: requiredBy, path: ["elements", i, "requiredBy"] as const }],
    ),
  ];
  const missing = named.flatMap(({ name, path }) =>
    lawByName(name, world) !== undefined
      ? []
      : [
          problemAt(
            entry,
            [...path],
            `is ${name}, and there is no such law`,
            "A place, a slash and the id of a provision",
            "Correct it",
          ),
        ],
  );
  const short = laws.flatMap((name, i) => {
    const asked = lawByName(name, world)?.provision.duty?.notice.length ?? 0;
    const given = elements.filter(({ requiredBy }) => requiredBy === name).length;
    return given >= asked
      ? []
      : [
          problemAt(
            entry,
            ["laws", i],
            `is ${name}, whose notice has ${asked} parts, and ${given} of the elements are for it`,
            "A letter holds all that its law asks for, each named by requiredBy",
            "Add what is missing, or mark which elements the law asks for",
          ),
        ];
  });
  return [...missing, ...short];
}

export const letters: Check = {
  name: "letters",
  description: "A letter's blanks, choices and laws exist, and it holds all that its laws ask for.",
  run: ({ letters: entries, vocabulary, jurisdictions }: Content) => {
    const world = worldOf(placesOf({ jurisdictions }));
    const list = vocabulary.filter(({ id }) => id === "blanks");
    const blanks = new Map(list.flatMap(({ data }) => data.terms).map((term) => [term.id, term]));
    return [
      ...list.flatMap(optionProblems),
      ...entries.flatMap((entry) => [
        ...blankProblems(entry, blanks),
        ...choiceProblems(entry, blanks),
        ...lawProblems(entry, world),
      ]),
    ];
  },
};
