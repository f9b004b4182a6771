import { expect, test } from "vitest";
import { withTerms } from "./glossary-links.ts";

const terms = [
  { id: "act", forms: ["TAKE IT DOWN Act", "Take It Down Act"] },
  { id: "ncmec", forms: ["Take It Down by NCMEC"] },
  { id: "takedown", forms: ["takedown"] },
  { id: "dsa", forms: ["DSA"] },
];
const linked = (body: string): string =>
  /<main>([\s\S]*)<\/main>/.exec(
    withTerms(`<!doctype html><html><body><main>${body}</main></body></html>`, terms, "/g/"),
  )![1]!;

test("a term is linked where it first stands, and only there", () => {
  expect(linked("<p>A takedown &amp; a Takedown.</p>")).toBe(
    '<p>A <a class="term" href="/g/#takedown">takedown</a> &amp; a Takedown.</p>',
  );
});

test("not in links, headings or lists of sources, and not inside a longer word", () => {
  for (const body of [
    '<p><a href="/">takedown</a></p>',
    "<h2>takedown</h2>",
    '<ol class="sources src"><li>takedown</li></ol>',
    "<p>takedowns, dsa</p>",
  ])
    expect(linked(body)).toBe(body);
});

test("things with like names are not confused", () => {
  expect(linked("<p>Take It Down by NCMEC is not the TAKE IT DOWN Act.</p>")).toBe(
    '<p><a class="term" href="/g/#ncmec">Take It Down by NCMEC</a> is not the <a class="term" href="/g/#act">TAKE IT DOWN Act</a>.</p>',
  );
});
