/** Reads the helplines and arranges them by the places they serve. */
import { getCollection } from "astro:content";
import { isInternational } from "../law/helplines.ts";
import type { World } from "../law/world.ts";
import type { Helpline } from "../schema/helpline.ts";

export { dialled } from "./contact-link.ts";

export interface HelplineEntry extends Helpline {
  readonly id: string;
}

export async function readHelplines(): Promise<readonly HelplineEntry[]> {
  const all = await getCollection("helplines");
  return all
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => Number(a.crisis) - Number(b.crisis) || a.name.localeCompare(b.name, "en"));
}

/** Every helpline under the country it serves; the international ones apart. */
export function helplinesByCountry(
  world: World,
  all: readonly HelplineEntry[],
): {
  readonly anywhere: readonly HelplineEntry[];
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly helplines: readonly HelplineEntry[];
  }[];
} {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const ids = new Set(all.flatMap(({ places }) => places.map((id) => id.split("-")[0]!)));
  const countries = [...ids].map((id) => ({
    id,
    name: world.places.get(id)?.name ?? names.of(id.toUpperCase()) ?? id,
    helplines: all.filter(({ places }) => places.some((each) => each.split("-")[0] === id)),
  }));
  return {
    anywhere: all.filter(isInternational),
    countries: countries.sort((a, b) => a.name.localeCompare(b.name, "en")),
  };
}
