/**
 * Links each term of the glossary where a page first uses it, in the built HTML, so that no author has to and no script
 * is needed. Law pages stay as they are: they have to fit the first round trip.
 */
import type { AstroIntegration } from "astro";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { readContent } from "../checks/content.ts";

type Node = DefaultTreeAdapterTypes.Node;

export interface Term {
  readonly id: string;
  /** The forms of the term as they stand in text. A form in capitals is looked for in capitals. */
  readonly forms: readonly string[];
}

/** Parts of a page in which a link would be wrong, or in the way. */
const closed = new Set([
  "a",
  "h1",
  "h2",
  "h3",
  "h4",
  "summary",
  "button",
  "label",
  "code",
  "nav",
  "aside",
  "script",
  "style",
  "form",
  "blockquote",
]);

const attribute = (node: Node, name: string): string =>
  "attrs" in node ? (node.attrs.find((each) => each.name === name)?.value ?? "") : "";

/** The stretches of text in the page's main part, as they stand in the source, from offset to offset. */
function stretches(node: Node, inMain = false): { start: number; end: number }[] {
  if (node.nodeName === "#text") {
    const at = "sourceCodeLocation" in node ? node.sourceCodeLocation : undefined;
    return inMain && at ? [{ start: at.startOffset, end: at.endOffset }] : [];
  }
  if (closed.has(node.nodeName) || /\b(src|sources|crumbs)\b/.test(attribute(node, "class"))) return [];
  const inside = inMain || node.nodeName === "main";
  return "childNodes" in node ? node.childNodes.flatMap((child) => stretches(child, inside)) : [];
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");

function patternOf({ forms }: Term): { exact: RegExp | undefined; loose: RegExp | undefined } {
  const capitals = forms.filter((form) => form === form.toUpperCase());
  const others = forms.filter((form) => form !== form.toUpperCase());
  const of = (list: readonly string[], flags: string): RegExp | undefined =>
    list.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\w-])(?:${[...list]
            .sort((a, b) => b.length - a.length)
            .map(escaped)
            .join("|")})(?![\\w-])`,
          flags,
        );
  return { exact: of(capitals, ""), loose: of(others, "i") };
}

/** The page with each term linked at its first use; terms in longer names ("Take It Down by NCMEC") are linked as those. */
export function withTerms(html: string, terms: readonly Term[], address: string): string {
  const texts = stretches(parse(html, { sourceCodeLocationInfo: true }));
  const taken: { start: number; end: number; id: string }[] = [];
  const byLength = [...terms].sort(
    (a, b) => Math.max(...b.forms.map((f) => f.length)) - Math.max(...a.forms.map((f) => f.length)),
  );
  for (const term of byLength) {
    const { exact, loose } = patternOf(term);
    const found = texts.flatMap(({ start, end }) => {
      const text = html.slice(start, end);
      return [exact, loose].flatMap((pattern) => {
        if (pattern === undefined) return [];
        return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        }));
      });
    });
    const first = found
      .sort((a, b) => a.start - b.start)
      .find((each) => taken.every((other) => each.end <= other.start || each.start >= other.end));
    if (first) taken.push({ ...first, id: term.id });
  }
  return taken
    .sort((a, b) => b.start - a.start)
    .reduce(
      (page, { start, end, id }) =>
        `${page.slice(0, start)}<a class="term" href="${address}#${id}">${page.slice(start, end)}</a>${page.slice(end)}`,
      html,
    );
}

/** Pages on which terms are linked. */
const pages = ["guide/*/index.html", "platforms/*/index.html", "help/index.html"];

export const glossaryLinks = (): AstroIntegration => {
  let base = "";
  return {
    name: "glossary-links",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { content } = await readContent("content");
        const terms = content.glossary.map(({ id, data }) => ({ id, forms: data.aliases }));
        let count = 0;
        for await (const file of glob(pages, { cwd: folder })) {
          const path = join(folder, file);
          await writeFile(path, withTerms(await readFile(path, "utf8"), terms, `${base}/glossary/`));
          count++;
        }
        logger.info(`terms are linked on ${count} pages`);
      },
    },
  };
};
