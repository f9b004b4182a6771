import { expect, test } from "vitest";
import { filled } from "./filled.ts";

test("a value goes in as it is, whatever signs are in it", () => {
  expect(filled("Entry #", 2)).toBe("Entry 2");
  expect(filled("# was removed.", "$& $1 #")).toBe("$& $1 # was removed.");
});
