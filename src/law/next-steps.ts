/** What a person can do in a place, derived from its provisions and its parents'. The words are the page's. */
import type { Provision } from "../schema/provision.ts";
import { basicCrime } from "./basic-crime.ts";
import { isInForce } from "./in-force.ts";
import { inheritedLaws, ownLaws } from "./inheritance.ts";
import type { Law, Place, World } from "./world.ts";

export interface NextSteps {
  /** Duties of services with a clock, the shortest first. */
  readonly clocks: readonly (Law & { readonly hours: number })[];
  /** Duties of services without a fixed time, open to everyone; without any clock also the nearest duty to answer a notice, and the nearest data right. */
  readonly duties: readonly Law[];
  /** Where no law has a clock for everyone and everything: laws of other places that by their own words help a person wherever they live, those with a clock first. */
  readonly elsewhere: readonly Law[];
  /** The crime to name to the police. */
  readonly crime: Law | undefined;
  readonly court: readonly Law[];
}

const hoursOf = ({ provision }: Law): number => provision.duty?.withinHours ?? Infinity;

/** The routes open to an adult in `place` on `day`; the place's own law comes before its parents'. */
export function nextStepsOn(place: Place, world: World, day: string): NextSteps {
  const laws = [...ownLaws(place), ...inheritedLaws(place, world)].filter(
    ({ provision }) => provision.protects !== "minors" && isInForce(provision, day),
  );
  const held = new Set(laws.map((law) => law.place.id));
  const of = (...kinds: Provision["kind"][]): Law[] => laws.filter(({ provision }) => kinds.includes(provision.kind));
  const clocks = of("platform-duty", "regulator").flatMap((law) =>
    law.provision.duty?.withinHours === undefined ? [] : [{ ...law, hours: law.provision.duty.withinHours }],
  );
  clocks.sort((a, b) => a.hours - b.hours);
  // A duty that helps only some people, such as copyright's, is explained in the guide with its risks.
  const open = of("platform-duty").filter(
    ({ provision }) => provision.duty?.withinHours === undefined && provision.limits.length === 0,
  );
  const answersNotices = of("platform-duty").find(
    (law) => (law.provision.duty?.notice ?? []).length > 0 && !open.includes(law),
  );
  const nearest = [answersNotices, of("data-right")[0]].flatMap((law) =>
    law?.provision.covers.includes("share") === true ? [law] : [],
  );
  const crimes = of("crime");
  return {
    clocks,
    duties: clocks.length > 0 ? open : [...open, ...nearest],
    elsewhere: clocks.some(({ provision }) => provision.limits.length === 0)
      ? []
      : world.anywhere
          .filter(({ place: owner, provision }) => isInForce(provision, day) && !held.has(owner.id))
          .sort((a, b) => hoursOf(a) - hoursOf(b)),
    crime: basicCrime(crimes) ?? crimes.find(({ provision }) => provision.covers.includes("share")),
    court: of("civil-claim", "court-order"),
  };
}
