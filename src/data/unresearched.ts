/**
 * Every ISO 3166-1 country and territory without an entry of its own, so that each has a page. Names are the Unicode
 * CLDR's. Nothing here is a finding about the law.
 */
import territoryInfo from "cldr-core/supplemental/territoryInfo.json" with { type: "json" };
import { iso31661 } from "iso-3166";
import type { Place } from "../law/world.ts";
import { countryOfTerritory } from "../lib/territories.ts";

interface Info {
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string } | undefined>>;
}
const info = territoryInfo.supplemental.territoryInfo as Readonly<Record<string, Info | undefined>>;

/** BCP 47 tags of the official languages of an ISO 3166-1 country; `und` where CLDR names none (Antarctica). */
function officialLanguages(code: string): string[] {
  const spoken = Object.entries(info[code]?.languagePopulation ?? {});
  const official = spoken.flatMap(([tag, language]) =>
    language?._officialStatus?.startsWith("official") === true && language._officialStatus !== "official_minority"
      ? [tag.replaceAll("_", "-")]
      : [],
  );
  return official.length > 0 ? official : ["und"];
}

const english = new Intl.DisplayNames("en", { type: "region" });

function unresearched(code: string, formalName: string, summary: string): Place {
  const name = english.of(code) ?? formalName;
  const languages = officialLanguages(code);
  return {
    kind: "place",
    id: code.toLowerCase(),
    name,
    aliases: formalName === name ? [] : [formalName],
    level: countryOfTerritory.has(code.toLowerCase()) ? "territory" : "country",
    parents: [],
    languages,
    depth: "none",
    summary,
    provisions: [],
    findings: [],
    authorities: [],
    pending: [],
    changes: [],
    sources: [],
    verified: null,
  };
}

export interface Rest {
  readonly places: readonly Place[];
  /** Countries' codes whose place has its entry as a part of another country: `pr` leads to `us-pr`. */
  readonly moved: readonly { readonly id: string; readonly to: string }[];
}

/** What ISO 3166-1 lists beyond `known`, the ids that have an entry. `summary` is what such a page says first. */
export function restOfTheWorld(known: ReadonlySet<string>, summary: string): Rest {
  const partOf = (id: string): string => `${countryOfTerritory.get(id)}-${id}`;
  const missing = iso31661.filter(({ alpha2 }) => !known.has(alpha2.toLowerCase()));
  return {
    places: missing
      .filter(({ alpha2 }) => !known.has(partOf(alpha2.toLowerCase())))
      .map(({ alpha2, name }) => unresearched(alpha2, name, summary)),
    moved: missing
      .map(({ alpha2 }) => ({ id: alpha2.toLowerCase(), to: partOf(alpha2.toLowerCase()) }))
      .filter(({ to }) => known.has(to)),
  };
}
