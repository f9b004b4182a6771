/** Changes as a feed (Atom 1.0) and as a calendar (iCalendar), for all places or some. */
import { Feed } from "feed";
import ical from "ical-generator";
import { eventsOf, isAhead, isNews, type LawEvent } from "../law/events.ts";
import { certainDay } from "../law/in-force.ts";
import { reviewDue } from "../law/review.ts";
import type { Place } from "../law/world.ts";
import { dateInWords } from "../lib/dates.ts";
import type { FeedText } from "../lib/feed-text.ts";
import type { Routes } from "../lib/routes.ts";
import { firstRecentYear } from "./changes.ts";

export interface FeedContext {
  readonly routes: Routes;
  /** The site's address, with its path. */
  readonly site: URL;
  readonly day: string;
  readonly words: FeedText;
  /** The region that it is of; without one, everywhere. */
  readonly region?: { readonly slug: string; readonly name: string };
}

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isDay = (on: string | null): on is string => on !== null && on.length > 4;

/** What lies ahead, and the news of this year and the last: what the page of changes shows unfolded. */
export function feedEvents(places: readonly Place[], day: string): LawEvent[] {
  const first = firstRecentYear(day);
  return places
    .flatMap(eventsOf)
    .filter((event) => isAhead(event, day) || (isNews(event) && Number(event.on!.slice(0, 4)) >= first));
}

/** What an event says, in one line and in one paragraph. */
export function said(event: LawEvent, day: string, words: FeedText): { title: string; says: string } {
  const { place } = event;
  if (event.kind === "pending") {
    const { what, status, on, expected } = event.pending;
    return {
      title: words.pending(place.name, shortened(what)),
      says: [what, words.known(status, dateInWords(on)), expected && words.expected(dateInWords(expected))]
        .filter(Boolean)
        .join(" "),
    };
  }
  if (event.kind === "change")
    return {
      title: words.change(place.name, shortened(event.change.what)),
      says: `${dateInWords(event.on)}: ${event.change.what}`,
    };
  const { title, citation, says } = event.provision;
  const law = `${title} (${citation})`;
  const ahead = isAhead(event, day);
  const when =
    event.kind === "end"
      ? words.end(dateInWords(event.on!))
      : event.on === null
        ? words.noDay
        : ahead
          ? words.starts(dateInWords(event.on))
          : event.on.length === 4
            ? words.startedIn(event.on)
            : words.started(dateInWords(event.on));
  return { title: words.law(place.name, law), says: `${when} ${says}` };
}

/** At most 90 letters, ended at a word. */
const shortened = (what: string): string => (what.length <= 90 ? what : `${what.slice(0, 89).replace(/\s\S*$/, "")} …`);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

const sourceOf = (event: LawEvent): Place["sources"][number] | undefined => {
  const id =
    event.kind === "pending"
      ? event.pending.source
      : event.kind === "change"
        ? event.change.source
        : event.provision.sources[0];
  return event.place.sources.find((source) => source.id === id);
};

/** Where an event is read about: the law itself, or the place's page. */
const pathOf = ({ place, ...event }: LawEvent, routes: Routes): string =>
  "provision" in event ? routes.provision(place.id, event.provision.id) : routes.place(place.id);

/** The day an editor last stood by what an entry says. */
const checkedOn = ({ place }: LawEvent): string => place.verified!.on;

/** A permanent name for an entry, whatever its address: a tag (RFC 4151). */
const tag = (id: string, site: URL): string => `tag:${site.hostname},2026:${id}`;

/** The feed of `places`, the newest first. */
export function atomOf(places: readonly Place[], { routes, site, day, words, region }: FeedContext): string {
  const full = (path: string): string => new URL(path, site).href;
  const entries = feedEvents(places, day)
    .map((event) => {
      const updated = checkedOn(event);
      const known =
        event.kind === "pending" ? certainDay(event.pending.on) : event.on === null ? updated : certainDay(event.on);
      // Nothing is published before it is known: what lies ahead is as new as its check.
      return { event, updated, published: known < updated ? known : updated };
    })
    .sort((a, b) => b.published.localeCompare(a.published) || a.event.id.localeCompare(b.event.id));
  const feed = new Feed({
    id: tag(`changes/${region?.slug ?? "all"}`, site),
    title: words.title(region?.name),
    description: words.about,
    link: full(region ? routes.changesIn(region.slug) : routes.changes),
    feedLinks: { atom: full(routes.feed(region?.slug)) },
    author: { name: words.author, link: full(routes.home) },
    copyright: words.rights,
    updated: moment(entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "1970-01-01")),
    generator: false,
  });
  for (const { event, updated, published } of entries) {
    const { title, says } = said(event, day, words);
    const source = sourceOf(event);
    feed.addItem({
      id: tag(event.id, site),
      // The library marks titles as HTML.
      title: escaped(title),
      link: full(pathOf(event, routes)),
      date: moment(updated),
      published: moment(published),
      content: `<p>${escaped(says)}</p>${source ? `<p>${words.source} <a href="${escaped(source.url)}">${escaped(source.title)}</a>, ${escaped(source.publisher)}</p>` : ""}`,
    });
  }
  return feed.atom1();
}

/** The calendar of `places`: laws that begin or end on a known day, days on which a change is expected, and our checks. */
export function calendarOf(places: readonly Place[], { routes, site, day, words, region }: FeedContext): string {
  const full = (path: string): string => new URL(path, site).href;
  const calendar = ical({
    name: words.title(region?.name),
    description: words.aboutCalendar,
    prodId: { company: "Recourse", product: "changes", language: "EN" },
    url: full(routes.calendar(region?.slug)),
    ttl: 24 * 60 * 60,
  });
  const add = (id: string, on: string, stamp: string, summary: string, description: string, url: string) =>
    calendar.createEvent({
      id: `${id}@${site.hostname}`,
      start: on,
      allDay: true,
      stamp: moment(stamp),
      summary,
      description,
      url,
    });
  const dated = feedEvents(places, day)
    .filter(({ kind, on }) => kind !== "change" && isDay(on))
    .sort((a, b) => a.on!.localeCompare(b.on!) || a.id.localeCompare(b.id));
  for (const event of dated) {
    const { title, says } = said(event, day, words);
    add(event.id, event.on!, checkedOn(event), title, says, full(pathOf(event, routes)));
  }
  const reviews = Map.groupBy(
    places.filter(({ verified }) => verified !== null),
    ({ verified }) => reviewDue(verified!.on),
  );
  for (const [due, held] of [...reviews].sort(([a], [b]) => a.localeCompare(b)))
    add(
      `review/${region?.slug ?? "all"}/${due}`,
      due,
      held
        .map(({ verified }) => verified!.on)
        .sort()
        .at(-1)!,
      words.review(held.length),
      words.reviewOf(held.map(({ name }) => name).join(", ")),
      full(region ? routes.changesIn(region.slug) : routes.changes),
    );
  return `${calendar.toString()}\r\n`;
}
