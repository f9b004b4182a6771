/** Published links never break: an id that was published is still there, or leads on. */
import type { Check, Problem } from "./check.ts";
import type { Content } from "./content.ts";

/** The other addresses that the content publishes: pages end with a slash, parts of one have a `#`. */
const publishedPaths = ({ guide, platforms, helplines, glossary, letters }: Content): string[] => [
  ...guide.flatMap(({ id, data }) => [
    `guide/${id}/`,
    ...[...data.steps, ...data.questions].map((part) => `guide/${id}/#${part.id}`),
  ]),
  ...platforms.map(({ id }) => `platforms/${id}/`),
  ...helplines.map(({ id }) => `help/#${id}`),
  ...glossary.map(({ id }) => `glossary/#${id}`),
  ...letters.map(({ id }) => `letters/${id}/`),
];

/** Every id that the content publishes: places, provisions as `place/provision`, former ones included, and other paths. */
export function publishedIds(content: Content): string[] {
  return content.jurisdictions
    .flatMap(({ id, data }) => [
      id,
      ...(data.kind === "place"
        ? data.provisions.flatMap((provision) => [provision.id, ...provision.formerIds].map((each) => `${id}/${each}`))
        : []),
    ])
    .concat(publishedPaths(content))
    .sort();
}

const isPath = (id: string): boolean => id.endsWith("/") || id.includes("#");

function tipFor(id: string): string {
  if (isPath(id)) return "Give the entry or the part its old id back";
  const [place, provision] = id.split("/") as [string, string?];
  return provision === undefined
    ? `Keep content/jurisdictions/${place}.mdx with kind: moved and to: the new id`
    : `Add ${provision} to formerIds of the provision that took it over`;
}

/** The lines of the list of published ids; blank lines and lines that start with # do not count. */
export const idsInList = (list: string): string[] =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const listFile = "src/test/published-ids.txt";

/** The check for one list of published ids (the text of `src/test/published-ids.txt`). */
export function permalinksCheck(list: string): Check {
  return {
    name: "permalinks",
    description: "Ids that were published still exist or lead on.",
    run: (content): Problem[] => {
      const present = new Set(publishedIds(content));
      const movedPlaces = new Set(
        content.jurisdictions.filter(({ data }) => data.kind === "moved").map(({ id }) => id),
      );
      return idsInList(list).flatMap((id) => {
        const [place, provision] = id.split("/") as [string, string?];
        if (present.has(id) || (provision !== undefined && !isPath(id) && movedPlaces.has(place))) return [];
        return [
          {
            file: listFile,
            line: list.split("\n").findIndex((line) => line.trim() === id) + 1,
            path: id,
            found: "was published and is gone",
            expected: "A published link works forever",
            tip: tipFor(id),
          },
        ];
      });
    },
  };
}
