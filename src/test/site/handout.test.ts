/** Handouts: each is one page of paper, wherever it is printed, and its code leads to the law page. */
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteUrl } from "../../lib/settings.ts";
import { kinds, lawPages, pages } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const all = pages.filter(({ path }) => path.startsWith("handout/"));
const handouts = all.filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** What both papers have room for inside margins of 12 mm: the width of A4 and the height of US Letter, in CSS pixels. */
const room = { width: Math.floor(((210 - 24) / 25.4) * 96), height: Math.floor(11 * 96 - (24 / 25.4) * 96) };

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

const sheets = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test("every place has one, and every id that moved leads on to one", () => {
  expect(all.length).toBe(lawPages.length);
  expect(all.length).toBeGreaterThan(handouts.length);
});

test("every one fits a page of A4 and of US Letter", { timeout: handouts.length * 2000 }, async () => {
  const { page, context } = await visitor.visit(handouts[0]!.path, {
    viewport: { width: room.width, height: room.height },
  });
  await page.emulateMedia({ media: "print" });
  // All sheets have the same styles, so each is laid out in the page of the first: to open every page would take minutes.
  const sheetsOf = handouts.map(({ path, html }) => ({
    path,
    sheet: /<article class="paper[\s\S]*?<\/article>/.exec(html)![0],
  }));
  const heights = await page.evaluate(
    (all) =>
      all.map(({ path, sheet }) => {
        document.querySelector(".paper")!.outerHTML = sheet;
        return { path, height: document.querySelector(".paper")!.getBoundingClientRect().height };
      }),
    sheetsOf,
  );
  heights.sort((a, b) => b.height - a.height);
  expect(heights.filter(({ height }) => height > room.height)).toEqual([]);
  // The printer's own word for it, on the longest, the shortest and some between.
  const sample = [...heights.slice(0, 8), ...heights.filter((_, i) => i % 40 === 0), heights.at(-1)!];
  for (const { path } of sample) {
    await page.goto(`${visitor.url}${path}`);
    for (const format of ["A4", "Letter"]) expect(sheets(await page.pdf({ format })), `${path} ${format}`).toBe(1);
  }
  await context.close();
});

test("nothing is cut off, on paper or on a narrow screen", async () => {
  for (const path of kinds.filter((each) => each.startsWith("handout/"))) {
    const { page, context } = await visitor.visit(path, { viewport: { width: 320, height: 640 } });
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      const cut = await page
        .locator(".paper, .paper *")
        .evaluateAll(
          (all) =>
            all.filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline")
              .length,
        );
      expect(cut, `${path} ${media}`).toBe(0);
    }
    await context.close();
  }
});

test.each(["us-tx", "gb-eaw", "aq", "de", "ca-qc"])(
  "the code of %s, as it is seen, is the page's address",
  async (id) => {
    const { page, context } = await visitor.visit(`handout/${id}/`, { deviceScaleFactor: 2, colorScheme: "dark" });
    const { data, width, height } = PNG.sync.read(await page.locator(".qr").screenshot());
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${siteUrl()}laws/${id}/`);
    await context.close();
  },
);

test("each says what it rests on: the day, the address, that it is not advice, and somebody to call", () => {
  for (const { path, html } of handouts) {
    expect(html, path).toContain("Legal information, not legal advice.");
    expect(html, path).toContain(`${siteUrl()}laws/${path.slice("handout/".length)}`);
    expect(html, path).toMatch(/Checked \d+ \w+ \d{4}\.|Not researched yet\./);
    expect(html, path).toMatch(/class="reach/);
  }
});

test("the button prints; without scripts a hint stands in its place", async () => {
  const { page, context } = await visitor.visit("handout/us-tx/");
  await page.evaluate(() => {
    window.print = () => void (document.title = "printed");
  });
  await page.locator("#print").click();
  expect(await page.title()).toBe("printed");
  await context.close();
  const plain = await visitor.visit("handout/us-tx/", { javaScriptEnabled: false });
  expect(await plain.page.locator("#print").isVisible()).toBe(false);
  expect(await plain.page.locator("main").innerText()).toContain("Use your browser’s menu to print it");
  await plain.context.close();
});
