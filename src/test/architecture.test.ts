/** Data flows one way. Each room may import from the rooms below it, and from nothing above. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** What each room may import from, besides packages and itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  schema: [],
  law: ["schema", "lib"],
  checks: ["schema", "law", "lib"],
  data: ["schema", "law", "lib"],
  // The law functions are pure and small; the schema is never reached, since it would bring its library along.
  islands: ["law", "lib"],
  // Types of the data come along with the props; values never do.
  components: ["schema", "law", "lib", "islands", "data", "styles"],
  layouts: ["components", "lib", "islands", "styles"],
  pages: ["components", "layouts", "data", "law", "lib", "islands", "schema", "styles"],
  integrations: ["checks", "lib"],
  tools: ["checks", "law", "lib", "schema", "data"],
};

const roomOf = (file: string): string => file.split("/")[1]!;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = globSync("src/**/*.{ts,astro}").filter((file) => !/\.test\.ts$|^src\/test\//.test(file));

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/import\s+(type\s)?([^"';]*?from\s+)?["'](\.[^"']+)["']/g)].map((match) => ({
    file,
    target: normalize(join(dirname(file), match[3]!)),
    typeOnly: match[1] !== undefined,
  })),
);

test("imports point down", () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return allowed[from] !== undefined && from !== to && !allowed[from].includes(to);
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("only src/data reads the collections", () => {
  const readers = files.filter((file) => /getCollection|getEntry/.test(readFileSync(file, "utf8")));
  expect(readers.filter((file) => roomOf(file) !== "data")).toEqual([]);
});

test("components and layouts are handed their data", () => {
  const readers = imports.filter(
    ({ file, target }) => ["components", "layouts"].includes(roomOf(file)) && roomOf(target) === "data",
  );
  const fetching = readers.filter(({ target }) => /getCollection/.test(readFileSync(target, "utf8")));
  const called = fetching.filter(({ file }) => /\bread[A-Z]\w*\(/.test(readFileSync(file, "utf8")));
  expect(called.map(({ file, target }) => `${file} reads ${target}`)).toEqual([]);
});

test("the schema needs zod alone", () => {
  const packages = globSync("src/schema/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "([^."][^"]*)"/g)].map((match) => match[1]),
  );
  expect([...new Set(packages)]).toEqual(["astro/zod"]);
});

test("every file says what it is for", () => {
  const silent = files.filter(
    (file) => !/^(---\n)?\/\*\*/.test(readFileSync(file, "utf8")) && !/(\.d\.ts|config\.ts)$|pages\//.test(file),
  );
  expect(silent).toEqual([]);
});
