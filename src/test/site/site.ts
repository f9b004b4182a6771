/** The built site, as the tests of the artefact read it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteUrl } from "../../lib/settings.ts";

export const dist = "dist";
export const base = new URL(siteUrl()).pathname;

export interface Page {
  readonly file: string;
  /** Its address below the base: "laws/us-ca/". */
  readonly path: string;
  readonly html: string;
}

export const pages: readonly Page[] = globSync("**/*.html", { cwd: dist })
  .sort()
  .map((file) => ({ file, path: file.replace(/index\.html$/, ""), html: readFileSync(join(dist, file), "utf8") }));

export const lawPages = pages.filter(({ path }) => /^laws\/[^/]+\/$/.test(path));

/** A card that stands in another site's frame: "Leave this page" would leave only the frame, so it has no header at all. */
export const isFramed = ({ path }: Page): boolean => /^embed\/.+/.test(path);

/** Kinds of which there is one a place, all made by the same component; and of how many one is looked at. */
const repeated = { "laws/": 3, "cite/": 12, "handout/": 12, "embed/": 12, "changes/": 12 };

/** Every page, but of the kinds that repeat only some, from the longest to the shortest: for tests that take long on each. */
export const sampled: readonly Page[] = [
  ...pages.filter(({ path }) => !Object.keys(repeated).some((kind) => path.startsWith(kind))),
  ...Object.entries(repeated).flatMap(([kind, each]) =>
    pages
      .filter(({ path }) => path.startsWith(kind))
      .sort((a, b) => b.html.length - a.html.length)
      .filter((_, i) => i % each === 0),
  ),
];

/** One page of every kind, for tests that are too slow for all. */
export const kinds = [
  "",
  "laws/",
  "laws/us-tx/",
  "laws/de/",
  "laws/gb/",
  // A warning before everything else, and a place that nobody has researched.
  "laws/ae/",
  "laws/aq/",
  "compare/",
  "compare/synthetic/",
  "map/",
  "map/penalty/",
  "search/",
  "guide/",
  "guide/first-hour/",
  "guide/police/",
  "guide/questions/",
  "platforms/",
  "platforms/instagram/",
  "platforms/dropbox/",
  "evidence-log/",
  "glossary/",
  "guide/under-18/",
  "help/",
  "plan/",
  "cite/us-tx/",
  "cite/guide/",
  "handout/us-tx/",
  // Without a law of its own, and with a warning: what a sheet holds then.
  "handout/aq/",
  "handout/ae/",
  "embed/",
  "letters/",
  "letters/take-it-down/",
  "changes/",
  "changes/oceania/",
  "changes/us-ca/",
  "changes/world/",
  "for-advocates/",
  "about/",
  "about/method/",
  "about/safety/",
  "data/",
  "data/codebook/",
  "404.html",
];

/** The text of a page as a reader without scripts or styles has it. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|noscript)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#38;|&amp;/g, "&")
    .replace(/\s+/g, " ");

export const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
