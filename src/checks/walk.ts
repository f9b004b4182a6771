/** Goes through an entry's facts whatever their shape. */
import type { Path } from "./lines.ts";

export interface Leaf {
  readonly path: Path;
  /** The nearest key by name: `languages` for `languages[0]`. */
  readonly key: string;
  readonly value: unknown;
}

function collect(value: unknown, path: Path, key: string, into: Leaf[]): Leaf[] {
  if (Array.isArray(value)) for (const [i, each] of value.entries()) collect(each, [...path, i], key, into);
  else if (value !== null && typeof value === "object")
    for (const [name, each] of Object.entries(value)) collect(each, [...path, name], name, into);
  else into.push({ path, key, value });
  return into;
}

const walked = new WeakMap<object, readonly Leaf[]>();

/** Every value in `data` that is not itself a list or a group, in the order of the file. Several checks ask: each entry is walked once. */
export function leavesOf(data: object): readonly Leaf[] {
  const known = walked.get(data);
  if (known !== undefined) return known;
  const leaves = collect(data, [], "", []);
  walked.set(data, leaves);
  return leaves;
}
