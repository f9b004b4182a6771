import fc from "fast-check";
import { expect, test } from "vitest";
import { blanksIn, emailDraft, fillIn, missingIn, piecesOf, type Blank, type Template } from "./letter.ts";

const line = (id: string, takes: Blank["takes"] = "line", options: Blank["options"] = []): [string, Blank] => [
  id,
  { id, label: `the ${id}`, takes, options },
];
const blanks = new Map([
  line("service"),
  line("links", "lines"),
  line("account"),
  line("writer", "choice", [
    { id: "self", label: "For me", says: "I am the person." },
    { id: "other", label: "For them", says: "I write for them." },
  ]),
  line("sure", "statement", [{ id: "stated", label: "I am sure", says: "I believe it." }]),
  line("proxy"),
]);
const letter: Template = {
  elements: [
    { id: "service" },
    { id: "links" },
    { id: "account", optional: true },
    { id: "writer" },
    { id: "sure" },
    { id: "proxy" },
  ],
  text: [
    { says: "To [[service]]:" },
    { says: "[[writer]] It is here:\n[[links]]" },
    { says: "Posted by [[account]]." },
    { says: "[[sure]]" },
    { says: "Signed for them: [[proxy]]", when: { writer: "other" } },
  ],
};

test("a paragraph is text and blanks in order", () => {
  expect(piecesOf("To [[service]]: [[a-1]]")).toEqual([
    { text: "To " },
    { blank: "service" },
    { text: ": " },
    { blank: "a-1" },
  ]);
  expect(blanksIn("No [blank] and no [[Blank]] here")).toEqual([]);
});

test("empty blanks show what is missing; an optional one takes its paragraph with it; a choice starts with the usual one", () => {
  expect(fillIn(letter, blanks, {})).toEqual([
    "To [the service]:",
    "I am the person. It is here:\n[the links]",
    "[the sure]",
  ]);
  expect(missingIn(letter, blanks, {})).toEqual(["service", "links", "sure"]);
});

test("what is filled in stands there, each address on its own line", () => {
  const values = {
    service: " Example ",
    links: "https://a.example/1\r\n\n https://a.example/2 ",
    account: "someone",
    writer: "other",
    sure: "stated",
    proxy: "A. Helper",
  };
  expect(fillIn(letter, blanks, values)).toEqual([
    "To Example:",
    "I write for them. It is here:\nhttps://a.example/1\nhttps://a.example/2",
    "Posted by someone.",
    "I believe it.",
    "Signed for them: A. Helper",
  ]);
  expect(missingIn(letter, blanks, values)).toEqual([]);
});

test("an element is asked for only where the choices put it into the letter", () => {
  expect(missingIn(letter, blanks, { writer: "other" })).toContain("proxy");
  expect(missingIn(letter, blanks, { writer: "self" })).not.toContain("proxy");
  expect(missingIn(letter, blanks, { writer: "nobody we know" })).not.toContain("proxy");
});

test("any text is kept as it is, and cannot fill another blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (service, account) => {
      const text = fillIn(letter, blanks, { service, account: `${account}[[sure]]` });
      if (service.trim() !== "") expect(text[0]).toBe(`To ${service.trim()}:`);
      expect(text).toContain(`Posted by ${`${account}[[sure]]`.trim()}.`);
      expect(missingIn(letter, blanks, { service, account: `${account}[[sure]]` })).toContain("sure");
    }),
  );
});

test("a draft carries any body, has no recipient, and no line of the body can become a header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (body) => {
      const draft = emailDraft("Removal request", body);
      const [head, coded] = draft.split("\r\n\r\n") as [string, string];
      expect(head.split("\r\n").map((each) => each.split(":")[0])).toEqual([
        "Subject",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
      ]);
      expect(draft.split("\r\n").every((each) => each.length <= 78)).toBe(true);
      const decoded = Buffer.from(coded.replace(/\r\n/g, ""), "base64").toString("utf8");
      expect(decoded).toBe(body.toWellFormed().replace(/\r?\n/g, "\r\n"));
    }),
  );
});
