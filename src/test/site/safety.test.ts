/** What the site promises about safety, in Chromium: nothing leaves, nothing is kept, the way out works, pages are whole without scripts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveTo } from "../../lib/routes.ts";
import { isFramed, kinds, lawPages, pages, textOf, titleOf } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

describe("without scripts, tested first", () => {
  test.each(kinds.filter((path) => path !== "search/"))("/%s is whole", async (path) => {
    const { page, context } = await visitor.visit(path, { javaScriptEnabled: false });
    const seen = (await page.locator("main").innerText()).replace(/\s+/g, " ").trim();
    expect(seen.length).toBeGreaterThan(200);
    expect(await page.locator("main form:visible").count()).toBe(0);
    expect(await page.locator("#leave").getAttribute("href")).toBe(leaveTo);
    for (const details of await page.locator("details").all())
      if ((await details.getAttribute("open")) === null) await details.locator("> summary").click();
    expect(await page.locator("details:not([open])").count()).toBe(0);
    await context.close();
  });
  test("the search page leads on", async () => {
    const { page, context } = await visitor.visit("search/", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("Search needs scripts");
    expect(await page.locator("main a").count()).toBeGreaterThanOrEqual(3);
    await context.close();
  });
});

describe("with scripts", () => {
  test.each(kinds)("/%s asks, sends and keeps nothing, whatever is pressed", async (path) => {
    const { page, context, wrongs } = await visitor.visit(path);
    for (const details of await page.locator("details > summary").all()) await details.click();
    for (const field of await page.locator("main input[type=text]:visible, main textarea:visible").all())
      await field.fill("texas");
    for (const box of await page.locator("main input[type=checkbox]:visible").all()) await box.check();
    await page.keyboard.press("Tab");
    await page.waitForTimeout(300);
    expect(await kept(page)).toEqual(nothingKept);
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).toBe(`${visitor.url}${path}`);
    expect(wrongs).toEqual([]);
    await context.close();
  });
  test("a page's title tells nothing while it is searched", async () => {
    const { page, context } = await visitor.visit("search/?q=my%20ex%20posted%20my%20nudes");
    await page.locator("#results > li").first().waitFor();
    expect(page.url()).toBe(`${visitor.url}search/`);
    expect(await page.title()).toBe("Search · Recourse");
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await context.close();
  });
});

describe("leaving", () => {
  /** Catches the way out, so that no request leaves this machine. */
  const caught = async (path: string) => {
    const visit = await visitor.visit(path);
    await visit.context.route(`${leaveTo}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>elsewhere" }),
    );
    return visit;
  };
  test.each(kinds)("from /%s by one click, and back does not return", async (path) => {
    const { page, context } = await caught(path);
    await page.locator("#leave").click();
    await page.waitForURL(leaveTo);
    expect(await page.title()).toBe("Elsewhere");
    await page.goBack().catch(() => null);
    expect(page.url()).not.toBe(`${visitor.url}${path}`);
    await context.close();
  });
  test("by pressing Shift three times", async () => {
    const { page, context } = await caught("laws/us-tx/");
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
    await page.waitForURL(leaveTo);
    await context.close();
  });
  test("not by typing capitals", async () => {
    const { page, context } = await caught("");
    await page.locator("main input").first().focus();
    for (const letter of "TEX") await page.keyboard.press(`Shift+${letter}`);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(visitor.url);
    await context.close();
  });
  test("blanks the screen and the title at once, before the next site answers", async () => {
    const { page, context } = await visitor.visit("laws/us-tx/");
    // The browser is kept from going there, so that we can look at what is left on the screen.
    await page.evaluate(() =>
      window.navigation.addEventListener("navigate", (event) => {
        event.preventDefault();
        window.name = event.destination.url;
      }),
    );
    await page.locator("#leave").click();
    const left = await page.evaluate(() => [
      window.name,
      document.title.length,
      document.documentElement.children.length,
    ]);
    expect(left).toEqual([leaveTo, 0, 0]);
    await context.close();
  });
  test("from the search dialog, which covers the page", async () => {
    const { page, context } = await caught("help/");
    await page.keyboard.press("/");
    await page.locator("dialog .leave").click();
    await page.waitForURL(leaveTo);
    await context.close();
  });
  test("without scripts, by a plain link", async () => {
    const { page, context } = await visitor.visit("guide/first-hour/", { javaScriptEnabled: false });
    await context.route(`${leaveTo}**`, (route) => route.fulfill({ contentType: "text/html", body: "elsewhere" }));
    await page.locator("#leave").click();
    await page.waitForURL(leaveTo);
    await context.close();
  });
});

test("two taps from anywhere lead to a place and to the first step", () => {
  for (const { file, html } of pages.filter((page) => !isFramed(page))) {
    expect(html, file).toMatch(/href="[^"]*\/laws\/"/);
    expect(html, file).toMatch(/href="[^"]*\/guide\/"/);
    expect(html, file).toMatch(/href="[^"]*\/help\/"/);
  }
});

test("nobody is named who was harmed: acts go by their formal titles", () => {
  const placeWords = new Set(lawPages.flatMap(({ html }) => titleOf(html).match(/\p{L}+/gu) ?? []));
  // "Kenya’s law" names a place; a person's name before "law" is an act's nickname.
  const nicknames = (text: string): string[] =>
    [...text.matchAll(/\b(\p{Lu}\p{Ll}+)['’]s [Ll]aw\b/gu)]
      .filter(([, owner]) => !placeWords.has(owner!) && owner !== "Women")
      .map(([words]) => words);
  expect(pages.flatMap(({ file, html }) => nicknames(textOf(html)).map((words) => `${file}: ${words}`))).toEqual([]);
});
