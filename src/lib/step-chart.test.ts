import { expect, test } from "vitest";
import { stepChart } from "./step-chart.ts";

test("a count is as high as its part of the scale, and changes in a step", () => {
  const { line, area, end, base, ticks } = stepChart([0, 50, 100], 100);
  const top = ticks.at(-1)!.y;
  expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(line).toMatch(new RegExp(`^M34 ${base}H\\d+V${(base + top) / 2}H\\d+V${top}$`));
  expect(end.y).toBe(top);
  expect(area.endsWith(`V${base}H34Z`)).toBe(true);
});

test.each([0, 1, 3, 7, 48, 183, 250, 999])("a scale for %i has at most six round marks and holds it", (most) => {
  const { ticks } = stepChart([0, most], most);
  expect(ticks.length).toBeLessThanOrEqual(6);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.at(-1)!.value).toBeGreaterThanOrEqual(most);
});
