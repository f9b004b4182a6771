/** The maps: every place is there, says its answer, leads to its page, and stands in the list as well. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { iso31661 } from "iso-3166";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DataSet } from "../../data/open-data.ts";
import { answeredQuestions } from "../../law/compared.ts";
import { questionIds } from "../../schema/jurisdiction.ts";
import { base, dist, pages, textOf } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const { jurisdictions } = JSON.parse(readFileSync(join(dist, "data/v1/jurisdictions.json"), "utf8")) as DataSet;
const places = jurisdictions.filter(({ level }) => level !== "supranational");
const mapPath = (question: string): string => (question === "share" ? "map/" : `map/${question}/`);
const html = (question: string): string => pages.find(({ path }) => path === mapPath(question))!.html;
const unescaped = (text: string): string => text.replace(/&#39;/g, "'").replace(/&amp;|&#38;/g, "&");

/** The links of the maps, each with its look and its name. */
const drawn = (page: string) =>
  [...page.matchAll(/<a href="[^"]*\/laws\/([\w-]+)\/" class="l-([\w-]+)">\s*<title>([^<]*)<\/title>/g)].map(
    ([, id, look, name]) => ({ id: id!, look: look!, name: unescaped(name!) }),
  );
const lists = (page: string): string => page.slice(page.indexOf('id="list"'));

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

test("every country of the world is a shape, a dot or in the list beside the map", () => {
  const page = html("share");
  const beforeList = page.slice(0, page.indexOf('id="list"'));
  const ids = new Set(jurisdictions.map(({ id }) => id));
  for (const { alpha2, name } of iso31661) {
    const id = ids.has(alpha2.toLowerCase()) ? alpha2.toLowerCase() : `us-${alpha2.toLowerCase()}`;
    expect(beforeList.includes(`href="${base}laws/${id}/"`), name).toBe(true);
  }
  for (const { id } of places.filter(({ id }) => /^(us|ca|au|gb)-/.test(id)))
    expect(
      html("remove").slice(0, html("remove").indexOf('id="list"')).includes(`/laws/${id}/"`) || !id.startsWith("us-"),
      id,
    ).toBe(true);
});

describe.each(answeredQuestions)("%s", (question) => {
  const page = html(question);
  test("shapes say the answers of the data, and what nobody researched is none of them", () => {
    const words = { yes: "Yes", national: "Yes, national or EU law", partly: "Partly", no: "No", unclear: "Unclear" };
    const seen = drawn(page);
    expect(seen.length).toBeGreaterThan(240);
    for (const { id, look, name } of seen) {
      const place = jurisdictions.find((each) => each.id === id)!;
      const { own, effective } = place.answers[question];
      if (place.depth === "none") expect([look, name]).toEqual(["unresearched", `${place.name}: Not researched yet`]);
      else {
        const shown = effective === "yes" && own !== "yes" ? "national" : (effective as keyof typeof words);
        expect([look, name]).toEqual([shown, `${place.name}: ${words[shown]}`]);
      }
    }
  });
  test("the list below has every place, under its answer", () => {
    const sections = lists(page).split('id="answer-').slice(1);
    const listed = sections.flatMap((section) => {
      const look = section.slice(0, section.indexOf('"'));
      return [...section.split("</section>")[0]!.matchAll(/\/laws\/([\w-]+)\//g)].map(([, id]) => ({ id, look }));
    });
    expect(listed.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
    for (const { id, look } of listed) {
      const { own, effective } = places.find((each) => each.id === id)!.answers[question];
      const wanted =
        effective === "not-researched" ? "unresearched" : effective === "yes" && own !== "yes" ? "national" : effective;
      expect(look, id).toBe(wanted);
    }
  });
});

test("the map of penalties has bands, and every place in its list", () => {
  const page = html("penalty");
  expect(textOf(page)).toContain("More than 5 years (");
  const listed = [...lists(page).matchAll(/<li>\s*<a href="[^"]*\/laws\/([\w-]+)\//g)].map(([, id]) => id);
  expect(listed.sort()).toEqual(places.map(({ id }) => id).sort());
  for (const { id, look } of drawn(page)) {
    const { penalty, depth } = jurisdictions.find((each) => each.id === id)!;
    const months = penalty?.life ? Infinity : penalty?.maxPrisonMonths;
    if (depth === "none") expect(look, id).toBe("unresearched");
    else if (months === undefined || months === null) expect(look, id).toBe("unclear");
    else if (months === 0) expect(look, id).toBe("no-prison");
    else expect(look, id).toBe(months <= 12 ? "to-1" : months <= 36 ? "to-3" : months <= 60 ? "to-5" : "over-5");
  }
});

test("each map leads to the eight others, without scripts; the first question’s own address leads to /map/", () => {
  for (const question of questionIds) {
    const page = html(question);
    for (const other of questionIds)
      expect(page).toContain(`href="${base}map/${other === "share" ? "" : `${other}/`}"`);
    expect(page).toContain(`href="${base}compare/${question}/"`);
  }
});

test("a map page weighs at most 60 kB, compressed", () => {
  const weights = questionIds.map((question) => brotliCompressSync(html(question)).length);
  console.log(`Maps, brotli: ${weights.join(", ")}`);
  expect(weights.filter((bytes) => bytes > 60_000)).toEqual([]);
});

test("by keyboard: a shape takes the focus, shows it and its name, and leads to its page", async () => {
  const { page, context, wrongs } = await visitor.visit("map/", { viewport: { width: 1280, height: 900 } });
  const shape = page.locator('.atlas a[href$="/laws/br/"]');
  const fill = () => shape.locator("path").evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  // By key, so that the browser shows the focus.
  await page.locator('a[href="#list"]').focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".atlas") !== null)).toBe(true);
  await shape.focus();
  expect(await fill()).not.toBe(before);
  expect(await page.locator("[data-names]").first().innerText()).toMatch(/^Brazil: /);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${visitor.url}laws/br/`);
  expect(wrongs).toEqual([]);
  await context.close();
});

test("at 320 px the map scrolls in a named region of its own, and the page does not", async () => {
  const { page, context } = await visitor.visit("map/remove/", { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const region = page.getByRole("region", { name: "The world" });
  await region.focus();
  expect(await region.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
  await context.close();
});

test("answers differ by pattern as well as by colour, in forced colours and on paper too", async () => {
  const { page, context } = await visitor.visit("map/", { forcedColors: "active" });
  const fills = () =>
    page.evaluate(() =>
      ["yes", "national", "partly", "no", "unclear", "unresearched"].map((look) => {
        const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        svg.setAttribute("class", `swatch l-${look}`);
        const rect = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "rect"));
        document.querySelector(".maps")!.append(svg);
        const { fill, strokeDasharray } = getComputedStyle(rect);
        svg.remove();
        return `${fill} ${strokeDasharray}`;
      }),
    );
  expect(new Set(await fills()).size).toBe(6);
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  expect(new Set(await fills()).size).toBe(6);
  expect(await page.locator(".atlas").first().isVisible()).toBe(true);
  await context.close();
});
