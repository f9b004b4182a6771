/** Territories by the country they belong to or are linked with, as ISO 3166-1 codes. It says nothing about whose law applies. */
const territoriesOf: Readonly<Record<string, string>> = {
  au: "cc cx hm nf",
  fi: "ax",
  fr: "bl gf gp mf mq nc pf pm re tf wf yt",
  gb: "ai bm fk gs io ky ms pn sh tc vg",
  nl: "aw bq cw sx",
  no: "bv sj",
  nz: "ck nu tk",
  us: "as gu mp pr um vi",
};

/** The country of each territory: "fr" for "re". */
export const countryOfTerritory: ReadonlyMap<string, string> = new Map(
  Object.entries(territoriesOf).flatMap(([country, list]) =>
    list.split(" ").map((territory) => [territory, country] as const),
  ),
);
