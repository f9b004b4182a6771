/** The evidence log in Chromium: what is written stays, what is odd stays text, what is saved comes back, and nothing else is kept. */
import { AxeBuilder } from "@axe-core/playwright";
import { createHash } from "node:crypto";
import { mkdtemp, open as openFile, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entryFields, type Entry, type Log } from "../../lib/evidence-log.ts";
import { leaveTo } from "../../lib/routes.ts";
import { logTextIn } from "../../lib/log-text.ts";
import { nasty } from "../log-samples.ts";
import { mostScriptBytes, scriptBytes } from "./scripts.ts";
import { base } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const path = "evidence-log/";
const { script: words } = logTextIn("en");

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

const visit = (options: BrowserContextOptions = {}) =>
  visitor.visit(path, { timezoneId: "Asia/Kathmandu", ...options });

const card = (page: Page, number: number): Locator => page.getByRole("group", { name: `Entry ${number}`, exact: true });
const field = (page: Page, number: number, name: keyof Entry): Locator =>
  card(page, number).getByRole(name === "screenshot" ? "combobox" : "textbox", {
    name: words.fields[name],
    exact: true,
  });
const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const status = (page: Page, text: string | RegExp): Locator => page.getByRole("status").filter({ hasText: text });
const answer = (page: Page, age: string): Promise<void> => page.getByLabel(age, { exact: true }).check();
const chooser = (page: Page): Locator => page.locator("input[type=file][multiple]");

const textFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content),
});
const openLog = (page: Page, content: string | Buffer): Promise<void> =>
  page.getByLabel("Open a saved log").setInputFiles(textFile("log.json", content));

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");
async function save(page: Page, name = "Save as a file"): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}
const saved = async (page: Page): Promise<Log & { savedAt: string }> =>
  JSON.parse((await save(page)).content) as Log & { savedAt: string };

/** What stands in the fields of every entry. */
const onScreen = (page: Page): Promise<Record<string, string>[]> =>
  page
    .locator("fieldset:has([name=address])")
    .evaluateAll((all) =>
      all.map((each) =>
        Object.fromEntries(
          [...each.querySelectorAll<HTMLInputElement>("[name]")].map(({ name, value }) => [name, value]),
        ),
      ),
    );

