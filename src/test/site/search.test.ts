/** The search in the browser: does what people type find the right page, and how much must be loaded for it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queries } from "./queries.ts";
import type { DataSet } from "../../data/open-data.ts";
import { base, dist } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

/** The paths of the results for `query`, in order. */
async function resultsOf(page: Page, query: string): Promise<string[]> {
  await page.locator("#search-field").fill(query);
  await page.locator(`#search[data-answered=${JSON.stringify(query)}]`).waitFor();
  const links = await page
    .locator("#results > li")
    .evaluateAll((items) => items.map((item) => item.querySelector("a")!.pathname));
  return links.map((path) => path.slice(base.length));
}

test("what people type finds the right page", { timeout: queries.length * 1000 }, async () => {
  const { page, context, wrongs } = await visitor.visit("search/");
  const misses: string[] = [];
  let [first, three] = [0, 0];
  for (const [query, ...wanted] of queries) {
    const found = await resultsOf(page, query);
    if (wanted.includes(found[0] ?? "")) first++;
    else misses.push(`${query}: ${found.slice(0, 3).join(" ")}, wanted ${wanted.join(" or ")}`);
    if (found.slice(0, 3).some((path) => wanted.includes(path))) three++;
  }
  console.log(
    `Search: ${queries.length} queries, ${first} right in first place, ${three} in the first three.\n${misses.join("\n")}`,
  );
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(first / queries.length).toBeGreaterThanOrEqual(0.85);
  expect(three / queries.length).toBeGreaterThanOrEqual(0.95);
  expect(wrongs).toEqual([]);
  expect(page.url()).toBe(`${visitor.url}search/`);
  await context.close();
});

test("every place is asked for by somebody", () => {
  const asked = new Set(queries.flatMap(([, ...wanted]) => wanted));
  const { jurisdictions } = JSON.parse(readFileSync(join(dist, "data/v1/jurisdictions.json"), "utf8")) as DataSet;
  const researched = jurisdictions.filter(({ depth }) => depth !== "none");
  expect(researched.map(({ id }) => `laws/${id}/`).filter((path) => !asked.has(path))).toEqual([]);
});

test("a citation leads to its law", async () => {
  const { page, context } = await visitor.visit("search/?q=647(j)(4)");
  await page.locator("#results > li").first().waitFor();
  const parts = await page
    .locator("#results > li")
    .first()
    .locator("ul a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(parts.some((hash) => hash.startsWith("#penal-647-j-4"))).toBe(true);
  await context.close();
});

test("filters narrow what is found", async () => {
  const { page, context } = await visitor.visit("search/?q=threat");
  await page.locator("#results > li").first().waitFor();
  await page.locator("#search summary").click();
  await page.locator("select[name=kind]").selectOption("law");
  await expect
    .poll(() =>
      page
        .locator("#results > li a:first-child")
        .evaluateAll((links) => links.every((link) => (link as HTMLAnchorElement).pathname.includes("/laws/"))),
    )
    .toBe(true);
  await page.locator("select[name=place]").selectOption("Texas");
  await expect.poll(() => page.locator("#results > li").count()).toBe(1);
  await page.locator("select[name=kind]").selectOption("");
  await page.locator("select[name=place]").selectOption("");
  await page.locator("select[name=conduct]").selectOption("secret recording");
  await expect.poll(() => page.locator("#results > li").count()).toBeGreaterThan(1);
  await context.close();
});

test("nothing found says what to try", async () => {
  const { page, context } = await visitor.visit("search/?q=qqqqzzzz");
  await expect.poll(() => page.locator("#search [role=status]").innerText()).toContain("Nothing found");
  await context.close();
});

test("what the search must load before it answers is small", async () => {
  const { page, context } = await visitor.visit("");
  const loaded = new Map<string, number>();
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    // The search's own index files are compressed already.
    loaded.set(
      new URL(response.url()).pathname,
      /\.pf_|wasm/.test(response.url()) ? body.length : brotliCompressSync(body).length,
    );
  });
  await page.goto(`${visitor.url}search/`);
  await page.locator("#search-field").focus();
  await page.locator("select[name=place] option").nth(1).waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    `Search ready to answer: ${total} bytes in ${loaded.size} files (${[...loaded].map(([path, bytes]) => `${path} ${bytes}`).join(", ")}).`,
  );
  expect(total).toBeLessThanOrEqual(150_000);
  await context.close();
});

test("no script of a page is larger than it need be", () => {
  const sizes = globSync("_astro/*.js", { cwd: dist }).map(
    (file) => [file, brotliCompressSync(readFileSync(join(dist, file))).length] as const,
  );
  expect(sizes.filter(([, bytes]) => bytes > 25_000)).toEqual([]);
});
