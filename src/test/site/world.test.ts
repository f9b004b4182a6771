/** No dead ends: every country leads somewhere useful, and nothing about an unresearched place looks like a finding. */
import { iso31661 } from "iso-3166";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataSet } from "../../data/open-data.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist, lawPages, textOf } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const { jurisdictions } = JSON.parse(readFileSync(join(dist, "data/v1/jurisdictions.json"), "utf8")) as DataSet;
const html = (id: string): string => lawPages.find(({ path }) => path === `laws/${id}/`)?.html ?? "";

test("every country and territory of ISO 3166-1 has a page, or leads to the one of its place", () => {
  const ids = new Set(jurisdictions.map(({ id }) => id));
  for (const { alpha2, name } of iso31661) {
    const id = alpha2.toLowerCase();
    if (ids.has(id)) expect(textOf(html(id)), name).toContain("Tell us");
    else expect(html(id), name).toMatch(/url=[^"]*\/laws\/us-[a-z]{2}\//);
  }
});

test("a place that nobody has researched says so first, then what helps from anywhere", () => {
  const page = html("aq");
  const text = textOf(page);
  const order = [
    "We have not researched the law here yet",
    "Before you report",
    "Removal within 48 hours by websites and apps",
    "How to take it out of search results",
    "Stop copies with a fingerprint",
    "Child Helpline International",
    "Do you know the law here?",
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(page).not.toContain('class="mark"');
  expect(text).not.toContain("At a glance");
});

test("a territory names the country it belongs to, and says that its law was not checked", () => {
  expect(html("re")).toMatch(/It belongs to, or is linked with,\s*<a href="[^"]*\/laws\/fr\/">France<\/a>/);
  expect(textOf(html("re"))).toContain("We have not checked how far.");
});

test("what may expose the person who reports stands before the answers, with its source", () => {
  const warned = jurisdictions.filter(({ beforeYouReport }) => beforeYouReport !== null);
  expect(warned.length).toBeGreaterThan(0);
  for (const { id, beforeYouReport } of warned) {
    const text = textOf(html(id));
    const at = text.indexOf(beforeYouReport!.says);
    expect(at, id).toBeGreaterThan(-1);
    expect(at, id).toBeLessThan(text.indexOf("At a glance", text.indexOf("Checked")));
  }
});

describe("the list of laws", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openVisitor();
  });
  afterAll(() => visitor.close());

  test("narrows to what is typed, opens what holds it, and goes back to what it was", async () => {
    const { page, context, wrongs } = await visitor.visit("laws/");
    const shown = (): Promise<string[]> =>
      page.locator("[data-place]:visible a").evaluateAll((links) => links.map((link) => link.textContent.trim()));
    expect(await shown()).toEqual([]);
    await page.locator("#filter").fill("scotland");
    expect(await shown()).toEqual(["Scotland"]);
    await page.locator("#filter").fill("Kiribati");
    expect(await shown()).toEqual(["Kiribati"]);
    // A country that fits keeps its parts, folded.
    await page.locator("#filter").fill("canada");
    expect(await shown()).toEqual(["Canada"]);
    await page.locator("details[data-whole=ca] > summary").click();
    expect((await shown()).length).toBeGreaterThan(10);
    await page.locator("#filter").fill("oceania");
    expect(await shown()).toContain("New Zealand");
    expect(await page.locator("details.region:visible").count()).toBe(1);
    await page.locator("#filter").fill("no such place");
    expect(await shown()).toEqual([]);
    expect(await page.locator("form.filter [role=status]").innerText()).toContain("No place of that name");
    await page.locator("#filter").fill("");
    expect(await page.locator("details.region:visible").count()).toBe(5);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  test("goes to the best of what fits", async () => {
    const { page, context } = await visitor.visit("laws/");
    await page.locator("#filter").fill("日本");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${visitor.url}laws/jp/`);
    await context.close();
  });

  test("is whole without scripts", async () => {
    const { page, context } = await visitor.visit("laws/", { javaScriptEnabled: false });
    expect(await page.locator("#filter").isVisible()).toBe(false);
    await page.locator("details.region > summary").first().click();
    expect(await page.locator("[data-place]:visible").count()).toBeGreaterThan(40);
    await context.close();
  });
});
