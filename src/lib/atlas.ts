/**
 * The shapes of countries and of the United States' parts as paths of an SVG, drawn from the Natural Earth and US Census
 * atlases (packages world-atlas and us-atlas), as these have them. It runs when the site is built.
 */
import {
  geoCentroid,
  geoIdentity,
  geoNaturalEarth1,
  geoPath,
  type GeoIdentityTransform,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3-geo";
import { iso31661 } from "iso-3166";
import { feature } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import us from "us-atlas/states-albers-10m.json" with { type: "json" };
import detailed from "world-atlas/countries-50m.json" with { type: "json" };
import { relativePath } from "./relative-path.ts";
import coarse from "world-atlas/countries-110m.json" with { type: "json" };

export interface Shape {
  /** What the atlas calls it. */
  readonly name: string;
  /** The ISO 3166-1 code in lower case; undefined where the atlas gives none. */
  readonly code: string | undefined;
  readonly path: string;
}

export interface Dot {
  readonly name: string;
  readonly code: string | undefined;
  readonly x: number;
  readonly y: number;
}

export interface Atlas {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What would be too small to see or to hit as a shape. */
  readonly dots: readonly Dot[];
}

type Named = GeometryCollection<{ name: string }>;
type Countries = Topology<{ countries: Named }>;
type States = Topology<{ states: Named }>;

const codes = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2.toLowerCase()]));
/** Kosovo has no number in ISO 3166, and in the atlas no id. */
const codeOf = (id: string | number | undefined, name: string): string | undefined =>
  name === "Kosovo" ? "xk" : codes.get(String(id));

const features = (topology: Countries) =>
  feature(topology, topology.objects.countries).features.map((each) => ({
    shape: each as GeoPermissibleObjects,
    name: each.properties.name,
    code: codeOf(each.id, each.properties.name),
  }));

interface Feature {
  readonly shape: GeoPermissibleObjects;
  readonly name: string;
  readonly code: string | undefined;
}

/**
 * Draws what is large enough as a shape, and the rest as a dot in its middle, in whole numbers. `least`: square units
 * of the drawing.
 */
function drawn(
  all: readonly Feature[],
  projection: GeoProjection | GeoIdentityTransform,
  least: number,
  middle: (shape: GeoPermissibleObjects) => readonly [number, number] | null,
): Pick<Atlas, "shapes" | "dots"> {
  const draw = geoPath(projection).digits(0);
  const isLarge = ({ shape }: Feature): boolean => draw.area(shape) >= least;
  return {
    shapes: all.filter(isLarge).map(({ shape, name, code }) => ({ name, code, path: relativePath(draw(shape)!) })),
    dots: all.flatMap((each) => {
      const at = isLarge(each) ? null : middle(each.shape);
      return at === null ? [] : [{ name: each.name, code: each.code, x: Math.round(at[0]), y: Math.round(at[1]) }];
    }),
  };
}

/** Every country of the atlas but Antarctica, where nobody lives and which would take a fifth of the map. */
export function worldAtlas(): Atlas {
  const large = features(coarse as unknown as Countries).filter(({ code }) => code !== "aq");
  const known = new Set(large.map(({ code }) => code));
  // The coarse atlas leaves out the small ones; the detailed one says where they are.
  const small = features(detailed as unknown as Countries).filter(
    ({ code }) => code !== undefined && code !== "aq" && !known.has(code),
  );
  const whole = { type: "FeatureCollection", features: large.map(({ shape }) => shape) } as GeoPermissibleObjects;
  const width = 2000;
  const projection = geoNaturalEarth1().fitWidth(width, whole);
  const [, [, bottom]] = geoPath(projection).bounds(whole);
  // The middle on the globe: on the flat map, that of islands on both sides of the date line would be in Brazil.
  const middle = (shape: GeoPermissibleObjects) => projection(geoCentroid(shape));
  return { width, height: Math.ceil(bottom), ...drawn([...large, ...small], projection, 60, middle) };
}

/** The states as the Census atlas lays them out, with Alaska and Hawaii below the others. The territories are not on it. */
export function usAtlas(): Atlas {
  const detail = presimplify(us as unknown as States);
  const topology = simplify(detail, quantile(detail, 0.8));
  const whole = feature(topology, topology.objects.states);
  const states = whole.features.map((each) => ({
    shape: each as GeoPermissibleObjects,
    name: each.properties.name,
    code: undefined,
  }));
  const width = 2000;
  const [[left, top], [right, bottom]] = geoPath().bounds(whole as GeoPermissibleObjects);
  const scale = width / (right - left);
  const projection = geoIdentity()
    .scale(scale)
    .translate([-left * scale, -top * scale]);
  const middle = (shape: GeoPermissibleObjects) => geoPath(projection).centroid(shape);
  return { width, height: Math.ceil((bottom - top) * scale), ...drawn(states, projection, 2000, middle) };
}
