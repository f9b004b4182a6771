/** My plan, used as a person would: on a phone, by keyboard, with what people type, and with nothing left behind. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostScriptBytes, scriptBytes } from "./scripts.ts";
import { base, textOf } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

/** Opens the plan and waits for the one file that it reads. */
async function open(options: Parameters<Visitor["visit"]>[1] = {}) {
  const visit = await visitor.visit("plan/", options);
  await visit.page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/plan/data.json")),
  );
  await visit.page.waitForLoadState("networkidle");
  return visit;
}

const go = async (page: Page): Promise<void> => page.keyboard.press("Enter");
const legend = (page: Page) => page.locator(".screen:visible > legend").innerText();

/** Answers a question about a place by typing, by keyboard alone. */
async function typePlace(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Tab");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await go(page);
}

/** "My ex in New York posted it on Instagram and Telegram last week, I live in Ontario", by keyboard alone. */
async function ontario(page: Page, links = "https://x.example/1"): Promise<void> {
  await page.locator(".screen:visible input").first().focus();
  await page.keyboard.press("Space");
  await go(page);
  expect(await legend(page)).toContain("under 18");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await go(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await go(page);
  await typePlace(page, "ontario");
  await typePlace(page, "new york");
  await page.locator("#plan-day").fill("2026-11-16");
  await go(page);
  for (const name of ["Instagram", "Telegram"]) {
    await page.getByLabel("Find a site or app").fill(name);
    await page.getByRole("checkbox", { name, exact: true }).focus();
    await page.keyboard.press("Space");
  }
  await go(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await go(page);
  for (const name of ["Instagram", "Telegram"]) await page.getByLabel(`Where it is on ${name}`).fill(links);
  await page.getByRole("checkbox").press("Space");
  await page.getByLabel("How you know").fill("I never agreed.");
  await page.getByLabel("E-mail for the answer").fill("a@mail.example");
  await page.getByLabel("Your name").fill("A. Example");
  await go(page);
  await page.locator("#plan .steps").waitFor();
}

test("from a phone, by keyboard, to a plan with two filled letters; nothing asked, sent or kept", async () => {
  const { page, context, wrongs } = await open();
  const before = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await ontario(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Your plan");
  const plan = await page.locator("#plan").innerText();
  for (const part of [
    "What the law says: Ontario",
    "What the law says: New York",
    "s 162.1",
    "§ 245.15",
    "48 hours by law",
  ])
    expect(plan).toContain(part);
  const letters = page.locator(".letter-card");
  expect(await letters.count()).toBe(2);
  for (const letter of await letters.all()) {
    await letter.locator("summary").press("Enter");
    expect(await letter.innerText()).toContain("Nothing is missing.");
    expect(await letter.locator(".sheet").innerText()).toContain("Signed: A. Example");
  }
  expect(await letters.nth(1).locator(".sheet").innerText()).toMatch(/^To Telegram:/);
  expect(asked).toEqual([]);
  expect(await kept(page)).toEqual(nothingKept);
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toBe(`${visitor.url}plan/`);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(wrongs).toEqual([]);
  await context.close();
});

test("saved as a page and as text, with the letters and without anything to run", async () => {
  const { page, context } = await open();
  await ontario(page);
  const saved = async (button: string): Promise<string> => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button, exact: true }).click();
    return readFile(await (await download).path(), "utf8");
  };
  const html = await saved("Save as a page");
  expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
  expect(html).not.toMatch(/<script|<button|<form| on[a-z]+=/i);
  expect(html).toContain(`${visitor.url}laws/ca/#cc-162-1`);
  const text = await saved("Save as text");
  for (const part of ["Signed: A. Example", "WHAT THE LAW SAYS: ONTARIO", "1. Write down where it is"]) {
    expect(text).toContain(part);
    if (!/^[A-Z ]+:/.test(part)) expect(textOf(html)).toContain(part.replace("1. ", ""));
  }
  await page.locator(".letter-card summary").first().click();
  const letter = page.waitForEvent("download");
  await page.locator(".letter-card").first().getByRole("button", { name: "Save as e-mail draft" }).click();
  expect((await letter).suggestedFilename()).toBe("take-it-down.eml");
  expect(await page.locator("#plan [role=status]").innerText()).toContain("Saved");
  await context.close();
});

test("“Start again” wipes every answer; leaving leaves nothing", async () => {
  const { page, context } = await open();
  await ontario(page);
  await page.getByRole("button", { name: "Start again" }).click();
  expect(await legend(page)).toBe("Are you safe right now?");
  expect(await page.locator(".progress").innerText()).toContain("All your answers are gone.");
  const left = await page
    .locator("form")
    .evaluate((form) => [...new FormData(form as HTMLFormElement)].filter(([, value]) => value !== ""));
  expect(left).toEqual([]);
  expect(await page.locator("body").innerHTML()).not.toContain("A. Example");
  await context.close();
});

