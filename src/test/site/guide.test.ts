/** The guide, the services, the helplines and the glossary, used as a reader would. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../checks/content.ts";
import { pages, textOf } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const { content } = await readContent("content");
const html = (path: string): string => pages.find((page) => page.path === path)?.html ?? "";
/** What stands in the first screen: the heading and the answer under it. */
const firstWords = (path: string): string => textOf(html(path)).split("Steps")[0]!.slice(-700);

/** The eight situations of the guide: what is typed or tapped first, and the first action that must be in view. */
const situations: readonly (readonly [who: string, path: string, action: RegExp])[] = [
  ["an ex shared it yesterday", "guide/first-hour/", /First see that you are safe/],
  ["a stranger threatens now", "guide/threats/", /Do not pay/],
  ["a fake video", "guide/deepfakes/", /You do not have to prove that it is fake/],
  ["I am 15", "guide/under-18/", /Do not copy, save or send the picture/],
  ["my child", "guide/helping-someone/", /Believe them/],
  ["found on an adult site", "platforms/pornhub/", /Content Removal Request/],
  ["my paid content leaked", "guide/creators/", /Use the reports for intimate images first/],
  ["my employee told me", "guide/helping-someone/", /Do not ask to see the picture/],
];

test.each(situations)("%s: the first action is in the first screen", (_, path, action) => {
  expect(firstWords(path) + textOf(html(path)).slice(0, 1200)).toMatch(action);
});

test("every page of the guide ends with leave to stop", () => {
  for (const { id } of content.guide) expect(textOf(html(`guide/${id}/`)), id).toContain("You can stop here");
});

test("every question stands on its own page and in the list of all", () => {
  const list = html("guide/questions/");
  const asked = content.guide.flatMap(({ id, data }) => data.questions.map((question) => ({ slug: id, ...question })));
  expect(asked.length).toBeGreaterThan(30);
  for (const { slug, id } of asked) {
    expect(list, id).toContain(`id="${id}"`);
    expect(html(`guide/${slug}/`), id).toContain(`id="${id}"`);
  }
});

test("nobody is told to copy a picture of somebody under 18", () => {
  const minors = content.guide.flatMap(({ data }) => data.steps).filter(({ appliesTo }) => appliesTo === "minors");
  expect(minors.length).toBeGreaterThan(5);
  // "Do not copy", "never save", "without …" are what it says; a bare request to do it is not.
  const request =
    /(?:^|[.!?] )(?:Please )?(?:Take a screenshot|Save (?:the|it|a)|Copy (?:the picture|it)|Screenshot|Download)/;
  expect(minors.filter(({ says }) => request.test(says)).map(({ id }) => id)).toEqual([]);
});

describe("services", () => {
  test("there are at least sixty, each with its page, its answer and its ways", () => {
    expect(content.platforms.length).toBeGreaterThanOrEqual(60);
    for (const { id, data } of content.platforms) {
      const text = textOf(html(`platforms/${id}/`).replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "$1"));
      expect(text, id).toContain(textOf(data.answer));
      for (const { choose } of data.routes) expect(text, id).toContain(textOf(choose));
      expect(text, id).toContain(data.routes.length > 0 ? "If it is not removed" : "What you can do instead");
    }
  });
  test("the times that laws set are those of the law pages", () => {
    const page = textOf(html("platforms/instagram/"));
    for (const clock of ["2 hours India", "24 hours Australia", "48 hours United Kingdom", "48 hours United States"])
      expect(page).toContain(clock);
  });
  test("an adult site is named and never linked to", () => {
    const adult = content.platforms.filter(({ data }) => data.group === "adult");
    const domains = adult.flatMap(({ data }) => data.domains).filter((domain) => domain !== "aylo.com");
    expect(domains.length).toBeGreaterThan(4);
    const links = pages.flatMap(({ file, html: page }) =>
      [...page.matchAll(/href="https:\/\/([^/"]+)/g)].map(([, host]) => ({ file, host: host!.replace(/^www\./, "") })),
    );
    expect(links.filter(({ host }) => domains.includes(host))).toEqual([]);
  });
});

test("helplines: enough of them, in enough countries, each number with its source and day", () => {
  expect(content.helplines.length).toBeGreaterThanOrEqual(120);
  const countries = new Set(content.helplines.flatMap(({ data }) => data.places.map((id) => id.split("-")[0])));
  expect(countries.size).toBeGreaterThanOrEqual(70);
});

test("every term of the glossary is explained, and links to it lead there", () => {
  const glossary = html("glossary/");
  for (const { id, data } of content.glossary) {
    expect(glossary).toContain(`id="${id}"`);
    expect(textOf(glossary)).toContain(textOf(data.means));
  }
  const linked = new Set(
    pages.flatMap(({ html: page }) => [...page.matchAll(/glossary\/#([a-z0-9-]+)"/g)].map(([, id]) => id)),
  );
  expect(linked.size).toBeGreaterThan(20);
});

describe("in the browser", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openVisitor();
  });
  afterAll(() => visitor.close());

  test("two taps lead from a law page to the report route, and the place comes along", async () => {
    const { page, context, wrongs } = await visitor.visit("laws/us-tx/");
    await page.getByRole("link", { name: "How to report so that it works" }).click();
    await page.waitForURL(`${visitor.url}guide/platforms/?in=us-tx`);
    await page.getByRole("link", { name: "Instagram", exact: true }).click();
    await page.waitForURL(`${visitor.url}platforms/instagram/?in=us-tx`);
    await page.goto(`${visitor.url}guide/police/?in=us-tx`);
    await page.getByRole("link", { name: "Where to report it: Texas" }).click();
    await page.waitForURL(`${visitor.url}laws/us-tx/#do`);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  test("without a place, and without scripts, the place is asked for", async () => {
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const { page, context } = await visitor.visit("guide/police/", options);
      await page.getByRole("link", { name: "Where to report it: choose the place" }).click();
      await page.waitForURL(`${visitor.url}laws/`);
      await context.close();
    }
  });

  test("a place that does not exist changes nothing", async () => {
    const { page, context } = await visitor.visit("guide/police/?in=zz");
    expect(await page.getByRole("link", { name: "Where to report it: choose the place" }).count()).toBe(1);
    await context.close();
  });

  test("a helpline's hours stand as text; whether it is open is added", async () => {
    const plain = await visitor.visit("help/", { javaScriptEnabled: false });
    const card = "#revenge-porn-helpline";
    expect(await plain.page.locator(card).innerText()).toContain("Monday to Friday, 10:00 to 16:00, UK time");
    await plain.context.close();
    const { page, context, wrongs } = await visitor.visit("help/");
    expect(await page.locator(card).innerText()).toMatch(/By these hours it is (open|closed) now\./);
    expect(wrongs).toEqual([]);
    await context.close();
  });
});
