/** Every claim leads to a source of the same file, and every source carries a claim. */
import type { Check, Problem } from "./check.ts";
import type { Content, Valid } from "./content.ts";
import { problemAt, type Path } from "./entry.ts";
import { leavesOf } from "./walk.ts";

interface Reference {
  readonly id: string;
  readonly path: Path;
}

/** Every source id named anywhere in an entry; its own list of sources holds groups of facts, not ids. */
const referencesIn = (data: object): Reference[] =>
  leavesOf(data)
    .filter(({ key, path }) => key === "source" || (key === "sources" && path.length > 1))
    .map(({ value, path }) => ({ id: String(value), path }));

function sourceProblems(entry: Valid<"jurisdictions"> | Valid<"guide"> | Valid<"platforms">): Problem[] {
  if (!("sources" in entry.data)) return [];
  const { sources } = entry.data;
  const known = new Set(sources.map(({ id }) => id));
  const named = referencesIn(entry.data);
  const used = new Set(named.map(({ id }) => id));
  const here = `Sources here: ${[...known].join(", ") || "none"}`;
  return [
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) =>
        problemAt(entry, path, `is ${id}, and this file has no such source`, here, "Add the source or correct the id"),
      ),
    ...sources.flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            problemAt(
              entry,
              ["sources", i],
              `is ${id}, and nothing refers to it`,
              "Each source carries a claim",
              "Name it where it is used, or take it out",
            ),
          ],
    ),
  ];
}

/** Codebook, rule 4: where the text itself was not read, the basic crime rests on two independent sources. */
function independenceProblems(entry: Valid<"jurisdictions">): Problem[] {
  if (entry.data.kind !== "place") return [];
  const { provisions, sources } = entry.data;
  return provisions.flatMap((provision, i) => {
    if (!provision.basic || provision.basis === "statute") return [];
    const publishers = new Set(
      sources.filter(({ id }) => provision.sources.includes(id)).map(({ publisher }) => publisher),
    );
    if (publishers.size >= 2) return [];
    const found = "come from one publisher, and the statute was not read";
    const expected = "The basic crime rests on its text, or on two independent sources";
    return [problemAt(entry, ["provisions", i, "sources"], found, expected, "Read the text, or add a second source")];
  });
}

export const sources: Check = {
  name: "sources",
  description:
    "Claims lead to sources that exist; sources carry claims; the basic crime rests on its text or on two sources.",
  run: ({ jurisdictions, guide, platforms }: Content) => [
    ...[...jurisdictions, ...guide, ...platforms].flatMap(sourceProblems),
    ...jurisdictions.flatMap(independenceProblems),
  ],
};
