import fc from "fast-check";
import { expect, test } from "vitest";
import { relativePath, ringsOf } from "./relative-path.ts";

/** Where a relative path goes, as points. */
const walked = (path: string): number[][][] =>
  path
    .split("M")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((step, i) => {
        if (i % 2 === 0) return [];
        [x, y] = [x + numbers[i - 1]!, y + step];
        return [[x, y]];
      });
    });

test("a path is written as steps", () => {
  expect(relativePath("M10,20L12,20L12,25L10,25Z")).toBe("M10 20l2 0 0 5-2 0z");
});

test("what rounding has made one point is one, and what is no area any more is nothing", () => {
  expect(relativePath("M1,1L1,1L5,1L5,5L5,5Z")).toBe("M1 1l4 0 0 4z");
  expect(relativePath("M1,1L1,1L2,1Z")).toBe("");
});

test("any path goes where it went", () => {
  const point = fc.tuple(fc.integer({ min: -99, max: 2000 }), fc.integer({ min: -99, max: 2000 }));
  // Neighbours differ, so that no point is left out.
  const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 8, selector: ([x, y]) => `${x},${y}` });
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
      const path = rings.map((points) => `M${points.map((each) => each.join(",")).join("L")}Z`).join("");
      expect(ringsOf(path)).toEqual(rings);
      expect(walked(relativePath(path))).toEqual(rings);
    }),
  );
});