const nasty = [
  "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">",
  "\u202Eright to left\u202C ﷺ שלום",
  "👩‍👧‍👦 emoji 🇨🇦",
  "null \u0000 byte and \u0007 bell",
  "x".repeat(100_000),
];
test.each(nasty.map((text) => [text.slice(0, 24), text]))("any text is only text: %s", async (_, text) => {
  const { page, context, wrongs } = await open();
  const { length } = await page.locator(".screen").all();
  for (let i = 0; i < length - 1; i++) {
    const screen = page.locator(".screen:visible");
    for (const field of await screen.locator("input[type=text], textarea").all()) await field.fill(text);
    await page.locator("form [type=submit]").click();
  }
  for (const field of await page.locator(".screen:visible").locator("input[type=text], textarea").all())
    await field.fill(text);
  await page.locator("form [type=submit]").click();
  await page.locator("#plan .steps").waitFor();
  expect(await page.title()).toBe("Plan · Recourse");
  expect(await page.locator("#plan script, #plan img").count()).toBe(0);
  const sheet = await page
    .locator(".sheet")
    .first()
    .evaluate((each) => each.textContent);
  expect(sheet).toContain(text.trim());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(wrongs).toEqual([]);
  await context.close();
});

test("under 18: no step tells anybody to copy the picture, and young people's helplines come first", async () => {
  const { page, context } = await open();
  await page.locator("form [type=submit]").click();
  await page.locator(".screen:visible").getByLabel("Yes", { exact: true }).check();
  await page.getByRole("button", { name: "Show my plan now" }).click();
  const plan = await page.locator("#plan").innerText();
  expect(plan).toContain("Never copy, save or send the picture");
  expect(plan).not.toMatch(/take screenshots/i);
  await context.close();
});

test("every question can be skipped: the plan is then for anyone, anywhere", async () => {
  const { page, context } = await open();
  for (let i = 0; i < 9; i++) {
    expect(await page.locator("form [type=submit]").innerText()).toMatch(i === 8 ? /Show my plan/ : /Skip/);
    await page.locator("form [type=submit]").click();
  }
  expect(await page.locator("#plan").innerText()).toContain("You skipped every question");
  await context.close();
});

test("without the file the questions stay, and it can be asked for again", async () => {
  const { page, context } = await visitor.visit("");
  await context.route("**/plan/data.json", (route) => route.fulfill({ status: 503, body: "" }), { times: 1 });
  await page.goto(`${visitor.url}plan/`);
  await page.getByLabel("I am not sure").first().check();
  await page.getByText("The law could not be loaded").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Show my plan now" }).click();
  await page.locator("#plan .steps").waitFor();
  expect(await page.locator("#plan").innerText()).toContain("Get safe first");
  await context.close();
});

test("without scripts it is a list of the same questions, each answer with its page", async () => {
  const { page, context } = await visitor.visit("plan/", { javaScriptEnabled: false });
  const list = page.locator("main ol.steps > li");
  expect(await list.count()).toBe(9);
  expect(await page.locator("main form:visible").count()).toBe(0);
  expect(await list.locator("a").count()).toBeGreaterThanOrEqual(15);
  await context.close();
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("each question and the plan pass axe, and fit 320 px", async () => {
    const { page, context } = await open({ colorScheme, viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    const look = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    for (let i = 0; i < 9; i++) {
      await look();
      const place = page.locator(".screen:visible .place-field input[type=text]");
      if ((await place.count()) > 0) await place.fill("new");
      if ((await page.locator(".screen:visible .services").count()) > 0)
        await page.getByLabel("Other sites").fill("A forum");
      await page.locator("form [type=submit]").click();
    }
    await page.locator(".letter-card summary").first().click();
    await look();
    expect(found).toEqual([]);
    await context.close();
  });
});

test("on paper there is the plan with every letter, and nothing to press", async () => {
  const { page, context } = await open();
  await ontario(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#plan .buttons:visible").count()).toBe(0);
  expect(await page.locator("#asking:visible").count()).toBe(0);
  expect(
    await page
      .locator(".sheet")
      .first()
      .evaluate((sheet) => getComputedStyle(sheet.closest("details")!).breakBefore),
  ).toBe("page");
  const paper = await page.pdf({ format: "A4" });
  expect((paper.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(4);
  await context.close();
});

test("its scripts are small", async () => {
  const { page, context } = await open();
  expect(await scriptBytes(page, base)).toBeLessThanOrEqual(mostScriptBytes);
  await context.close();
});
