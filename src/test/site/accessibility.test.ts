/** WCAG 2.2 AA, as far as a machine can tell, on every kind of page; and by keyboard. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds, sampled } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

/** Only colours differ in the dark. */
async function violations(page: Page, colorScheme: "light" | "dark" = "light"): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (
    colorScheme === "dark"
      ? axe.withRules(["color-contrast"])
      : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
  ).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

describe.each(["light", "dark"] as const)("axe, %s", (colorScheme) => {
  test.each(kinds)("/%s", async (path) => {
    const { page, context } = await visitor.visit(path, { colorScheme });
    await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    expect(await violations(page, colorScheme)).toEqual([]);
    await context.close();
  });
  test("the search with results, and in its dialog", async () => {
    const { page, context } = await visitor.visit("search/?q=texas", { colorScheme });
    await page.locator("#results > li").first().waitFor();
    expect(await violations(page, colorScheme)).toEqual([]);
    await page.goto(`${visitor.url}help/`);
    await page.keyboard.press("/");
    await page.locator("dialog #search-field").fill("texas");
    await page.locator("dialog #results > li").first().waitFor();
    expect(await violations(page, colorScheme)).toEqual([]);
    await context.close();
  });
});

test("no page scrolls sideways at 320 px", { timeout: sampled.length * 1000 }, async () => {
  const { page, context } = await visitor.visit("", { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const { path } of sampled.filter(({ html }) => !html.includes('http-equiv="refresh"'))) {
    await page.goto(`${visitor.url}${path}`);
    await page.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
  await context.close();
});

describe("by keyboard", () => {
  test.each(["", "laws/us-tx/", "guide/first-hour/", "help/"])(
    "/%s: the way in comes first, the way out soon after, and focus is never hidden",
    async (path) => {
      const { page, context } = await visitor.visit(path);
      const order: string[] = [];
      const hidden: string[] = [];
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (element === null || element === document.body) return undefined;
          // A link that runs over two lines has a box a line.
          const box = element.getClientRects()[0]!;
          const top = document.elementFromPoint(
            Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
            Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 0), innerHeight - 1),
          );
          return {
            name: element.textContent.trim().slice(0, 40),
            visible: top !== null && (element.contains(top) || top.contains(element)),
          };
        });
        if (seen === undefined) break;
        order.push(seen.name);
        if (!seen.visible) hidden.push(seen.name);
      }
      expect(order.slice(0, 3)).toEqual(["Skip to the answer", "Recourse", "Leave this page"]);
      expect(hidden).toEqual([]);
      await context.close();
    },
  );

  test("the place chooser: type, go", async () => {
    for (const [typed, path] of [
      ["cali", "laws/us-ca/"],
      ["CA", "laws/us-ca/"],
      ["england", "laws/gb-eaw/"],
      ["deutschland", "laws/de/"],
      ["España", "laws/es/"],
      ["Ελλάδα", "laws/gr/"],
      ["Україна", "laws/ua/"],
      ["texas", "laws/us-tx/"],
    ] as const) {
      const { page, context, wrongs } = await visitor.visit("");
      await page.locator("main input").focus();
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await page.waitForURL(`${visitor.url}${path}`);
      expect(wrongs).toEqual([]);
      await context.close();
    }
  });
  test("the place chooser needs nothing beyond the page", async () => {
    const { page, context } = await visitor.visit("", { javaScriptEnabled: true });
    await context.route("**/*", (route) =>
      route.request().resourceType() === "document" ? route.continue() : route.abort(),
    );
    await page.goto(visitor.url);
    await page.locator("main input").fill("texas");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${visitor.url}laws/us-tx/`);
    await context.close();
  });
  test("the place chooser: arrows walk the results, a status says how many there are", async () => {
    const { page, context } = await visitor.visit("");
    await page.locator("main input").fill("united");
    expect(await page.locator(".chooser [role=status]").innerText()).toMatch(/^\d+ places?$/);
    await page.locator("main input").press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await context.close();
  });
  test("the search dialog opens with a slash, closes with Escape and gives the focus back", async () => {
    const { page, context } = await visitor.visit("laws/us-tx/");
    await page.locator(".wordmark").focus();
    await page.keyboard.press("/");
    await page.locator("dialog[open]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-field");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("wordmark");
    await context.close();
  });
});
