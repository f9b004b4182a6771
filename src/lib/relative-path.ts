/** Paths of an SVG in fewer bytes: each point as its distance from the one before it. */

type Point = readonly [x: number, y: number];

/** The rings of a path of whole numbers made of `M`, `L` and `Z`: "M1,2L3,4Z" → [[[1, 2], [3, 4]]]. */
export const ringsOf = (path: string): readonly (readonly Point[])[] =>
  path
    .split("M")
    .filter((ring) => ring !== "")
    .map((ring) =>
      ring
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(",").map(Number) as unknown as Point),
    );

/** The same path, relative, without the points that rounding has made one with the point before: "m1 2l2 2z". */
export function relativePath(path: string): string {
  const rings = ringsOf(path).map(([first, ...rest]) => {
    let [x, y] = first!;
    const steps = rest.flatMap(([toX, toY]) => {
      const step = [toX - x, toY - y];
      [x, y] = [toX, toY];
      return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]} ${step[1]}`];
    });
    // A ring of fewer than three points has no area.
    return steps.length < 2 ? "" : `M${first![0]} ${first![1]}l${steps.join(" ")}z`;
  });
  return rings.join("").replaceAll(" -", "-");
}