describe("without scripts", () => {
  test("there is a table to print, and nothing that does not work", async () => {
    const { page, context, wrongs } = await visit({ javaScriptEnabled: false });
    expect(await page.locator("main :is(input, textarea, select, button):visible").count()).toBe(0);
    expect(await page.getByRole("columnheader").count()).toBe(entryFields.length + 1);
    expect(await page.getByRole("row").count()).toBe(11);
    await page.emulateMedia({ media: "print" });
    // A4 upright and on its side, less the margins.
    for (const [width, height] of [
      [720, 1050],
      [1050, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      const table = (await page.getByRole("table").boundingBox())!;
      expect(table.x + table.width).toBeLessThanOrEqual(width);
      expect(table.y + table.height).toBeLessThanOrEqual(height);
    }
    expect(wrongs).toEqual([]);
    await context.close();
  });
});

describe("a full run by keyboard", () => {
  /** Presses Tab until what has focus is `target`. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The keyboard does not reach ${target.toString()}.`);
  }
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, " ").trim());

  test("everything can be done, is said, and nothing is asked, sent or kept", async () => {
    const { page, context, wrongs } = await visit();
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const history = await page.evaluate(() => window.history.length);
    // While somebody listens, the browser hands its file dialogs to the test.
    page.on("filechooser", () => {});

    await tabTo(page, page.getByLabel("Yes", { exact: true }));
    await page.keyboard.press("ArrowUp");
    await status(page, "You can also choose files below").waitFor();
    for (const [name, text] of [
      ["address", "https://site.example/1"],
      ["service", "Site"],
      ["account", "@them"],
      ["firstSeen", "21 November"],
      ["screenshot", "Y"],
      ["told", "The site"],
      ["caseNumber", "77"],
      ["reply", "None yet"],
    ] as const) {
      await tabTo(page, field(page, 1, name));
      await page.keyboard.type(text);
    }
    await tabTo(page, button(page, "Add an entry"));
    await page.keyboard.press("Enter");
    await status(page, "Entry 2 is ready.").waitFor();
    expect(await field(page, 2, "address").evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("to be removed");
    await tabTo(page, button(page, "Remove Entry 2"));
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Keep Entry 2");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Remove Entry 2");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await status(page, "Entry 2 was removed.").waitFor();
    expect(await focused(page)).toBe("Add an entry");

    await tabTo(page, chooser(page));
    const [choosing] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    await choosing.setFiles([textFile("one.png", "abc"), textFile("two.png", "")]);
    await status(page, "The code of two.png is in the log.").waitFor();

    await tabTo(page, button(page, "Save as a file"));
    const [json] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    await status(page, `Saved as ${json.suggestedFilename()}.`).waitFor();
    expect(json.suggestedFilename()).toMatch(/^log-\d{4}-\d\d-\d\d\.json$/);
    const log = JSON.parse(await contentOf(json)) as Log & { savedAt: string };
    expect(log.savedAt).toMatch(/\+05:45$/);
    expect(log.entries).toEqual([
      {
        address: "https://site.example/1",
        service: "Site",
        account: "@them",
        firstSeen: "21 November",
        screenshot: "yes",
        told: "The site",
        caseNumber: "77",
        reply: "None yet",
      },
    ]);
    expect(log.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256])).toEqual([
      ["one.png", 3, createHash("sha256").update("abc").digest("hex")],
      ["two.png", 0, createHash("sha256").update("").digest("hex")],
    ]);
    await tabTo(page, button(page, "Spreadsheet (CSV)"));
    const [csv] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(csv.suggestedFilename()).toMatch(/^log-\d{4}-\d\d-\d\d\.csv$/);
    expect(await contentOf(csv)).toMatch(
      /^\ufeffRow,Web address,.*\r\nEntry 1,https:\/\/site.example\/1,Site,"'@them",/,
    );
    await tabTo(page, page.getByLabel("Open a saved log"));
    const [opening] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
    await opening.setFiles([textFile("log.json", JSON.stringify(log))]);
    await button(page, "Add it below").waitFor();
    expect(await focused(page)).toBe("Add it below");
    await page.keyboard.press("Enter");
    await status(page, "The saved log is open.").waitFor();
    expect(await onScreen(page)).toEqual([log.entries[0], log.entries[0]]);

    expect(asked).toEqual([]);
    expect(wrongs).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      history: window.history.length,
      state: window.history.state as unknown,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, history, state: null });
    expect(page.url()).toBe(`${visitor.url}${path}`);
    await context.close();
  });

  test("the browser is told to keep nothing of any field", async () => {
    const { page, context } = await visit();
    const fields = page.locator("#log :is(input:not([type=file]), textarea, select)");
    expect(await fields.count()).toBe(3 + entryFields.length);
    expect(
      await page.locator("#log :is(input:not([type=file]), textarea, select):not([autocomplete=off])").count(),
    ).toBe(0);
    await context.close();
  });
});

describe("odd text", () => {
  const texts = [...nasty, "x".repeat(100_000), "\u202e".repeat(500)];
  test("it stays text: on the screen, in the file, opened again, and on paper", async () => {
    const { page, context, wrongs } = await visit();
    await answer(page, "No");
    for (const [i, text] of texts.entries()) {
      if (i > 0) await button(page, "Add an entry").click();
      await card(page, i + 1).evaluate((element, value) => {
        for (const each of element.querySelectorAll<HTMLInputElement>("input, textarea")) {
          each.value = value;
          each.dispatchEvent(new Event("input", { bubbles: true }));
        }
      }, text);
    }
    await chooser(page).setInputFiles(
      nasty.slice(0, 4).map((name, i) => textFile(name.replaceAll("/", ""), String(i))),
    );
    await expect.poll(() => page.locator("[data-part=files] > li").count()).toBe(4);

    const { content } = await save(page);
    const log = JSON.parse(content) as Log;
    // A browser has no line breaks in a one-line field, and one kind of them in the others.
    expect(log.entries.map(({ address }) => address)).toEqual(texts.map((text) => text.replace(/[\r\n]/g, "")));
    expect(log.entries.map(({ reply }) => reply)).toEqual(texts.map((text) => text.replace(/\r\n?/g, "\n")));

    const again = await visit();
    await openLog(again.page, content);
    await status(again.page, "The saved log is open.").waitFor();
    expect(await onScreen(again.page)).toEqual(log.entries);
    const twice = await saved(again.page);
    expect([twice.entries, twice.files]).toEqual([log.entries, log.files]);

    await again.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const printed = await again.page.locator("#sheet dd").allTextContents();
    for (const { address, reply } of log.entries) expect(printed).toEqual(expect.arrayContaining([address, reply]));

    for (const each of [page, again.page]) {
      expect(await each.title()).toBe("Log · Recourse");
      expect(await each.locator("main :is(img, script, b b)").count()).toBe(0);
      expect(await each.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
    expect([...wrongs, ...again.wrongs]).toEqual([]);
    await context.close();
    await again.context.close();
  });
});

describe("opening a saved log", () => {
  const entry = { ...Object.fromEntries(entryFields.map((name) => [name, ""])), account: "@saved" };
  const good = {
    format: "recourse-evidence-log",
    version: 1,
    savedAt: "2026-11-23T18:09:15+01:00",
    entries: [entry],
    files: [],
  };
  test.each<readonly [name: string, content: string | Buffer, says: string]>([
    ["truncated", JSON.stringify(good).slice(0, -9), words.wrong.cut],
    ["another program's", JSON.stringify({ name: "x" }), words.wrong.foreign],
    ["another version's", JSON.stringify({ ...good, version: 9 }), words.wrong.version],
    ["no JSON", "<html>", words.wrong["not-json"]],
    ["no UTF-8", Buffer.from([0xff, 0xfe, 0x7b, 0x00]), words.wrong["not-text"]],
    [
      "of wrong types",
      JSON.stringify({ ...good, entries: [{ ...entry, told: 3 }] }),
      `Entry 1, ${words.fields.told}: `,
    ],
    ["with more in it", JSON.stringify({ ...good, note: "x" }), `note: ${words.wrong.unknown}`],
  ])("a file that is %s is refused, and what was written stays", async (_, content, says) => {
    const { page, context, wrongs } = await visit();
    await field(page, 1, "account").fill("@mine");
    await openLog(page, content);
    await status(page, words.refused).filter({ hasText: says }).waitFor();
    expect((await onScreen(page)).map(({ account }) => account)).toEqual(["@mine"]);
    // What can be opened still can.
    await openLog(page, JSON.stringify(good));
    await button(page, "Add it below").waitFor();
    expect(wrongs).toEqual([]);
    await context.close();
  });
  test.each([
    ["Add it below", ["@mine", "@saved"]],
    ["Replace what is here", ["@saved"]],
    ["Leave all as it is", ["@mine"]],
  ] as const)("where something was written, the reader chooses: %s", async (choice, accounts) => {
    const { page, context } = await visit();
    await field(page, 1, "account").fill("@mine");
    await openLog(page, JSON.stringify(good));
    await button(page, choice).waitFor();
    expect((await onScreen(page)).map(({ account }) => account)).toEqual(["@mine"]);
    await button(page, choice).click();
    expect((await onScreen(page)).map(({ account }) => account)).toEqual(accounts);
    expect(await button(page, choice).count()).toBe(0);
    await context.close();
  });
});

describe("files", () => {
  test.each(["Yes", "Not sure", undefined])("somebody may have been under 18 (%s): none can be chosen", async (age) => {
    const { page, context } = await visit();
    if (age !== undefined) {
      // Also after it was possible.
      await answer(page, "No");
      expect(await chooser(page).isEnabled()).toBe(true);
      await answer(page, age);
      await status(page, "must never be copied, saved or sent by anyone").waitFor();
      expect(await page.getByRole("link", { name: "Help for under 18s" }).getAttribute("href")).toMatch(
        /guide\/under-18\/$/,
      );
    }
    expect([await chooser(page).isVisible(), await chooser(page).isDisabled()]).toEqual([false, true]);
    expect(await field(page, 1, "screenshot").isVisible()).toBe(false);
    expect(await field(page, 1, "address").isVisible()).toBe(true);
    await context.close();
  });

  describe("a large one", () => {
    const bytes = 200 * 2 ** 20;
    let folder: string;
    /** A file that is all zeros, and so takes no room on the disk. */
    async function film(name: string, size: number): Promise<string> {
      const handle = await openFile(join(folder, name), "w");
      await handle.truncate(size);
      await handle.close();
      return join(folder, name);
    }
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "recourse-log-"));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const bar = (page: Page): Locator => page.getByRole("progressbar", { name: "Making the code of film.mp4" });

    test("shows how far it is, and gets the same code as elsewhere; a second time it is known", async () => {
      const { page, context } = await visit();
      const large = await film("film.mp4", bytes);
      await answer(page, "No");
      await page.evaluate(() => {
        const seen = ((window as unknown as { seen: number[] }).seen = []) as number[];
        const look = (): void => {
          const { hidden } = document.querySelector<HTMLElement>("[data-running]")!;
          if (!hidden) seen.push(document.querySelector("progress")!.position);
          requestAnimationFrame(look);
        };
        look();
      });
      await chooser(page).setInputFiles(large);
      await status(page, "The code of film.mp4 is in the log.").waitFor();
      const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
      // The screen went on being drawn while it was read.
      expect(new Set(seen.filter((position) => position > 0 && position < 1)).size).toBeGreaterThan(2);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      const hash = createHash("sha256");
      const zeros = Buffer.alloc(2 ** 20);
      for (let done = 0; done < bytes; done += zeros.length) hash.update(zeros);
      expect(await page.locator("[data-file=sha256]").allTextContents()).toEqual([hash.digest("hex")]);
      await chooser(page).setInputFiles(large);
      await status(page, "film.mp4 has the same code as before: it was not changed.").waitFor();
      expect(await page.locator("[data-part=files] > li").count()).toBe(1);
      await context.close();
    });
    test("stops when it is told to, and when somebody in it was under 18", async () => {
      const { page, context, wrongs } = await visit();
      const endless = await film("film.mp4", 2 ** 33);
      for (const stop of [() => button(page, "Cancel").press("Enter"), () => answer(page, "Yes")]) {
        await answer(page, "No");
        await chooser(page).setInputFiles([endless, endless]);
        await bar(page).waitFor();
        await stop();
        await status(page, "Stopped. No code was made of film.mp4.").waitFor();
        await expect.poll(() => bar(page).count()).toBe(0);
      }
      expect(await page.locator("[data-part=files] > li").count()).toBe(0);
      expect(wrongs).toEqual([]);
      await context.close();
    });
  });
});

