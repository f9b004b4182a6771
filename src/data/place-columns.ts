/** Whose row it is: the columns with which every table of the open data says its place. */
import type { Place } from "../law/world.ts";
import type { Column } from "./table.ts";

/** `region` by its name. */
interface OfPlace {
  readonly place: Place;
  readonly region: string;
}

export const placeColumns: readonly Column<OfPlace>[] = [
  { name: "place", type: "string", filled: true, description: "The place's id.", of: ({ place }) => place.id },
  {
    name: "place_name",
    type: "string",
    filled: true,
    description: "The place's English name.",
    of: ({ place }) => place.name,
  },
  {
    name: "region",
    type: "string",
    filled: true,
    description: "Region of the world, after the Unicode CLDR.",
    of: ({ region }) => region,
  },
];
