/**
 * The world as the plan needs it on the reader's device: one file for everybody, so that asking for it tells nobody where
 * she is. What the plan does not read is left out, and is put back as empty.
 */
import type { Provision } from "../schema/provision.ts";
import { worldOf, type Place, type World } from "./world.ts";

type PackedProvision = Pick<Provision, "id" | "title" | "citation" | "kind" | "covers" | "inForce"> &
  Partial<
    Pick<Provision, "limits" | "protects" | "scope" | "basic" | "duty" | "reportWithin"> & {
      timeLimit: NonNullable<NonNullable<Provision["remedy"]>["timeLimit"]>;
    }
  >;

export type PackedPlace = Pick<Place, "id" | "name"> &
  Partial<Pick<Place, "inText" | "parents" | "crimesDecidedBy">> & {
    readonly also?: readonly string[];
    readonly unresearched?: true;
    readonly before?: string;
    readonly report?: readonly { readonly name: string; readonly url?: string; readonly phone?: string }[];
    readonly laws?: readonly PackedProvision[];
  };

const packProvision = (provision: Provision): PackedProvision => {
  const { id, title, citation, kind, covers, inForce, limits, protects, scope, basic, duty, reportWithin } = provision;
  const timeLimit = provision.remedy?.timeLimit;
  const { note: _, ...days } = inForce;
  return {
    id,
    title,
    citation,
    kind,
    covers,
    inForce: days,
    ...(limits.length > 0 && { limits }),
    ...(protects !== "anyone" && { protects }),
    ...(scope !== "specific" && { scope }),
    ...(basic && { basic }),
    ...(duty && { duty }),
    ...(reportWithin !== undefined && { reportWithin }),
    ...(timeLimit !== undefined && { timeLimit }),
  };
};

/** `also`: what else people type to find the place. */
export function packPlace(place: Place, also: readonly string[]): PackedPlace {
  const { id, name, inText, parents, crimesDecidedBy, beforeYouReport, authorities, provisions } = place;
  return {
    id,
    name,
    ...(inText !== undefined && { inText }),
    ...(parents.length > 0 && { parents }),
    ...(crimesDecidedBy !== undefined && { crimesDecidedBy }),
    ...(also.length > 0 && { also }),
    ...(place.depth === "none" && { unresearched: true as const }),
    ...(beforeYouReport !== undefined && { before: beforeYouReport.says }),
    ...(authorities.length > 0 && {
      report: authorities.map(({ name: body, url, phone }) => ({
        name: body,
        ...(url !== undefined && { url }),
        ...(phone !== undefined && { phone }),
      })),
    }),
    ...(provisions.length > 0 && { laws: provisions.map(packProvision) }),
  };
}

const unpackProvision = ({ timeLimit, ...packed }: PackedProvision): Provision => ({
  formerIds: [],
  aliases: [],
  limits: [],
  protects: "anyone",
  scope: "specific",
  says: "",
  exceptions: [],
  howToUse: "",
  sources: [],
  basis: "secondary",
  ...(timeLimit && { remedy: { timeLimit } }),
  ...packed,
});

const unpackPlace = (packed: PackedPlace): Place => ({
  kind: "place",
  id: packed.id,
  name: packed.name,
  inText: packed.inText,
  aliases: [],
  level: "country",
  parents: packed.parents ?? [],
  crimesDecidedBy: packed.crimesDecidedBy,
  languages: [],
  depth: packed.unresearched ? "none" : "full",
  summary: "",
  beforeYouReport: packed.before === undefined ? undefined : { says: packed.before, sources: [] },
  provisions: (packed.laws ?? []).map(unpackProvision),
  findings: [],
  authorities: (packed.report ?? []).map((each) => ({ what: "", sources: [], ...each })),
  pending: [],
  changes: [],
  sources: [],
  verified: null,
});

export const unpackWorld = (places: readonly PackedPlace[]): World => worldOf(places.map(unpackPlace));
