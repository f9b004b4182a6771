import { expect, test } from "vitest";
import { usAtlas, worldAtlas, type Atlas } from "./atlas.ts";
import { ringsOf } from "./relative-path.ts";

const world = worldAtlas();
const us = usAtlas();
const startsOf = ({ shapes }: Atlas) =>
  shapes.flatMap(({ path }) =>
    [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
  );

test.each([
  ["the world", world],
  ["the United States", us],
])("%s lies within its frame", (_, atlas) => {
  const points = [...startsOf(atlas), ...atlas.dots.map(({ x, y }) => [x, y] as const)];
  expect(points.length).toBeGreaterThan(50);
  const outside = points.filter(([x, y]) => x < 0 || y < 0 || x > atlas.width || y > atlas.height);
  expect(outside).toEqual([]);
  for (const { name, path } of atlas.shapes) expect(path, name).toMatch(/^M\d+ \d+l/);
});

test("no country stands twice, and none is both a shape and a dot", () => {
  const codes = [...world.shapes, ...world.dots].flatMap(({ code }) => code ?? []);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

test("large countries are shapes, city states and islands are dots where they lie", () => {
  const shapes = new Map(world.shapes.map(({ code, path }) => [code, ringsOf(path.split("l")[0]!)]));
  for (const code of ["us", "ru", "br", "au", "xk", "tw"])
    expect([...shapes.keys(), ...world.dots.map((dot) => dot.code)]).toContain(code);
  const at = new Map(world.dots.map((dot) => [dot.code, dot]));
  // Singapore lies in the east, just north of the equator; Kiribati in the Pacific and not in Brazil.
  expect(at.get("sg")!.x).toBeGreaterThan(world.width * 0.75);
  const kiribati = at.get("ki")!.x / world.width;
  expect(kiribati < 0.1 || kiribati > 0.9).toBe(true);
  expect(us.dots.map(({ name }) => name)).toContain("District of Columbia");
});
