/** Cards for other sites: small, without scripts, allowed in a frame; and nothing else is. */
import { AxeBuilder } from "@axe-core/playwright";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardSize } from "../../data/embed.ts";
import { isFramed, lawPages, pages } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

const cards = pages.filter(isFramed);

let visitor: Visitor;
let other: Server;
let otherUrl: string;
beforeAll(async () => {
  visitor = await openVisitor();
  other = createServer((request, response) => {
    const framed = new URL(request.url!, "http://other.test").searchParams.get("framed")!;
    response.setHeader("content-type", "text/html");
    response.end(`<title>Other</title><iframe src="${visitor.url}${framed}" width="${cardSize.width}"></iframe>`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  otherUrl = `http://localhost:${(other.address() as AddressInfo).port}/?framed=`;
});
afterAll(async () => {
  await visitor.close();
  other.close();
});

test("every place has one, under 10 kB, without scripts", () => {
  expect(cards.length).toBe(lawPages.length);
  const weights = cards.map(({ path, html }) => ({
    path,
    raw: Buffer.byteLength(html),
    br: brotliCompressSync(html).length,
  }));
  const most = (key: "raw" | "br"): number => Math.max(...weights.map((each) => each[key]));
  console.log(`Cards: at most ${most("raw")} bytes, ${most("br")} compressed`);
  expect(weights.filter(({ raw }) => raw >= 10_000)).toEqual([]);
  expect(cards.filter(({ html }) => html.includes("<script"))).toEqual([]);
});

test("its links leave the frame and hand nothing over", () => {
  for (const { path, html } of cards) {
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.length, path).toBeGreaterThan(0);
    expect(
      links.filter((link) => !/target="_blank" rel="noopener"/.test(link)),
      path,
    ).toEqual([]);
  }
});

test("only a card may stand in a frame", async () => {
  const policy = async (path: string): Promise<string | null> =>
    (await fetch(`${visitor.url}${path}`)).headers.get("content-security-policy");
  expect(await policy("embed/us-tx/")).toBe("frame-ancestors *");
  for (const path of ["", "laws/us-tx/", "handout/us-tx/", "cite/us-tx/", "help/", "nothing-here/"])
    expect(await policy(path), path).toBe("frame-ancestors 'none'");
});

test("another site can show a card, and no other page", async () => {
  const { page, context } = await visitor.visit("");
  await page.goto(`${otherUrl}embed/us-tx/`);
  expect(await page.frameLocator("iframe").locator("h1").innerText()).toBe("Texas");
  await page.goto(`${otherUrl}laws/us-tx/`);
  // What the browser says instead is its own affair.
  expect(page.frames()[1]!.url()).not.toContain("laws");
  expect(await page.frameLocator("iframe").locator("#leave").count()).toBe(0);
  await context.close();
});

test(
  "every card fits the frame that the snippet makes, and keeps nothing",
  { timeout: cards.length * 1000 },
  async () => {
    const { page, context, wrongs } = await visitor.visit(cards[0]!.path, { viewport: cardSize });
    const tall: string[] = [];
    for (const { path } of cards) {
      await page.goto(`${visitor.url}${path}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > cardSize.height) tall.push(`${path} ${height}`);
    }
    expect(tall).toEqual([]);
    expect(await kept(page)).toEqual(nothingKept);
    expect(wrongs).toEqual([]);
    await context.close();
  },
);

test.each(["light", "dark"] as const)("axe, %s", async (colorScheme) => {
  for (const path of ["embed/us-tx/", "embed/ae/", "embed/aq/"]) {
    const { page, context } = await visitor.visit(path, { colorScheme, viewport: cardSize });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    await context.close();
  }
});

test("the page about it fills in the place that is chosen, and copies the lines", async () => {
  const { page, context, wrongs } = await visitor.visit("embed/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByLabel("Which place?").selectOption("fr");
  await page.getByRole("button", { name: "Copy: The card" }).click();
  await expect.poll(() => page.locator(".told").innerText()).toContain("Copied");
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(lines).toMatch(
    /^<iframe src="https?:\/\/[^"]+\/embed\/fr\/" title="Recourse: France" width="\d+" height="\d+"/,
  );
  expect(await page.locator("#link-lines").innerText()).toMatch(
    /\/laws\/fr\/" rel="noopener noreferrer">.*France<\/a>$/,
  );
  expect(await page.locator("#open-card").getAttribute("href")).toMatch(/\/embed\/fr\/$/);
  expect(wrongs).toEqual([]);
  await context.close();
});
