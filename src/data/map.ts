/** A question on a map: the shapes of the atlas with the answers of their places, and what has no shape. */
import { groupIn, groupsOf, comparedOn, type Group } from "../law/compared.ts";
import { partsOf } from "../law/inheritance.ts";
import type { Place, World } from "../law/world.ts";
import { usAtlas, worldAtlas, type Atlas } from "../lib/atlas.ts";
import { tiledCountries, tilesOf } from "../lib/tiles.ts";
import type { QuestionId } from "../schema/jurisdiction.ts";

/** How a place looks on a map: its answer, or that nobody looked. */
export type Look = Group | "unresearched";

export interface OnMap {
  readonly place: Place;
  readonly look: Look;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (Partial<OnMap> & { readonly path: string })[];
  readonly dots: readonly (OnMap & { readonly x: number; readonly y: number })[];
  /** Places that the map is about and that it does not show, by name. */
  readonly missing: readonly OnMap[];
}

export interface Tiles {
  readonly whole: Place;
  readonly tiles: readonly (OnMap & { readonly column: number; readonly row: number })[];
  /** The one answer that all parts give; null where they differ. */
  readonly same: Look | null;
}

export interface ListedLook {
  readonly look: Look;
  readonly count: number;
  /** By name. */
  readonly countries: readonly Place[];
  readonly parts: readonly { readonly whole: Place; readonly places: readonly Place[] }[];
}

export interface QuestionMap {
  readonly world: Drawn;
  readonly us: Drawn;
  readonly tiles: readonly Tiles[];
  /** Every place with a page, by answer: what the maps show, in words. */
  readonly list: readonly ListedLook[];
}

export interface Atlases {
  readonly world: Atlas;
  readonly us: Atlas;
}

/** Draws both atlases. Once is enough: nine questions share them. */
export const atlases = (): Atlases => ({ world: worldAtlas(), us: usAtlas() });

function drawnWith(
  atlas: Atlas,
  about: readonly OnMap[],
  find: (name: string, code?: string) => OnMap | undefined,
): Drawn {
  const shapes = atlas.shapes.map(({ name, code, path }) => ({ ...find(name, code), path }));
  const dots = atlas.dots.flatMap(({ name, code, x, y }) => {
    const found = find(name, code);
    return found ? [{ ...found, x, y }] : [];
  });
  const seen = new Set([...shapes, ...dots].map(({ place }) => place?.id));
  return {
    width: atlas.width,
    height: atlas.height,
    shapes,
    dots,
    missing: about.filter(({ place }) => !seen.has(place.id)),
  };
}

const wholeOf = ({ parents }: Place, world: World): Place | undefined =>
  parents.map((id) => world.places.get(id)!).find(({ level }) => level !== "supranational");

function listed(look: Look, held: readonly OnMap[], world: World): ListedLook {
  const byWhole = Map.groupBy(held, ({ place }) => wholeOf(place, world));
  const placesOf = (list: readonly OnMap[] = []): readonly Place[] => list.map(({ place }) => place);
  return {
    look,
    count: held.length,
    countries: placesOf(byWhole.get(undefined)),
    parts: [...byWhole].flatMap(([whole, list]) => (whole === undefined ? [] : [{ whole, places: placesOf(list) }])),
  };
}

export function questionMap(question: QuestionId, world: World, day: string, drawn: Atlases): QuestionMap {
  const all = [...world.places.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
  const onMap = new Map(
    all.map((place) => {
      const look =
        place.depth === "none" ? ("unresearched" as const) : groupIn(question, comparedOn(place, world, day));
      return [place.id, { place, look }] as const;
    }),
  );
  const partsHere = (country: string): readonly Place[] => {
    const whole = world.places.get(country);
    return whole === undefined ? [] : partsOf(whole, world);
  };
  const states = partsHere("us").map(({ id }) => onMap.get(id)!);
  const byName = new Map(states.map((state) => [state.place.name, state]));
  // A territory whose law stands under its country has its own place in the world: pr is us-pr.
  const inWorld = (code: string | undefined): OnMap | undefined =>
    code === undefined ? undefined : (onMap.get(code) ?? onMap.get(`us-${code}`));
  const countries = [...onMap.values()].filter(
    ({ place }) => wholeOf(place, world) === undefined && place.level !== "supranational",
  );
  return {
    world: drawnWith(drawn.world, countries, (_, code) => inWorld(code)),
    us: drawnWith(drawn.us, states, (name) => byName.get(name)),
    // A grid without a part of its country says nothing: a copy of the site may hold fewer places.
    tiles: tiledCountries
      .filter((country) => partsHere(country).length > 0)
      .map((country) => {
        const tiles = tilesOf(country).flatMap(({ id, column, row }) => {
          const part = onMap.get(id);
          return part ? [{ ...part, column, row }] : [];
        });
        const looks = new Set(tiles.map(({ look }) => look));
        return { whole: world.places.get(country)!, tiles, same: looks.size === 1 ? tiles[0]!.look : null };
      }),
    list: [...groupsOf(question), "unresearched" as const].flatMap((look) => {
      const held = [...onMap.values()].filter((each) => each.look === look && each.place.level !== "supranational");
      return held.length === 0 ? [] : [listed(look, held, world)];
    }),
  };
}
