/** The comparison: the table is the data, whole without scripts; with them it narrows, sorts and sets places side by side. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataSet } from "../../data/open-data.ts";
import { answeredQuestions } from "../../law/compared.ts";
import { questionIds } from "../../schema/jurisdiction.ts";
import { mostScriptBytes, scriptBytes } from "./scripts.ts";
import { base, dist, pages, textOf } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

const { jurisdictions } = JSON.parse(readFileSync(join(dist, "data/v1/jurisdictions.json"), "utf8")) as DataSet;
const researched = jurisdictions.filter(({ depth, level }) => depth !== "none" && level !== "supranational");
const unresearched = jurisdictions.filter(({ depth }) => depth === "none");
const html = (path: string): string => pages.find((page) => page.path === path)!.html;

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};
const shownRows = (page: Page): Promise<string[]> =>
  page
    .locator("#all tr[data-values]:visible")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["place"]!));

describe("without scripts", () => {
  test("the table has the answers of the data, in words and marks, and each place’s page", async () => {
    const { page, context } = await visitor.visit("compare/", { javaScriptEnabled: false });
    const rows = await page.locator("#all tr[data-values]").evaluateAll((all) =>
      all.map((row) => ({
        id: (row as HTMLElement).dataset["place"]!,
        href: row.querySelector("th a")!.getAttribute("href")!,
        cells: [...row.querySelectorAll("td")].map((cell) => ({
          word: cell.textContent.trim(),
          mark: cell.querySelector("use")?.getAttribute("href") ?? null,
        })),
      })),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(researched.map(({ id }) => id).sort());
    const words = { yes: "Yes", partly: "Partly", no: "No", unclear: "Unclear", "not-researched": "" };
    for (const { id, href, cells } of rows) {
      const { answers, penalty } = researched.find((each) => each.id === id)!;
      expect(href).toBe(`${base}laws/${id}/`);
      answeredQuestions.forEach((question, i) => {
        const { own, effective } = answers[question];
        const fromAbove = effective === "yes" && own !== "yes";
        expect(cells[i], `${id} ${question}`).toEqual({
          word: fromAbove ? "Yes*" : words[effective],
          mark: `#mark-${fromAbove ? "national" : effective}`,
        });
      });
      const term = cells[answeredQuestions.length]!.word;
      if (penalty === null || (penalty.maxPrisonMonths === null && !penalty.life)) expect(term, id).toBe("Unclear");
      else if (penalty.life) expect(term, id).toBe("Life");
      else if (penalty.maxPrisonMonths === 0) expect(term, id).toBe("None");
      else expect(term, id).toMatch(/^\d+ (day|month|year)s?$/);
      expect(cells.at(-1)!.word, id).toMatch(penalty === null ? /^Unclear$/ : /^(By )?(19|20)\d\d$/);
    }
    expect(await page.locator("#compare").isVisible()).toBe(false);
    expect(await page.locator("#all tr[data-values]:visible").count()).toBe(researched.length);
    await context.close();
  });

  test("places that nobody has researched stand apart, without an answer", () => {
    const page = html("compare/");
    for (const { id } of unresearched) {
      expect(page, id).toContain(`href="${base}laws/${id}/"`);
      expect(page, id).not.toContain(`data-place="${id}"`);
    }
    expect(textOf(page)).toContain(`Not researched yet (${unresearched.length})`);
  });

  test.each(questionIds)("/compare/%s/ has the answer of every place, with the laws behind it", (question) => {
    const page = html(`compare/${question}/`);
    const parts = page.split('data-place="').slice(1);
    const ids = parts.map((part) => part.slice(0, part.indexOf('"')));
    expect(ids.filter((id) => id !== "eu").sort()).toEqual(researched.map(({ id }) => id).sort());
    if (question === "penalty") return;
    const words = { yes: "Yes.", partly: "Partly.", no: "No.", unclear: "Unclear.", "not-researched": "" };
    for (const part of parts) {
      const id = part.slice(0, part.indexOf('"'));
      const record = researched.find((each) => each.id === id);
      if (record === undefined) continue;
      const { effective, provisions } = record.answers[question];
      const own = part.slice(0, part.indexOf("</dl>") === -1 ? undefined : part.indexOf("</dl>"));
      expect(textOf(`<${own}`), id).toContain(words[effective]);
      const [law] = provisions;
      if (law !== undefined) expect(own, id).toContain(`href="${base}laws/${law.replace("/", "/#")}"`);
    }
  });

  test("counts add up to all places", () => {
    for (const question of questionIds) {
      const table = /<table class="figures counts">[\s\S]*?<\/table>/.exec(html(`compare/${question}/`))![0];
      const counts = [...table.matchAll(/<td>(\d+)<\/td>/g)].map(([, count]) => Number(count));
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        question,
      ).toBe(researched.length);
    }
  });
});

describe("with scripts", () => {
  const add = async (page: Page, name: string): Promise<void> => {
    await page.locator("#add").focus();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  };

  test("places are picked by keyboard and stand side by side, four at most; nothing is kept or told", async () => {
    const { page, context, wrongs } = await visitor.visit("compare/");
    await add(page, "california");
    expect(await page.locator("#side").isVisible()).toBe(false);
    await add(page, "new york");
    const table = page.locator("#side table");
    await table.waitFor();
    expect(await table.locator("thead th").allInnerTexts()).toEqual(["Question", "California", "New York"]);
    expect(await table.locator("tbody tr").count()).toBe(questionIds.length);
    const sentence = researched.find(({ id }) => id === "us-ca")!.answers.share;
    expect(await table.locator("tbody tr").first().locator("td a").first().getAttribute("href")).toBe(
      `${base}laws/${sentence.provisions[0]!.replace("/", "/#")}`,
    );
    await add(page, "scotland");
    await page.locator("#add").fill("germ");
    await page.getByRole("button", { name: "+ Germany" }).press("Enter");
    await expect.poll(() => table.locator("thead th").count()).toBe(5);
    await page.locator("#add").fill("france");
    expect(await page.locator("#compare [role=status]").first().innerText()).toContain("Four places");
    expect(await page.locator(".found li").count()).toBe(0);
    await page.getByRole("button", { name: "Take New York away" }).press("Enter");
    await expect
      .poll(() => table.locator("thead th").allInnerTexts())
      .toEqual(["Question", "California", "Scotland", "Germany"]);
    expect(page.url()).toBe(`${visitor.url}compare/`);
    expect(await kept(page)).toEqual(nothingKept);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  test("answers narrow the table together; it is sorted; and it goes back to what it was", async () => {
    const { page, context, wrongs } = await visitor.visit("compare/");
    const all = await shownRows(page);
    await page.locator("#narrow > summary").press("Enter");
    await page.getByLabel("Are deepfakes covered?").selectOption({ label: "Yes" });
    await page.getByLabel("Must intent to harm be proved?").selectOption({ label: "No" });
    const fitting = researched
      .filter(({ answers }) => answers.synthetic.effective === "yes" && answers.intent.effective === "no")
      .map(({ id }) => id);
    expect(fitting.length).toBeGreaterThan(3);
    expect((await shownRows(page)).sort()).toEqual(fitting.sort());
    expect(await page.locator("#count").innerText()).toBe(`${fitting.length} of ${all.length} places fit.`);
    await page.locator("[name=sort]").selectOption({ label: "Longest prison term first" });
    const months = (await shownRows(page)).map((id) => {
      const penalty = researched.find((each) => each.id === id)!.penalty;
      return penalty?.life ? Infinity : (penalty?.maxPrisonMonths ?? -1);
    });
    expect(months).toEqual([...months].sort((a, b) => (a === b ? 0 : a < b ? 1 : -1)));
    expect((await shownRows(page)).sort()).toEqual(fitting.sort());
    await page.locator("[name=sort]").selectOption({ label: "Newest law first" });
    const years = await page
      .locator("#all tr[data-values]:visible td:last-child")
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
    const exact = years.filter((year) => /^\d{4}$/.test(year));
    expect(exact.length).toBeGreaterThan(3);
    // What is only known to be law by a year does not stand among the new.
    expect(years.slice(0, exact.length)).toEqual([...exact].sort().reverse());
    await page.getByRole("button", { name: "Start again" }).click();
    expect(await shownRows(page)).toEqual(all);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  test("a link is made only when asked, and opens the same", async () => {
    const { page, context } = await visitor.visit("compare/");
    await add(page, "california");
    await add(page, "new york");
    await page.locator("#narrow > summary").press("Enter");
    await page.getByLabel("Are deepfakes covered?").selectOption({ label: "Yes" });
    expect(page.url()).toBe(`${visitor.url}compare/`);
    const before = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "Make a link" }).press("Enter");
    const url = `${visitor.url}compare/?places=us-ca,us-ny&synthetic=yes`;
    expect(page.url()).toBe(url);
    expect(await page.locator("#link code").innerText()).toBe(url);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const rows = await shownRows(page);
    await page.goto(url);
    await page.locator("#side table").waitFor();
    expect(await page.locator("#side thead th").allInnerTexts()).toEqual(["Question", "California", "New York"]);
    expect(await shownRows(page)).toEqual(rows);
    await page.goto(`${visitor.url}compare/?places=xx,%E0%A4%A&synthetic=maybe&sort=__proto__`);
    expect((await shownRows(page)).length).toBe(researched.length);
    await context.close();
  });

  test.each(["light", "dark"] as const)("axe, %s: side by side, narrowed, with a link", async (colorScheme) => {
    const { page, context } = await visitor.visit("compare/?places=us-ca,us-ny,de&share=yes&sort=year", {
      colorScheme,
    });
    await page.locator("#side table").waitFor();
    await page.getByRole("button", { name: "Make a link" }).click();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test("at 320 px the page does not scroll sideways, and the tables do, with the place in sight", async () => {
    const { page, context } = await visitor.visit("compare/?places=us-ca,us-ny,de,fr", {
      viewport: { width: 320, height: 640 },
    });
    await page.locator("#side table").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const id of ["side", "all"]) {
      const region = page.locator(`#${id}`);
      await region.focus();
      const seen = await region.evaluate((element) => {
        element.scrollLeft = 200;
        const first = element.querySelector("tbody tr:nth-child(2) th")!.getBoundingClientRect();
        return { moved: element.scrollLeft, left: first.left - element.getBoundingClientRect().left };
      });
      expect(seen.moved, id).toBe(200);
      expect(Math.abs(seen.left), id).toBeLessThan(2);
      expect(await region.getAttribute("aria-label"), id).not.toBe("");
    }
    await context.close();
  });

  test("the heading row stays in sight", async () => {
    for (const width of [390, 1280]) {
      const { page, context } = await visitor.visit("compare/", { viewport: { width, height: 800 } });
      const seen = await page.evaluate(() => {
        const region = document.querySelector("#all")!;
        const row = document.querySelector("[data-place=za]")!;
        row.scrollIntoView({ block: "center" });
        const heading = region.querySelector("thead th")!.getBoundingClientRect();
        return { top: heading.top, bottom: heading.bottom, row: row.getBoundingClientRect().top };
      });
      expect(seen.top, `${width}`).toBeGreaterThanOrEqual(0);
      expect(seen.bottom, `${width}`).toBeLessThanOrEqual(seen.row);
      await context.close();
    }
  });

  test("weights", async () => {
    const { page, context } = await visitor.visit("compare/?places=us-ca,us-ny");
    await page.locator("#side table").waitFor();
    const scripts = await scriptBytes(page, base);
    const weight = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
    const [whole, data] = [weight("compare/index.html"), weight("compare/data.json")];
    console.log(`Compare, brotli: page ${whole}, scripts ${scripts}, answers in words ${data}`);
    expect(scripts).toBeLessThanOrEqual(mostScriptBytes);
    expect(whole).toBeLessThanOrEqual(60_000);
    expect(data).toBeLessThanOrEqual(60_000);
    await context.close();
  });
});

test("on paper the whole table is there, and nothing to press", async () => {
  const { page, context } = await visitor.visit("compare/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#all").evaluate((all) => getComputedStyle(all).overflow)).toBe("visible");
  expect(await page.locator("#add").isVisible()).toBe(false);
  expect(await page.locator("#all tr[data-values]:visible").count()).toBe(researched.length);
  await context.close();
});
