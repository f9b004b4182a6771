import { expect, test } from "vitest";
import { translationsOf } from "./languages.ts";

const prefix = (language: "en" | "es"): string => (language === "en" ? "" : `/${language}`);
const both = [
  { language: "en", path: "/laws/fr/" },
  { language: "es", path: "/es/laws/fr/" },
];

test("with two languages each page names itself and the other, whichever it is", () => {
  expect(translationsOf("/laws/fr/", ["en", "es"], prefix)).toEqual(both);
  expect(translationsOf("/es/laws/fr/", ["en", "es"], prefix)).toEqual(both);
  // It begins like a language, and is none.
  expect(translationsOf("/establish/", ["en", "es"], prefix)[0]).toEqual({ language: "en", path: "/establish/" });
});

test("with one language there is nothing to name", () =>
  expect(translationsOf("/laws/fr/", ["en"], () => "")).toEqual([]));
