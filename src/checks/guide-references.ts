/** Every page and law that the guide names exists, and its parts do not share an address. */
import type { Check, Problem } from "./check.ts";
import { clockOf, lawByName } from "../law/clocks.ts";
import { worldOf, type World } from "../law/world.ts";
import { placesOf, type Content, type Valid } from "./content.ts";
import { problemAt } from "./entry.ts";

function linkProblems(entry: Valid<"guide">, guides: ReadonlySet<string>): Problem[] {
  return entry.data.next.flatMap((slug, i) =>
    guides.has(slug)
      ? []
      : [
          problemAt(
            entry,
            ["next", i],
            `is ${slug}, and there is no such page`,
            `Pages of the guide: ${[...guides].join(", ")}`,
            "Correct it or take it out",
          ),
        ],
  );
}

/** A step's clocks are laws that set a time. */
function clockProblems(entry: Valid<"guide">, world: World): Problem[] {
  return entry.data.steps.flatMap(({ clocks }, i) =>
    clocks.flatMap((name, j) =>
      clockOf(lawByName(name, world)) !== undefined
        ? []
        : [
            problemAt(
              entry,
              ["steps", i, "clocks", j],
              `is ${name}, and no law of that name sets a time`,
              "A place, a slash and the id of a provision with duty.withinHours",
              "Correct it or take it out",
            ),
          ],
    ),
  );
}

/** Steps and questions share a page's addresses; questions also share the page that lists them all. */
function guideIdProblems(guide: readonly Valid<"guide">[]): Problem[] {
  const asked = new Map<string, string>();
  return guide.flatMap((entry) => {
    const here = new Map<string, string>(entry.data.steps.map(({ id }, i) => [id, `steps[${i}]`]));
    return entry.data.questions.flatMap(({ id }, i) => {
      const before = here.get(id) ?? asked.get(id);
      asked.set(id, `${entry.file} questions[${i}]`);
      return before === undefined
        ? []
        : [
            problemAt(
              entry,
              ["questions", i, "id"],
              `is ${id}, as ${before} is already`,
              "Each question has its own id in the whole guide",
              "Rename the newer one",
            ),
          ];
    });
  });
}

export const guideReferences: Check = {
  name: "guide references",
  description: "Pages and laws that the guide names exist; steps and questions have addresses of their own.",
  run: ({ jurisdictions, guide }: Content) => {
    const world = worldOf(placesOf({ jurisdictions }));
    const guides = new Set(guide.map(({ id }) => id));
    return [
      ...guide.flatMap((entry) => [...linkProblems(entry, guides), ...clockProblems(entry, world)]),
      ...guideIdProblems(guide),
    ];
  },
};
