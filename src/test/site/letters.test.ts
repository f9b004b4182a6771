/** The letters: whole on paper, filled in on the device, with nothing sent or kept. */
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostScriptBytes, scriptBytes } from "./scripts.ts";
import { base, pages } from "./site.ts";
import { kept, nothingKept, openVisitor, type Visitor } from "./visit.ts";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

const letters = pages.filter(({ path }) => /^letters\/[^/]+\/$/.test(path)).map(({ path }) => path);

test("all that the product promises are there", () =>
  expect(letters).toEqual(
    expect.arrayContaining(
      [
        "take-it-down",
        "uk-report",
        "dsa-article-16",
        "gdpr-article-17",
        "esafety",
        "dmca",
        "platform-report",
        "preservation",
        "cease-and-desist",
        "police-statement",
        "employer-or-school",
        "follow-up",
      ].map((id) => `letters/${id}/`),
    ),
  ));

describe.each(letters)("/%s", (path) => {
  test("without scripts: who will see the name, then the whole text with its blanks", async () => {
    const { page, context } = await visitor.visit(path, { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    expect(text.indexOf("Who will see your name")).toBeGreaterThan(0);
    expect(text.indexOf("Who will see your name")).toBeLessThan(text.indexOf("The letter"));
    expect(await page.locator(".sheet .blank").count()).toBeGreaterThan(2);
    expect(await page.locator("main .fields:visible").count()).toBe(0);
    await context.close();
  });
  test("filled in: nothing is missing, nothing asked, sent or kept; axe passes in both schemes", async () => {
    const { page, context, wrongs } = await visitor.visit(path);
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const form = page.locator("#letter .fields");
    expect(await page.locator(".missing").innerText()).toMatch(/still missing/);
    const fields = form.locator("input[type=text], input[type=date], textarea");
    for (const [i, field] of (await fields.all()).entries())
      await field.fill((await field.getAttribute("type")) === "date" ? "2026-12-01" : `typed ${i}`);
    for (const box of await form.locator("input[type=checkbox]").all()) await box.check();
    expect(await page.locator(".missing [role=status]").innerText()).toBe("Nothing is missing.");
    expect(await page.locator(".sheet").innerText()).not.toMatch(/\[[^\]]*\]/);
    for (const option of await form.locator("input[type=radio]").all()) {
      await option.check();
      expect(await page.locator(".sheet").innerText()).not.toMatch(/\[\[|undefined/);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual(
        [],
      );
    }
    expect(asked).toEqual([]);
    expect(await kept(page)).toEqual(nothingKept);
    expect(wrongs).toEqual([]);
    await context.close();
  });
});

test("saved as text and as a draft without a recipient; copied; started again", async () => {
  const { page, context } = await visitor.visit("letters/take-it-down/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const nasty = "<b>A. Example</b> \u202E 👩‍👧 =1+1";
  await page.getByLabel("Your name").fill(nasty);
  const saved = async (button: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };
  const plain = await saved("Save as text");
  expect(plain.name).toBe("take-it-down.txt");
  expect(plain.text).toContain(`Signed: ${nasty}`);
  const draft = await saved("Save as e-mail draft");
  expect(draft.name).toBe("take-it-down.eml");
  expect(draft.text).not.toMatch(/^(To|Cc|Bcc|From):/im);
  const body = Buffer.from(draft.text.split("\r\n\r\n")[1]!.replace(/\s/g, ""), "base64").toString("utf8");
  expect(body).toContain(`Signed: ${nasty}`);
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect.poll(() => page.locator(".told").innerText()).toContain("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(nasty);
  await page.getByRole("button", { name: "Start again" }).click();
  expect(await page.locator(".sheet").innerText()).not.toContain("Example");
  await context.close();
});

test("where copying is not allowed, the text is marked to be copied by hand", async () => {
  const { page, context } = await visitor.visit("letters/take-it-down/");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect.poll(() => page.locator(".told").innerText()).toContain("copy it by hand");
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("TAKE IT DOWN Act");
  await context.close();
});

test("the copyright notice shows what it exposes before its first field", async () => {
  const { page, context } = await visitor.visit("letters/dmca/");
  const top = async (text: string): Promise<number> => (await page.getByText(text).first().boundingBox())!.y;
  expect(await top("can reach the person who posted")).toBeLessThan(
    (await page.locator("#letter .fields").boundingBox())!.y,
  );
  await context.close();
});

test("on paper there is the letter alone", async () => {
  const { page, context } = await visitor.visit("letters/take-it-down/");
  await page.getByLabel("Your name").fill("A. Example");
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("main").innerText();
  expect(paper).toMatch(/^To \[Site or app\]:/);
  expect(paper.trim()).toMatch(/Signed: A\. Example$/);
  await context.close();
});

test("its scripts are small", async () => {
  const { page, context } = await visitor.visit("letters/take-it-down/");
  expect(await scriptBytes(page, base)).toBeLessThanOrEqual(mostScriptBytes);
  await context.close();
});
