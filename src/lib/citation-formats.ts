/** References in the forms that people cite in, made by citation-js. Nothing of a form is written by hand. */
import { Cite, plugins, type CSL } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { readCitationStyles } from "./citation-styles.ts";

export type { CSL };

export interface CitationFormats {
  readonly apa: string;
  readonly bluebook: string;
  readonly oscola: string;
  readonly bibtex: string;
  /** CSL-JSON: an array of one item, as reference managers read it. */
  readonly csl: string;
}

/** What is cited. `exact` is the part of its title that keeps its letters in styles that put titles in capitals. */
export interface Citable {
  readonly item: CSL;
  readonly exact?: string;
}

/** What we use of citeproc, the engine below citation-js. */
interface Engine {
  readonly makeCitationCluster: (items: readonly { readonly id: string | number }[]) => string;
}

const bluebook = "bluebook-law-review";
const apa = "apa-alone";

export interface Citations {
  /** Each reference in every form, in the order given. */
  readonly formats: (cited: readonly Citable[]) => readonly CitationFormats[];
  /** All of them as one BibTeX file. */
  readonly bibtex: (items: readonly CSL[]) => string;
}

/** All of them as one file of CSL-JSON. */
export const cslJson = (items: readonly CSL[]): string => JSON.stringify(items, null, 2);

const bibtex = (items: readonly CSL[]): string => new Cite([...items]).format("bibtex").trim();

/** "du Code" must not become "Du Code". Only for the styles that would do it: the mark makes the others slower. */
const titled = ({ item, exact }: Citable): CSL =>
  exact === undefined
    ? item
    : { ...item, title: (item.title ?? "").replace(exact, () => `<span class="nocase">${exact}</span>`) };

/** Gets the styles ready, which takes a moment: call it once a route. Throws if a style is missing. */
export function openCitations(): Citations {
  const { styles, locales } = readCitationStyles(["oscola", bluebook], ["en-GB"]);
  const csl = plugins.config.get("@csl");
  // citeproc takes a style as its XML or as this tree; citation-js names only the first.
  for (const [name, style] of styles) csl.styles.add(name, style as unknown as string);
  for (const [name, locale] of locales) csl.locales.add(name, locale as unknown as string);
  // Each reference is used alone, so none is told apart from its neighbours as "2026a"; looking for that is slow besides.
  csl.styles.add(apa, csl.styles.get("apa").replace(/ disambiguate-[a-z-]+="[^"]*"/g, ""));
  // The key of a reference in BibTeX is its id, hyphens included. Letters stay letters: the plugin's own marks for
  // Greek ones lose some.
  Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

  const notes = (items: readonly CSL[], style: string, language: string): readonly string[] => {
    const engine = csl.engine([...items], style, language, "text") as Engine;
    return items.map(({ id }) => engine.makeCitationCluster([{ id }]).trim());
  };
  const formats = (cited: readonly Citable[]): readonly CitationFormats[] => {
    const items = cited.map(({ item }) => item);
    const capitals = cited.map(titled);
    const options = { template: apa, lang: "en-US", asEntryArray: true, nosort: true } as const;
    const apas = new Cite([...items]).format("bibliography", options);
    const [bluebooks, oscolas] = [notes(capitals, bluebook, "en-US"), notes(capitals, "oscola", "en-GB")];
    return items.map((item, i) => ({
      apa: apas[i]![1].trim(),
      bluebook: bluebooks[i]!,
      oscola: oscolas[i]!,
      bibtex: bibtex([item]),
      csl: cslJson([item]),
    }));
  };
  return { formats, bibtex };
}
