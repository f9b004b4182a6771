/** Citations: every law has one, files are read back by the library that reference managers trust, buttons copy what they stand beside. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readContent } from "../../checks/content.ts";
import { siteUrl } from "../../lib/settings.ts";
import { dist, pages, textOf } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

const { content } = await readContent("content");
const researched = content.jurisdictions.flatMap(({ id, data }) => (data.kind === "place" ? [{ id, data }] : []));
const file = (name: string): string => readFileSync(join(dist, "cite", name), "utf8");

/** The addresses that a place's citations have to lead to. */
const addressesOf = ({ id, data }: (typeof researched)[number]): string[] =>
  ["", ...data.provisions.map((provision) => `#${provision.id}`)].map((part) => `${siteUrl()}laws/${id}/${part}`);

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

test("every researched place has its page, with each of its laws in every form", () => {
  for (const { id, data } of researched) {
    const page = pages.find(({ path }) => path === `cite/${id}/`);
    expect(page, id).toBeDefined();
    for (const anchor of ["page", ...data.provisions.map((provision) => provision.id)])
      for (const form of ["address", "plain", "apa", "bluebook", "oscola", "bibtex", "csl"]) {
        const words = new RegExp(`id="${anchor}--${form}"[^>]*>([\\s\\S]*?)</(?:p|pre)>`).exec(page!.html)?.[1] ?? "";
        expect(textOf(words), `${id} ${anchor} ${form}`).toContain(
          `/laws/${id}/${anchor === "page" ? "" : `#${anchor}`}`,
        );
      }
  }
});

test("files of CSL-JSON are read back: one entry a law, at its permanent address, with its days", () => {
  for (const place of researched) {
    const { data } = new Cite(JSON.parse(file(`${place.id}.json`)));
    expect(data.map(({ URL: address }) => address)).toEqual(addressesOf(place));
    const days = data.map(({ issued }) => issued?.["date-parts"]?.[0].join("-"));
    const checked = place.data.verified.on.split("-").map(Number).join("-");
    expect([...new Set(days)]).toEqual([checked]);
    expect(data.every(({ accessed }) => accessed?.["date-parts"]?.[0].length === 3)).toBe(true);
  }
});

test("files of BibTeX are read back: the same, with keys that differ", () => {
  for (const place of researched) {
    const { data } = new Cite(file(`${place.id}.bib`));
    expect(data.map(({ URL: address }) => address)).toEqual(addressesOf(place));
    expect(new Set(data.map((item) => item["citation-key"])).size).toBe(data.length);
    expect(data.every(({ title, author }) => title !== undefined && author?.length === 1)).toBe(true);
  }
});

test("the guide's files name every page of it", () => {
  const wanted = content.guide.map(({ id }) => `${siteUrl()}guide/${id}/`).sort();
  const addresses = (given: unknown): (string | undefined)[] => new Cite(given).data.map(({ URL: address }) => address);
  expect(addresses(JSON.parse(file("guide.json"))).sort()).toEqual(wanted);
  expect(addresses(file("guide.bib")).sort()).toEqual(wanted);
});

test("an id that has moved leads on", () =>
  expect(pages.find(({ path }) => path === "cite/pr/")?.html).toContain("/cite/us-pr/"));

test("a place that nobody has researched has nothing to cite", () => {
  expect(existsSync(join(dist, "cite/aq"))).toBe(false);
});

test("a button copies what stands beside it, says so, and leaves no trace", async () => {
  const { page, context, wrongs } = await visitor.visit("cite/us-tx/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page
    .getByRole("button", { name: /^Copy: Bluebook/ })
    .first()
    .click();
  await expect.poll(() => page.locator(".told").innerText()).toContain("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator("#page--bluebook").innerText());
  expect(copied).toMatch(/^Recourse, .+ \(last visited .+\)\.$/);
  expect(await kept(page)).toEqual(nothingKept);
  expect(wrongs).toEqual([]);
  await context.close();
});

test("without scripts there are no buttons, and the text is all there", async () => {
  const { page, context } = await visitor.visit("cite/us-tx/", { javaScriptEnabled: false });
  expect(await page.locator("main button:visible").count()).toBe(0);
  expect(await page.locator("#page--oscola").isVisible()).toBe(true);
  await context.close();
});
