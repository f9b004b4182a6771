/** Changes, timelines, feeds and calendars, held against the content and against each other. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placesOf, readContent } from "../../checks/content.ts";
import type { DataSet } from "../../data/open-data.ts";
import { regionName, regions, regionSlug } from "../../lib/regions.ts";
import { siteUrl } from "../../lib/settings.ts";
import { base, dist, pages, textOf } from "./site.ts";
import { openVisitor, type Visitor } from "./visit.ts";

const places = placesOf((await readContent("content")).content);
const day = (JSON.parse(readFileSync(join(dist, "data/v1/jurisdictions.json"), "utf8")) as DataSet).generated;
const thisYear = Number(day.slice(0, 4));
const names = ["", ...regions.map(regionSlug)];
const file = (path: string): string => readFileSync(join(dist, path), "utf8");
const pageAt = (path: string): string => pages.find((page) => page.path === path)!.html;
const lawPath = (place: string, law: string): string => `${base}laws/${place}/#${law}`;

/** One line of a page of changes. */
interface Line {
  /** "What lies ahead", "2026", "2019 (49)". */
  readonly section: string;
  /** The fold it is in, if any: "Already law by then (3)". */
  readonly fold: string;
  readonly date: string | null;
  readonly text: string;
  readonly laws: readonly string[];
  readonly sources: number;
}

