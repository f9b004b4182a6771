/** The five regions of the world, as the Unicode CLDR draws them (after the United Nations' M49). */
import containment from "cldr-core/supplemental/territoryContainment.json" with { type: "json" };

const contains: Readonly<Record<string, { readonly _contains: readonly string[] } | undefined>> =
  containment.supplemental.territoryContainment;
const world = "001";

/** The countries and territories of an area, and the areas on the way to them, by CLDR's code. */
const within = (area: string): string[] => (contains[area]?._contains ?? []).flatMap((each) => [each, ...within(each)]);

const names = new Intl.DisplayNames("en", { type: "region" });

/** Region codes by their English name: Africa 002, Americas 019, Asia 142, Europe 150, Oceania 009. */
export const regions: readonly string[] = [...contains[world]!._contains].sort((a, b) =>
  names.of(a)!.localeCompare(names.of(b)!, "en"),
);

const regionOfCode = new Map(regions.flatMap((region) => within(region).map((code) => [code, region])));

/** "Europe" for 150. */
export const regionName = (region: string): string => names.of(region)!;

/** A region's part of an address: "europe". Longer than any place's id begins, so the two never meet. */
export const regionSlug = (region: string): string => regionName(region).toLowerCase();

/**
 * The region of an ISO 3166-1 country or of a union of countries that CLDR knows (EU): for a union, that of most of its
 * members. Undefined for a code that is in none.
 */
export function regionOf(id: string): string | undefined {
  const code = id.toUpperCase();
  const own = regionOfCode.get(code);
  if (own !== undefined) return own;
  const members = within(code).map((member) => regionOfCode.get(member));
  const share = (region: string): number => members.filter((each) => each === region).length;
  return members.length === 0 ? undefined : [...regions].sort((a, b) => share(b) - share(a))[0];
}
