import { expect, test } from "vitest";
import { withFeeds } from "./feed-links.ts";

const link = '<a href="/changes.xml" rel="alternate" type="application/atom+xml">Feed (Atom)</a>';

test("a page's feeds are named in its head", () =>
  expect(withFeeds(`<html><head><title>x</title></head><body>${link}</body></html>`)).toContain(
    '<title>x</title><link rel="alternate" type="application/atom+xml" title="Recourse: Feed (Atom)" href="/changes.xml"></head>',
  ));
test("a page without feeds stays as it is", () => {
  const page = '<html><head></head><body><a href="/changes/">Changes</a></body></html>';
  expect(withFeeds(page)).toBe(page);
});
test("feeds without a head fail the build", () => expect(() => withFeeds(link)).toThrow("no head"));