let visitor: Visitor;
const lines = new Map<string, readonly Line[]>();
async function linesOf(path: string): Promise<readonly Line[]> {
  const { page, context } = await visitor.visit(path, { javaScriptEnabled: true });
  const found = await page.locator("main").evaluate((main) => {
    const plain = (element: Element | null | undefined): string =>
      (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    const headings = [...main.querySelectorAll("h2")];
    const before = (element: Element): Element | undefined =>
      headings.findLast(
        (heading) => (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
    return [...main.querySelectorAll(".days > li, .rows > li")].map((item) => ({
      section: plain(item.closest(".period")?.querySelector("summary") ?? before(item)),
      fold: plain(item.closest("details:not(.period)")?.querySelector("summary")),
      date: item.querySelector("time")?.getAttribute("datetime") ?? null,
      text: plain(item),
      laws: [...item.querySelectorAll("a:not(.where, .src)")].map((link) => link.getAttribute("href")!),
      sources: item.querySelectorAll("a.src").length,
    }));
  });
  await context.close();
  return found;
}
beforeAll(async () => {
  visitor = await openVisitor();
  for (const name of names) lines.set(name, await linesOf(name === "" ? "changes/" : `changes/${name}/`));
});
afterAll(() => visitor.close());

/** Whether a section's heading says that it holds `year`. */
function holds(section: string, year: number): boolean {
  const span = /^(\d{4})(?: to (\d{4}))?(?: \(\d+\))?$/.exec(section);
  if (span) return year >= Number(span[1]) && year <= Number(span[2] ?? span[1]);
  const end = /^Before (\d{4})/.exec(section);
  return end !== null && year < Number(end[1]);
}

describe("every event of the content stands once, and in the right place", () => {
  // Older years stand on the pages of regions alone.
  const all = (): readonly Line[] => names.slice(1).flatMap((name) => lines.get(name)!);
  const wrongs = (found: readonly Line[], right: (line: Line) => boolean, what: string): string[] =>
    found.length === 1 && right(found[0]!)
      ? []
      : [`${what}: ${JSON.stringify(found.map(({ section, fold, date }) => [section, fold, date]))}`];

  test("the start and end of each law", () => {
    const byLaw = Map.groupBy(
      all().flatMap((line) => line.laws.map((law) => ({ law, line }))),
      ({ law }) => law,
    );
    const problems = places.flatMap((place) =>
      place.provisions.flatMap(({ id, inForce: { from, until, atLatest } }) => {
        const held = (byLaw.get(lawPath(place.id, id)) ?? []).map(({ line }) => line);
        const ends = held.filter(({ text, date }) => date === until && /Last day in force|Ends after/.test(text));
        const starts = held.filter((line) => !ends.includes(line) || held.length === 1);
        const year = Number(from.slice(0, 4));
        const start = (line: Line): boolean => {
          if (from === "not-commenced") return line.section === "What lies ahead" && line.date === null;
          if (from > day) return line.section === "What lies ahead" && line.date === from;
          if (!holds(line.section, year)) return false;
          return atLatest ? line.fold.startsWith("Already law by then") : line.fold === "" && line.date === from;
        };
        return [
          ...wrongs(starts, start, `${place.id}/${id} from ${from}`),
          ...(until === undefined
            ? []
            : wrongs(
                ends,
                ({ section }) => (until < day ? holds(section, Number(until.slice(0, 4))) : /ahead/.test(section)),
                `${place.id}/${id} until ${until}`,
              )),
        ];
      }),
    );
    expect(problems).toEqual([]);
  });

  const plain = (text: string): string => text.replace(/\s+/g, " ");
  test("each change, on its day", () => {
    const problems = places.flatMap((place) =>
      place.changes.flatMap(({ on, what }) =>
        wrongs(
          all().filter(({ text, date }) => date === on && text.includes(place.name) && text.includes(plain(what))),
          ({ section, fold }) => fold === "" && holds(section, Number(on.slice(0, 4))),
          `${place.id} ${on} ${what}`,
        ),
      ),
    );
    expect(problems).toEqual([]);
  });
  test("each bill and plan, with what was last known", () => {
    const problems = places.flatMap((place) =>
      place.pending.flatMap(({ what, status, expected }) =>
        wrongs(
          all().filter(({ text }) => text.includes(place.name) && text.includes(`${plain(what)} Last known`)),
          ({ section, fold, date, text }) =>
            section === "What lies ahead" &&
            text.includes(status) &&
            (expected !== undefined && expected > day ? date === expected : /^Bills|^No news/.test(fold)) &&
            (expected !== undefined && expected <= day) === text.includes("It was expected by"),
          `${place.id} ${what}`,
        ),
      ),
    );
    expect(problems).toEqual([]);
  });
  test("each place, under the day of its check", () => {
    const text = textOf(pageAt("changes/"));
    for (const [on, held] of Map.groupBy(places, ({ verified }) => verified!.on)) {
      const [year, , date] = on.split("-");
      expect(text).toMatch(new RegExp(`${Number(date)} \\w+ ${year}: ${held.length} pages?`));
    }
  });
  test("what lies ahead and the last two years of all regions stand together too", () => {
    const texts = (found: readonly Line[]): string[] => found.map(({ section, text }) => `${section}: ${text}`).sort();
    const near = ({ section }: Line): boolean => section === "What lies ahead" || /^\d{4}$/.test(section);
    const old = all().filter((line) => !near(line));
    expect(texts(lines.get("")!)).toEqual(texts(all().filter(near)));
    expect(old.length).toBeGreaterThan(500);
    for (const name of names.slice(1)) expect(lines.get(name)!.length, name).toBeGreaterThan(10);
  });
  test("the newest stand first", () => {
    const dates = lines
      .get("")!
      .filter(({ section, date, fold }) => /^\d{4}$/.test(section) && date !== null && fold === "")
      .map(({ section, date }) => (date!.length === 4 ? `${section}-00` : date!));
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

describe("timelines", () => {
  test("each researched place has one, with all of its events", () => {
    for (const { id, provisions, changes, pending } of places) {
      const html = pageAt(`changes/${id}/`);
      const count = (pattern: string): number => html.split(pattern).length - 1;
      const ended = provisions.filter(({ inForce }) => inForce.until !== undefined).length;
      expect(count('class="src"'), id).toBe(provisions.length + ended + changes.length + pending.length);
      for (const law of provisions) expect(html, id).toContain(lawPath(id, law.id));
    }
  });
  test("regions and places share no address", () => {
    const taken = new Set([...places.map(({ id }) => id), "world"]);
    expect(regions.map(regionSlug).filter((slug) => taken.has(slug) || /^[a-z]{2}(-|$)/.test(slug))).toEqual([]);
    expect(regions.map(regionSlug)).toEqual(["africa", "americas", "asia", "europe", "oceania"]);
  });
  test("the world’s: the charts say what the table says, and the table what the content says", async () => {
    const { page, context } = await visitor.visit("changes/world/", { javaScriptEnabled: false });
    const rows = await page
      .locator("table.growth tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    const [head, latest] = rows as [string[], string[]];
    const charts = await page
      .locator(".charts svg")
      .evaluateAll((all) => all.map((chart) => chart.getAttribute("aria-label")));
    const first = rows.at(-1)!;
    expect(charts.map((label) => label!.replace(/^[^:]+: /, ""))).toEqual(
      head.slice(1).map((_, i) => `${first[i + 1]} places in ${first[0]}, ${latest[i + 1]} in ${thisYear}.`),
    );
    const sharing = places.filter(({ provisions }) =>
      provisions.some(
        ({ kind, scope, protects, covers, inForce: { from, until } }) =>
          kind === "crime" &&
          scope === "specific" &&
          protects !== "minors" &&
          covers.includes("share") &&
          from <= day &&
          (until === undefined || until >= day),
      ),
    );
    expect(latest[1]).toBe(String(sharing.length));
    expect(rows.length).toBeGreaterThan(20);
    await context.close();
  });
});

interface Entry {
  id: string;
  title: { "#text": string };
  link: { "@href": string };
  updated: string;
  published: string;
  content: { "#text": string; "@type": string };
}
interface Feed {
  "@xmlns": string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { "@rel": string; "@href": string }[];
  entry: Entry[];
}
const feedPath = (name: string): string => (name === "" ? "changes.xml" : `changes/${name}.xml`);
function feedOf(name: string): Feed {
  const xml = file(feedPath(name));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (tag) => tag === "entry",
  });
  return (parser.parse(xml) as { feed: Feed }).feed;
}
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Lines that a page shows unfolded, or as what lies ahead: what its feed holds. */
const news = (name: string): readonly Line[] =>
  lines
    .get(name)!
    .filter(
      ({ section, fold }) => section === "What lies ahead" || (/^\d{4}$/.test(section) && !fold.startsWith("Already")),
    );

describe.each(names)("the feed %s", (name) => {
  test("is an Atom feed", () => {
    const feed = feedOf(name);
    expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect([feed.id, feed.title, feed.author.name].every((each) => each.length > 0)).toBe(true);
    expect(feed.updated).toMatch(moment);
    expect(Object.fromEntries(feed.link.map((link) => [link["@rel"], link["@href"]]))).toEqual({
      alternate: `${siteUrl()}${name === "" ? "changes/" : `changes/${name}/`}`,
      self: `${siteUrl()}${feedPath(name)}`,
    });
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    for (const { id, title, updated, published, content } of feed.entry) {
      expect(id).toMatch(/^tag:[a-z0-9.-]+,2026:[a-z]{2}(-[a-z0-9]{2,3})?\/[a-z0-9/-]+$/);
      expect(title["#text"].length, id).toBeGreaterThan(5);
      expect(
        [updated, published].every((each) => moment.test(each)),
        id,
      ).toBe(true);
      expect(published <= updated && updated <= feed.updated && updated.slice(0, 10) <= day, id).toBe(true);
      expect(content["@type"]).toBe("html");
      expect(content["#text"], id).toMatch(/^<p>[^<]+<\/p><p>Source: <a href="https:[^"<]+">[^<]+<\/a>[^<]*<\/p>$/);
    }
  });
  test("holds what the page shows unfolded", () => {
    const { entry } = feedOf(name);
    expect(entry.length).toBe(news(name).reduce((count, { sources }) => count + sources, 0));
    const linked = entry.map(({ link }) => new URL(link["@href"])).filter(({ hash }) => hash !== "");
    expect(linked.map(({ pathname, hash }) => pathname + hash).sort()).toEqual(
      news(name)
        .flatMap(({ laws }) => laws)
        .sort(),
    );
  });
});

const calendarPath = (name: string): string => (name === "" ? "calendar.ics" : `calendar/${name}.ics`);
const calendarOf = (name: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file(calendarPath(name))) as unknown[])
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
const isReview = ({ uid }: ICAL.Event): boolean => uid.startsWith("review/");

describe.each(names)("the calendar %s", (name) => {
  test("holds days alone, each under its own name", () => {
    const text = file(calendarPath(name));
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const events = calendarOf(name);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.startDate.isDate, event.uid).toBe(true);
      expect(event.summary.length, event.uid).toBeGreaterThan(5);
      expect(event.component.getFirstPropertyValue("dtstamp")?.toString().slice(0, 10) ?? "", event.uid).toMatch(
        /^\d{4}-\d\d-\d\d$/,
      );
    }
  });
  test("has the days of laws that the page has", () => {
    const events = calendarOf(name).filter((event) => !isReview(event));
    const fromPage = news(name)
      .filter(({ date }) => date !== null && date.length > 4)
      .flatMap(({ date, laws }) => laws.map((law) => `${date} ${law}`));
    const laws = events.flatMap((event) => {
      const { pathname, hash } = new URL(String(event.component.getFirstPropertyValue("url")));
      return hash === "" ? [] : [`${event.startDate.toString()} ${pathname}${hash}`];
    });
    expect(laws.sort()).toEqual(fromPage.sort());
  });
  test("has the days on which pages are due again, 180 days after their check", () => {
    const reviews = calendarOf(name).filter(isReview);
    expect(reviews.length).toBeGreaterThan(0);
    for (const { startDate, description } of reviews) {
      const checked = new Date(Date.parse(startDate.toString()) - 180 * 86_400_000).toISOString().slice(0, 10);
      const due = places.filter(({ verified }) => verified!.on === checked);
      const named = due.filter((place) => description.includes(place.name));
      expect(named.length).toBeGreaterThan(0);
      if (name === "") expect(named.length).toBe(due.length);
    }
  });
});

test("the feeds and calendars of the regions are the whole in parts", () => {
  const ids = (name: string): string[] => feedOf(name).entry.map(({ id }) => id);
  const uids = (name: string): string[] =>
    calendarOf(name)
      .filter((event) => !isReview(event))
      .map(({ uid }) => uid);
  const rest = names.slice(1);
  expect(rest.flatMap(ids).sort()).toEqual(ids("").sort());
  expect(rest.flatMap(uids).sort()).toEqual(uids("").sort());
  const pendingDays = places.flatMap(({ pending }) =>
    pending.filter(({ expected }) => expected !== undefined && expected.length > 4 && expected >= `${thisYear - 1}`),
  );
  expect(uids("").filter((uid) => uid.includes("/pending/")).length).toBe(pendingDays.length);
});

test("the feeds are well-formed, as a browser reads them", async () => {
  const { page, context } = await visitor.visit("404.html");
  const roots = await page.evaluate(
    (all) =>
      all.map((xml) => {
        const read = new DOMParser().parseFromString(xml, "application/xml");
        return read.querySelector("parsererror")?.textContent ?? read.documentElement.namespaceURI;
      }),
    names.map((name) => file(feedPath(name))),
  );
  expect(roots).toEqual(names.map(() => "http://www.w3.org/2005/Atom"));
  await context.close();
});

test("feeds can be found from the pages of changes, and from no other", () => {
  const withFeeds = pages
    .filter(({ html }) => html.includes('<link rel="alternate" type="application/atom+xml"'))
    .map(({ path }) => path);
  expect(withFeeds.sort()).toEqual(names.map((name) => (name === "" ? "changes/" : `changes/${name}/`)).sort());
  for (const name of names) {
    const head = pageAt(name === "" ? "changes/" : `changes/${name}/`).split("</head>")[0]!;
    for (const path of [feedPath(name), calendarPath(name)]) expect(head).toContain(`href="${base}${path}"`);
  }
  expect(globSync("**/*.{xml,ics}", { cwd: dist }).filter((each) => !each.startsWith("sitemap"))).toHaveLength(12);
});

test("on paper, folded years are unfolded and filters are gone", async () => {
  const { page, context } = await visitor.visit("changes/oceania/");
  const folded = page.locator(".period .days > li").first();
  const seen = (): Promise<boolean> => folded.evaluate((item) => item.checkVisibility());
  expect(await seen()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await seen()).toBe(true);
  expect(await page.locator(".filters").isVisible()).toBe(false);
  await context.close();
});

test("every region can be reached from every page of changes", () => {
  for (const name of names) {
    const html = pageAt(name === "" ? "changes/" : `changes/${name}/`);
    for (const region of regions) {
      expect(html).toContain(`href="${base}changes/${regionSlug(region)}/"`);
      expect(textOf(html)).toContain(regionName(region));
    }
    expect(html.match(/aria-current="page"/g)?.length, name).toBe(1);
  }
});
