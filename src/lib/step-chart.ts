/** A small chart of counts that change in steps, as paths of an SVG. */

export interface StepChart {
  readonly width: number;
  readonly height: number;
  /** The line, and the area below it. */
  readonly line: string;
  readonly area: string;
  /** Where the line ends. */
  readonly end: { readonly x: number; readonly y: number };
  readonly left: number;
  readonly base: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

const width = 320;
const height = 170;
const left = 34;
const right = 46;
const top = 14;
const base = height - 24;

/** A round step that divides `most` into two to five parts: 1, 2 or 5 times a power of ten. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return [power / 5, power / 2, power, power * 2].find((step) => most / step <= 5) ?? power;
}

/** Draws `counts`, one a year, on a scale from 0 to at least `most`, so that charts side by side can be compared. */
export function stepChart(counts: readonly number[], most: number): StepChart {
  const step = Math.max(1, stepFor(most));
  const highest = Math.max(step, Math.ceil(most / step) * step);
  const x = (i: number): number => round(left + ((width - left - right) * i) / Math.max(1, counts.length - 1));
  const y = (count: number): number => round(base - ((base - top) * count) / highest);
  const steps = counts.map((count, i) => (i === 0 ? `M${x(0)} ${y(count)}` : `H${x(i)}V${y(count)}`)).join("");
  const last = counts.length - 1;
  return {
    width,
    height,
    line: steps,
    area: `${steps}V${base}H${x(0)}Z`,
    end: { x: x(last), y: y(counts[last] ?? 0) },
    left,
    base,
    ticks: Array.from({ length: highest / step + 1 }, (_, i) => ({ value: i * step, y: y(i * step) })),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
