/** The Markdown pages: clean, whole, true to the content, and every link in them leads somewhere. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Link, Nodes, Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { placesOf, readContent } from "../../checks/content.ts";
import { dateInWords } from "../../lib/dates.ts";
import { siteUrl } from "../../lib/settings.ts";
import { base, dist, pages } from "./site.ts";

interface Twin {
  readonly file: string;
  readonly markdown: string;
  readonly tree: Root;
}
const twinAt = (file: string): Twin => {
  const markdown = readFileSync(join(dist, file), "utf8");
  return { file, markdown, tree: unified().use(remarkParse).parse(markdown) };
};
const twins = globSync("{laws,guide,platforms,letters}/*.md", { cwd: dist }).sort().map(twinAt);
const index = twinAt("llms.txt");
const { content } = await readContent("content");
const places = placesOf(content);

const nodesIn = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
const textIn = (node: Nodes): string =>
  "value" in node
    ? node.value
    : "children" in node
      ? node.children.map(textIn).join(node.type === "root" ? "\n" : "")
      : "";
const linksIn = ({ tree }: Twin): Link[] => nodesIn(tree).filter((node) => node.type === "link");
const twinOf = (path: string): Twin => twins.find(({ file }) => file === path)!;

test("each page about a place, a step, a service or a letter has one", () => {
  const wanted = pages
    .filter(({ path }) => /^(laws|guide|platforms|letters)\/[^/]+\/$/.test(path) && path !== "guide/questions/")
    .map(({ path }) => path.replace(/\/$/, ".md"));
  expect(twins.map(({ file }) => file)).toEqual(wanted.sort());
});

test("each is Markdown alone, with one main heading first and no heading left out between", () => {
  for (const { file, tree } of [...twins, index]) {
    const nodes = nodesIn(tree);
    expect(
      nodes.filter(({ type }) => type === "html"),
      file,
    ).toEqual([]);
    const depths = nodes.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
    expect(tree.children[0], file).toMatchObject({ type: "heading", depth: 1 });
    expect(
      depths.filter((depth) => depth === 1),
      file,
    ).toHaveLength(1);
    expect(
      depths.filter((depth, i) => i > 0 && depth > depths[i - 1]! + 1),
      file,
    ).toEqual([]);
    expect(textIn(tree), file).not.toMatch(/undefined|\[object|null\b/);
  }
});

test("each says that it is not legal advice, under which licence it stands, and where its page is", () => {
  for (const { file, tree } of twins.filter(({ markdown }) => !markdown.startsWith("# This place has moved"))) {
    const text = textIn(tree);
    expect(text, file).toContain("Legal information, not legal advice.");
    expect(text, file).toContain("Recourse, CC BY 4.0");
    expect(text, file).toContain(new URL(`${base}${file.replace(/\.md$/, "/")}`, siteUrl()).href);
  }
});

test("every link leads to a page, a part of one, a file, or another site", () => {
  const ids = new Map(
    pages.map(({ path, html }) => [
      path,
      new Set([...html.matchAll(/<[^>]+\sid="([^"]+)"/g)].map((match) => match[1]!)),
    ]),
  );
  const site = new URL(siteUrl());
  const problem = (href: string): string | undefined => {
    const url = URL.parse(href);
    if (url === null) return "is no full address";
    if (url.origin !== site.origin) return url.protocol === "https:" ? undefined : "is not https";
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (path !== "" && !path.endsWith("/")) return existsSync(join(dist, path)) ? undefined : "leads to no file";
    const there = ids.get(path);
    if (there === undefined) return "leads to no page";
    return url.hash === "" || there.has(url.hash.slice(1)) ? undefined : "names no part of the page";
  };
  const broken = [...twins, index].flatMap((twin) =>
    linksIn(twin).flatMap(({ url }) => {
      const found = problem(url);
      return found === undefined ? [] : [`${twin.file}: ${url} ${found}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("a place's has its answer, every law with citation and permanent link, every source with its dates", () => {
  for (const place of places.filter(({ depth }) => depth !== "none")) {
    const twin = twinOf(`laws/${place.id}.md`);
    const text = textIn(twin.tree);
    const links = new Set(linksIn(twin).map(({ url }) => url));
    for (const words of [place.summary, `Checked ${dateInWords(place.verified!.on)} by`])
      expect(text, place.id).toContain(words);
    for (const { id, title, citation, says, howToUse } of place.provisions) {
      for (const words of [title, citation, says, howToUse]) expect(text, `${place.id}/${id}`).toContain(words);
      expect(links, place.id).toContain(new URL(`${base}laws/${place.id}/#${id}`, siteUrl()).href);
    }
    for (const { url, title, publisher, asOf, readOn } of place.sources) {
      expect(links, place.id).toContain(url);
      const copy = asOf === "undated" ? "undated copy" : `copy of ${dateInWords(asOf)}`;
      const about = text.slice(text.indexOf(`${title}. ${publisher}`));
      expect(about, `${place.id}: ${title}`).toContain(`${copy}, read ${dateInWords(readOn)}.`);
    }
  }
});

test("a place that nobody has researched is never said to have no law", () => {
  const known = new Set(places.map(({ id }) => id));
  const rest = twins.filter(({ file, markdown }) => {
    const id = /^laws\/(.*)\.md$/.exec(file)?.[1];
    return id !== undefined && !known.has(id) && !markdown.startsWith("# This place has moved");
  });
  expect(rest.length).toBeGreaterThan(20);
  for (const { file, tree } of rest)
    expect(textIn(tree), file).toContain(
      "We have not researched the law here yet. That does not mean that there is no law.",
    );
});

test("a step of the guide has every step and question in its own words", () => {
  for (const { id, data } of content.guide) {
    const text = textIn(twinOf(`guide/${id}.md`).tree);
    for (const words of [
      data.answer,
      ...data.steps.flatMap(({ title, says, careful = "" }) => [title, says, careful]),
      ...data.questions.flatMap(({ asks, says }) => [asks, says]),
    ])
      expect(text, id).toContain(words);
  }
});

test("the index leads to every researched place, every step and the data, and says how to quote", () => {
  const links = new Set(linksIn(index).map(({ url }) => url));
  for (const path of [
    ...places.filter(({ depth }) => depth !== "none").map(({ id }) => `laws/${id}.md`),
    ...content.guide.map(({ id }) => `guide/${id}.md`),
    "data/",
    "data/v1/answers.csv",
    "data/v1/openapi.json",
  ])
    expect(links).toContain(new URL(`${base}${path}`, siteUrl()).href);
  const text = textIn(index.tree);
  for (const rule of ["not legal advice", "Say the day", "Link to the page", "there is no law"])
    expect(text).toContain(rule);
  expect(index.tree.children[1]?.type).toBe("blockquote");
});
