/** Every built page, without a browser: titles, links, policy, weight, markup. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { base, dist, isFramed, kinds, lawPages, pages, sampled, textOf, titleOf } from "./site.ts";

test("there are pages of every kind", () => {
  expect(lawPages.length).toBeGreaterThanOrEqual(16);
  const paths = pages.map(({ path }) => path);
  for (const path of [...kinds, "guide/threats/", "guide/evidence/", "guide/platforms/"]) expect(paths).toContain(path);
});

test("titles are neutral", () => {
  const telling = /porn|nud|intimate|sex|abuse|deepfake|image|victim|blackmail|threat|naked|rape/i;
  const titles = pages.map(({ html }) => titleOf(html));
  expect(titles.filter((title) => telling.test(title) || !title.includes("Recourse"))).toEqual([]);
});

describe("every page", () => {
  const without = (wanted: (html: string) => boolean): string[] =>
    pages.filter(({ html }) => !wanted(html)).map(({ file }) => file);

  test("has the way out, as a plain link that tells nothing", () => {
    const wayOut = /<a class="leave" id="leave" href="https:\/\/[^"]+" rel="noreferrer nofollow"/;
    const none = pages.filter((page) => !isFramed(page) && !wayOut.test(page.html));
    expect(none.map(({ file }) => file)).toEqual([]);
  });
  test("says that it is not legal advice", () => {
    expect(without((html) => textOf(html).includes("Legal information, not legal advice."))).toEqual([]);
  });
  test("has one main heading and a language", () => {
    expect(without((html) => html.match(/<h1[ >]/g)?.length === 1 && /<html lang="[a-z]/.test(html))).toEqual([]);
  });
  test("carries a policy without exceptions, before anything it rules", () => {
    for (const { file, html } of pages) {
      const policy = /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
        html,
      )?.[1];
      expect(policy, file).toContain("default-src 'none'");
      expect(policy?.replace("'wasm-unsafe-eval'", ""), file).not.toMatch(/unsafe|https?:|\*|blob:|data:/);
      expect(html, file).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)="/);
    }
  });
  test("loads nothing from elsewhere", () => {
    const loading =
      /<(?:script|img|iframe|source|video|audio|object|embed)[^>]+(?:src|data)="(?:https?:)?\/\/[^"]*"|<link[^>]+rel="(?:stylesheet|preload|preconnect|dns-prefetch)"[^>]*>/;
    expect(without((html) => !loading.test(html))).toEqual([]);
  });
  test("tells other sites nothing when a link is followed", () => {
    for (const { file, html } of pages) {
      const out = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([link]) => link);
      const telling = out.filter((link) => !/rel="[^"]*noreferrer/.test(link));
      // Links in prose have no rel of their own; the page's referrer policy is for them.
      expect(telling.length === 0 || html.includes('<meta name="referrer" content="no-referrer">'), file).toBe(true);
    }
  });
  test("has no id twice", () => {
    for (const { file, html } of pages) {
      const all = [...html.matchAll(/<[^>]+\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(
        all.filter((id, i) => all.indexOf(id) !== i),
        file,
      ).toEqual([]);
    }
  });
});

test("links and fragments resolve", () => {
  const idsOf = (html: string): Set<string> =>
    new Set([...html.matchAll(/<[^>]+\sid="([^"]+)"/g)].map((match) => match[1]!));
  const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  const problem = (path: string, href: string): string | undefined => {
    const url = new URL(href, `https://site.test${base}${path}`);
    if (url.origin !== "https://site.test") return undefined;
    if (!url.pathname.startsWith(base)) return "leaves the base path";
    const target = decodeURIComponent(url.pathname.slice(base.length));
    if (!target.endsWith("/") && target !== "") return existsSync(join(dist, target)) ? undefined : "leads to no file";
    const there = ids.get(target);
    if (there === undefined) return "leads to no page";
    return url.hash === "" || there.has(decodeURIComponent(url.hash.slice(1)))
      ? undefined
      : "names no part of the page";
  };
  const broken = pages.flatMap(({ file, path, html }) =>
    [...html.matchAll(/<(?:a|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g)].flatMap(([, href]) => {
      const found = problem(path, href!);
      return found === undefined ? [] : [`${file}: ${href} ${found}`];
    }),
  );
  expect(broken).toEqual([]);
});

test("the markup validates", { timeout: sampled.length * 1000 }, async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // The case of the doctype is Astro's.
      "doctype-style": "off",
      // A telephone number is written as its source shows it.
      "tel-non-breaking": "off",
    },
  });
  const messages: string[] = [];
  for (const { file, html } of sampled) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages))
      messages.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(messages).toEqual([]);
});

const compressed = (content: string): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test("a law page with its styles fits the first round trip", { timeout: pages.length * 1000 }, () => {
  const limit = 14_600;
  const weights = lawPages
    .map(({ path, html }) => ({ path, bytes: compressed(html) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(
    `Law pages, brotli 11, styles inside: ${weights.map(({ path, bytes }) => `${path} ${bytes}`).join(", ")}`,
  );
  expect(weights.filter(({ bytes }) => bytes > limit)).toEqual([]);
});

test("the headers that a meta tag cannot carry are there", () => {
  const headers = readFileSync(join(dist, "_headers"), "utf8");
  const wanted = [
    "frame-ancestors 'none'",
    "Referrer-Policy: no-referrer",
    "Permissions-Policy:",
    "X-Content-Type-Options: nosniff",
    "Cross-Origin-Opener-Policy: same-origin",
    "Strict-Transport-Security:",
  ];
  for (const line of wanted) expect(headers).toContain(line);
});

test("robots and the sitemap name every page to be found", () => {
  expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain("/sitemap-index.xml");
  const sitemap = readFileSync(join(dist, "sitemap-0.xml"), "utf8");
  for (const { path } of lawPages) expect(sitemap).toContain(`${base}${path}</loc>`);
});

test("search indexes every page to be found, in one language", () => {
  const entry = JSON.parse(readFileSync(join(dist, "pagefind/pagefind-entry.json"), "utf8")) as {
    languages: Record<string, { page_count: number }>;
  };
  const searchable = pages.filter(({ html }) => html.includes("data-pagefind-body"));
  // What repeats a law page in another form would stand beside it in every list of results.
  const repeating = searchable.filter(({ path }) => /^(cite|handout|embed|changes|compare|map)\/./.test(path));
  expect(repeating.map(({ path }) => path)).toEqual([]);
  expect(Object.keys(entry.languages)).toEqual(["en"]);
  expect(entry.languages["en"]?.page_count).toBe(searchable.length);
  expect(searchable.length).toBeGreaterThan(lawPages.length);
});