describe("going away", () => {
  /** A page with something unsaved in it, and every question that the browser asks. */
  async function written() {
    const { page, context } = await visit();
    const questions: string[] = [];
    page.on("dialog", (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await context.route(`${leaveTo}**`, (route) => route.fulfill({ contentType: "text/html", body: "elsewhere" }));
    await field(page, 1, "reply").fill("unsaved");
    return { page, context, questions };
  }
  const goHome = async (page: Page): Promise<void> => {
    await page.locator(".wordmark").click();
    await page.waitForURL(visitor.url);
  };

  test("asks once if something is unsaved", async () => {
    const { page, context, questions } = await written();
    await goHome(page);
    expect(questions).toEqual(["beforeunload"]);
    await context.close();
  });
  test("asks nothing once it is saved, and again after a change", async () => {
    for (const [change, asked] of [
      [false, []],
      [true, ["beforeunload"]],
    ] as const) {
      const { page, context, questions } = await written();
      await save(page);
      if (change) await field(page, 1, "reply").fill("changed");
      await goHome(page);
      expect(questions).toEqual(asked);
      await context.close();
    }
  });
  test("a spreadsheet cannot be opened again, so it does not count as saved", async () => {
    const { page, context, questions } = await written();
    await save(page, "Spreadsheet (CSV)");
    await goHome(page);
    expect(questions).toEqual(["beforeunload"]);
    await context.close();
  });
  test("asks nothing where nothing was written", async () => {
    const { page, context, questions } = await written();
    await field(page, 1, "reply").fill("");
    await button(page, "Add an entry").click();
    await goHome(page);
    expect(questions).toEqual([]);
    await context.close();
  });
  test.each<readonly [string, (page: Page) => Promise<void>]>([
    ["the way out", (page) => page.locator("#leave").click()],
    [
      "Shift three times",
      async (page) => {
        for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
      },
    ],
    [
      "the way out in the search dialog",
      async (page) => {
        await page.locator(".wordmark").focus();
        await page.keyboard.press("/");
        await page.locator("dialog .leave").click();
      },
    ],
  ])("%s never asks", async (_, leave) => {
    const { page, context, questions } = await written();
    await leave(page);
    await page.waitForURL(leaveTo);
    expect(questions).toEqual([]);
    await context.close();
  });
  test("a page that the browser keeps for “back” has nothing in it", async () => {
    const { page, context } = await written();
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    expect(await onScreen(page)).toEqual([Object.fromEntries(entryFields.map((name) => [name, ""]))]);
    expect((await saved(page)).entries.map(({ reply }) => reply)).toEqual([""]);
    await context.close();
  });
});

/** A log with everything showing that can show. */
async function full(page: Page): Promise<void> {
  await answer(page, "No");
  await field(page, 1, "address").fill(`https://site.example/${"long".repeat(60)}`);
  await button(page, "Add an entry").click();
  await field(page, 2, "told").fill("The police");
  await chooser(page).setInputFiles(textFile(`${"a".repeat(200)}.png`, "abc"));
  await status(page, "is in the log").waitFor();
  await button(page, "Remove Entry 2").click();
  await openLog(page, JSON.stringify({ ["k".repeat(200)]: 1, format: "recourse-evidence-log", version: 1 }));
  await status(page, words.refused).waitFor();
}

test.each(["light", "dark"] as const)("axe, with entries, files and messages, %s", async (colorScheme) => {
  const { page, context } = await visit({ colorScheme });
  await full(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual([]);
  await context.close();
});

test("at 320 px nothing scrolls sideways, and everything to press is large enough", async () => {
  const { page, context } = await visit({ viewport: { width: 320, height: 640 } });
  await full(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const each of await page.locator("#log :is(button, input:not([type=radio]), select, textarea):visible").all())
    expect((await each.boundingBox())!.height, await each.innerText()).toBeGreaterThanOrEqual(43);
  await context.close();
});

test("on paper: what was written, the codes and the time with its offset, and nothing to press", async () => {
  const { page, context } = await visit();
  await full(page);
  // Makes the browser print.
  expect((await page.pdf()).length).toBeGreaterThan(1000);
  await page.emulateMedia({ media: "print" });
  const paper = (await page.locator("body").innerText()).replace(/\s+/g, " ").trim();
  const code = createHash("sha256").update("abc").digest("hex");
  expect(paper).toMatch(/^Evidence log Printed: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \(UTC\+05:45\)\./);
  for (const text of ["Entry 1", "longlong", "Entry 2", "The police", "File 1", code]) expect(paper).toContain(text);
  for (const text of ["Leave this page", "Save it", "Remove", "Legal information", "A table to print"])
    expect(paper).not.toContain(text);
  await page.setViewportSize({ width: 720, height: 1050 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  await context.close();
});

test("an empty log prints as the table to fill in", async () => {
  const { page, context } = await visit();
  expect(await page.getByRole("table").count()).toBe(0);
  await page.pdf();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("row").count()).toBe(11);
  await context.close();
});

test("its scripts are small", async () => {
  const { page, context } = await visit();
  expect(await scriptBytes(page, base)).toBeLessThanOrEqual(mostScriptBytes);
  await context.close();
});
