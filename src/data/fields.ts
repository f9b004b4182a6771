/** The fields of a schema as a list: path, type, allowed values and what each means, from the schema's own words. */
import { z } from "astro/zod";

export interface Field {
  /** From the entry on: "penalty.maxFine", "limits[].why". */
  readonly path: string;
  /** In words: "text", "list of text", "day". */
  readonly type: string;
  /** The values it can take, where they are fixed. */
  readonly values: readonly string[];
  readonly required: boolean;
  readonly description: string;
}

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly default?: unknown;
}

const names: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  integer: "whole number",
  boolean: "true or false",
  object: "group",
};

function typeOf(node: Node): string {
  if (node.items) return `list of ${typeOf(node.items).replace(/^group$/, "groups")}`;
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(" or ");
  if (node.const !== undefined) return node.const === true ? "true" : `“${String(node.const)}”`;
  if (node.enum) return "one of";
  if (node.format === "date") return "day";
  return names[node.type ?? ""] ?? "anything";
}

const valuesOf = (node: Node): readonly string[] => node.enum ?? node.items?.enum ?? [];

/** The groups that a field holds, one below the other: its own properties, its items' and those of each alternative. */
const heldIn = (node: Node): readonly Node[] => [
  ...(node.properties ? [node] : []),
  ...(node.items ? heldIn(node.items) : []),
  ...(node.anyOf ?? []).flatMap(heldIn),
];

function walk(node: Node, prefix: string): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const path = `${prefix}${name}`;
    const field: Field = {
      path,
      type: typeOf(child),
      values: valuesOf(child),
      required: node.required?.includes(name) === true && child.default === undefined,
      description: child.description ?? child.items?.description ?? "",
    };
    const below = child.items ? `${path}[].` : `${path}.`;
    return [field, ...heldIn(child).flatMap((group) => walk(group, below))];
  });
}

/** Every field of `schema`, those of a group after the group. */
export const fieldsOf = (schema: z.ZodType): readonly Field[] =>
  walk(z.toJSONSchema(schema, { io: "output" }) as Node, "");
