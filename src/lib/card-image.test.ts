import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { cardImage } from "./card-image.ts";

test("the picture has the shape of a preview, weighs little and shows its words", { timeout: 30_000 }, () => {
  const image = cardImage("Recourse", "Know your options");
  const { width, height } = PNG.sync.read(Buffer.from(image));
  expect([width, height]).toEqual([1000, 525]);
  expect(image.length).toBeLessThan(20_000);
  // Without its font it would show none, and weigh next to nothing more than an empty one.
  expect(image.length).toBeGreaterThan(cardImage("", "").length + 3000);
});
