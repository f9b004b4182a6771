import { expect, test } from "vitest";
import { sizeInWords } from "./bytes.ts";

test.each([
  [3, "1 kB"],
  [999_499, "999 kB"],
  [1_000_000, "1.0 MB"],
  [9_260_000, "9.3 MB"],
])("%i bytes are %s", (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
