import { expect, test } from "vitest";
import { entryFields } from "./evidence-log.ts";
import { languages } from "./languages.ts";
import { logTextIn } from "./log-text.ts";
import { gradeOf } from "./readability.ts";

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(textsIn);

test("every sentence of more than a few words is plain: together at a grade of eight or lower", () => {
  const sentences = textsIn(logTextIn("en")).filter((text) => /[.?!]$/.test(text));
  expect(sentences.length).toBeGreaterThan(30);
  expect(gradeOf(sentences.join(" "))).toBeLessThanOrEqual(8);
  for (const sentence of sentences) expect(gradeOf(sentence), sentence).toBeLessThanOrEqual(8);
});

test.each(languages)("%s: nobody is called what they are not, and the tab tells nothing", (language) => {
  const text = logTextIn(language);
  expect(textsIn(text).join(" ")).not.toMatch(/victim|revenge|porn/i);
  expect(text.tab).toBe("Log");
  expect(Object.keys(text.script.fields)).toEqual([...entryFields]);
});
