import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf, withPlace } from "./reader-place.ts";

test("a place goes into an address and comes out again", () => {
  expect(withPlace("https://site.test/guide/police/#bring", "us-tx")).toBe(
    "https://site.test/guide/police/?in=us-tx#bring",
  );
  expect(placeOf("?in=us-tx")).toBe("us-tx");
});

test("anything else is no place", () => {
  expect(placeOf("")).toBeUndefined();
  expect(placeOf("?in=../../evil")).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const found = placeOf(`?in=${encodeURIComponent(typed)}`);
      return found === undefined || (found === typed && /^[a-z0-9-]{2,6}$/.test(found));
    }),
  );
});
