/** Every internal address as a function. The addresses are permanent: see `src/test/published-ids.txt`. */
import { languagePrefix, type Language } from "./languages.ts";

/** The folder the site is served from, without a slash at its end: "" at the root, "/recourse" under a sub-path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

export interface Routes {
  readonly home: string;
  readonly laws: string;
  readonly place: (id: string) => string;
  readonly provision: (placeId: string, provisionId: string) => string;
  readonly compare: string;
  /** One question in all places. */
  readonly compareQuestion: (question: string) => string;
  /** What the comparison reads when places are put side by side. */
  readonly compareData: string;
  readonly map: string;
  /** The map of one question; sharing has the first map of all. */
  readonly mapOf: (question: string) => string;
  readonly guide: string;
  readonly guideStep: (slug: string) => string;
  readonly questions: string;
  readonly platforms: string;
  readonly platform: (id: string) => string;
  readonly evidenceLog: string;
  readonly glossary: string;
  readonly plan: string;
  readonly letters: string;
  readonly letter: (id: string) => string;
  readonly cite: (placeId: string) => string;
  readonly citeGuide: string;
  readonly handout: (placeId: string) => string;
  readonly embeds: string;
  readonly embed: (placeId: string) => string;
  readonly help: string;
  readonly search: string;
  readonly changes: string;
  /** A region's changes or a place's timeline: "europe", "us-ca". */
  readonly changesIn: (id: string) => string;
  readonly growth: string;
  /** The feed of changes, everywhere or of one region. */
  readonly feed: (region?: string) => string;
  /** The calendar of dates, everywhere or of one region. */
  readonly calendar: (region?: string) => string;
  readonly forAdvocates: string;
  readonly about: string;
  readonly method: string;
  readonly safety: string;
  readonly data: string;
  readonly codebook: string;
  /** Any path of ours, such as one an author wrote: "/guide/evidence/#keep". */
  readonly path: (path: string) => string;
}

export function routesIn(language: Language): Routes {
  const path = (to: string): string => `${base}${languagePrefix(language)}${to}`;
  return {
    home: path("/"),
    laws: path("/laws/"),
    place: (id) => path(`/laws/${id}/`),
    provision: (placeId, provisionId) => path(`/laws/${placeId}/#${provisionId}`),
    compare: path("/compare/"),
    compareQuestion: (question) => path(`/compare/${question}/`),
    compareData: path("/compare/data.json"),
    map: path("/map/"),
    mapOf: (question) => path(question === "share" ? "/map/" : `/map/${question}/`),
    guide: path("/guide/"),
    guideStep: (slug) => path(`/guide/${slug}/`),
    questions: path("/guide/questions/"),
    platforms: path("/platforms/"),
    platform: (id) => path(`/platforms/${id}/`),
    evidenceLog: path("/evidence-log/"),
    glossary: path("/glossary/"),
    plan: path("/plan/"),
    letters: path("/letters/"),
    letter: (id) => path(`/letters/${id}/`),
    cite: (id) => path(`/cite/${id}/`),
    citeGuide: path("/cite/guide/"),
    handout: (id) => path(`/handout/${id}/`),
    embeds: path("/embed/"),
    embed: (id) => path(`/embed/${id}/`),
    help: path("/help/"),
    search: path("/search/"),
    changes: path("/changes/"),
    changesIn: (id) => path(`/changes/${id}/`),
    growth: path("/changes/world/"),
    feed: (region) => path(region === undefined ? "/changes.xml" : `/changes/${region}.xml`),
    calendar: (region) => path(region === undefined ? "/calendar.ics" : `/calendar/${region}.ics`),
    forAdvocates: path("/for-advocates/"),
    about: path("/about/"),
    method: path("/about/method/"),
    safety: path("/about/safety/"),
    data: path("/data/"),
    codebook: path("/data/codebook/"),
    path,
  };
}

/** A file that exists once for all languages, such as the data: "/data/v1/jurisdictions.json". */
export const fileAt = (path: string): string => `${base}${path}`;

/** What a page of changes can be followed by, as its head names it. */
export const feedsOf = (routes: Routes, region?: string) => [
  { type: "application/atom+xml", href: routes.feed(region) },
  { type: "text/calendar", href: routes.calendar(region) },
];

/** The same page as Markdown: "/laws/fr/" has "/laws/fr.md". */
export const twinOf = (page: string): string => page.replace(/\/$/, ".md");

/** Where "Leave this page" goes: a large, dull site that nobody wonders about. */
export const leaveTo = "https://www.wikipedia.org/";
