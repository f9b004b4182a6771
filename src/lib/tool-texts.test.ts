import { expect, test } from "vitest";
import { letterTextIn } from "./letter-text.ts";
import { planTextIn } from "./plan-text.ts";
import { gradeOf } from "./readability.ts";

/** Every sentence among the words, wherever it stands. */
const sentences = (words: unknown): string[] =>
  typeof words === "string"
    ? /[.?]$/.test(words)
      ? [words]
      : []
    : typeof words === "object" && words !== null
      ? Object.values(words).flatMap(sentences)
      : [];

test.each([
  ["plan", planTextIn("en")],
  ["letters", letterTextIn("en")],
])("the %s speaks as plainly as the guide", (_, words) => {
  const said = sentences(words);
  expect(said.length).toBeGreaterThan(5);
  expect(gradeOf(said.join(" "))).toBeLessThanOrEqual(8);
});
