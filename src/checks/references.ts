/** Every id that a place names exists, and nothing goes round in a circle. */
import type { Check, Problem } from "./check.ts";
import type { Content, Valid } from "./content.ts";
import { pathInWords, problemAt, type Path } from "./entry.ts";

type PlaceEntry = Valid<"jurisdictions">;

function parentProblems(entry: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): Problem[] {
  if (entry.data.kind !== "place") return [];
  return entry.data.parents.flatMap((id, i) => {
    const parent = places.get(id);
    if (parent?.data.kind === "place") return [];
    const found = parent === undefined ? `is ${id}, and there is no such place` : `is ${id}, which has moved`;
    return [
      problemAt(
        entry,
        ["parents", i],
        found,
        "A parent is a place with its own file",
        `Write content/jurisdictions/${id}.mdx, or correct the id`,
      ),
    ];
  });
}

/** Follows parents upward from `start`; returns the way round if it comes back. */
function circleFrom(
  start: string,
  places: ReadonlyMap<string, PlaceEntry>,
  way: readonly string[] = [start],
): readonly string[] | undefined {
  const entry = places.get(way.at(-1)!);
  const parents = entry?.data.kind === "place" ? entry.data.parents : [];
  for (const parent of parents) {
    if (parent === start) return [...way, parent];
    if (way.includes(parent)) continue;
    const circle = circleFrom(start, places, [...way, parent]);
    if (circle) return circle;
  }
  return undefined;
}

function circleProblems(entry: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): Problem[] {
  const circle = circleFrom(entry.id, places);
  return circle
    ? [
        problemAt(
          entry,
          ["parents"],
          `go round in a circle: ${circle.join(" → ")}`,
          "A place never is its own parent",
          "Take out the wrong parent",
        ),
      ]
    : [];
}

/** A place with parts tells, once, which level's law a person uses for what. */
function whichLawProblems(entry: PlaceEntry, parents: ReadonlySet<string>): Problem[] {
  if (entry.data.kind !== "place" || !parents.has(entry.id) || entry.data.whichLaw !== undefined) return [];
  return [
    problemAt(
      entry,
      ["whichLaw"],
      "is missing, and other places name this one as a parent",
      "Its page and theirs say in two sentences which level's law a person uses for what",
      "Write it",
    ),
  ];
}

function movedProblems(entry: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): Problem[] {
  if (entry.data.kind !== "moved" || places.get(entry.data.to)?.data.kind === "place") return [];
  return [
    problemAt(
      entry,
      ["to"],
      `is ${entry.data.to}, which is not a place`,
      "A moved id leads to a place with its own file",
      "Name the place that took it over",
    ),
  ];
}

function duplicateProblems(entry: PlaceEntry): Problem[] {
  if (entry.data.kind !== "place") return [];
  const seen = new Map<string, string>();
  const ids = entry.data.provisions.flatMap(({ id, formerIds }, i) => [
    { id, path: ["provisions", i, "id"] as Path },
    ...formerIds.map((former, j) => ({ id: former, path: ["provisions", i, "formerIds", j] as Path })),
  ]);
  const sources = entry.data.sources.map(({ id }, i) => ({ id: `source ${id}`, path: ["sources", i, "id"] as Path }));
  return [...ids, ...sources].flatMap(({ id, path }) => {
    const before = seen.get(id);
    seen.set(id, before ?? pathInWords(path));
    return before === undefined
      ? []
      : [
          problemAt(
            entry,
            path,
            `is ${id.replace("source ", "")}, as ${before} is already`,
            "Ids are unique in a file",
            "Rename the newer one",
          ),
        ];
  });
}

/** The ids that a page's sections take; a provision with one of them would break the link to that section. */
export const reservedFragments: readonly string[] = [
  "main",
  "glance",
  "do",
  "law",
  "also",
  "pending",
  "changes",
  "sources",
  "checked",
  "help",
  "top",
  "results",
];

function fragmentProblems(entry: PlaceEntry): Problem[] {
  if (entry.data.kind !== "place") return [];
  return entry.data.provisions.flatMap(({ id }, i) =>
    reservedFragments.includes(id)
      ? [
          problemAt(
            entry,
            ["provisions", i, "id"],
            `is ${id}, which names a section of the page`,
            "A provision's id is built from its citation",
            "Choose another id",
          ),
        ]
      : [],
  );
}

export const references: Check = {
  name: "references",
  description:
    "Ids that a place names exist; ids are unique; parents do not go round in a circle and say which law is whose.",
  run: ({ jurisdictions }: Content) => {
    const places = new Map(jurisdictions.map((entry) => [entry.id, entry]));
    const parents = new Set(jurisdictions.flatMap(({ data }) => (data.kind === "place" ? data.parents : [])));
    return jurisdictions.flatMap((entry) => [
      ...parentProblems(entry, places),
      ...circleProblems(entry, places),
      ...whichLawProblems(entry, parents),
      ...movedProblems(entry, places),
      ...duplicateProblems(entry),
      ...fragmentProblems(entry),
    ]);
  },
};
