/** What the parts of the plan share: what they are made from, links, and how times are said. */
import type { Plan, Situation } from "../law/plan.ts";
import type { Law, Place, World } from "../law/world.ts";
import { say, type Block, type Draft, type Inline, type Link } from "../lib/blocks.ts";
import type { PlanText } from "../lib/plan-text.ts";
import type { PlanHelpline, PlanService } from "./plan-data.ts";

export interface Given {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly world: World;
  /** Services of our list that the person named. */
  readonly services: readonly PlanService[];
  /** Others, in the person's words. */
  readonly otherServices: readonly string[];
  readonly helplines: readonly PlanHelpline[];
  readonly drafts: readonly Draft[];
  readonly now: Date;
  /** The site's address in full, with a slash at its end. */
  readonly site: string;
  readonly words: PlanText;
}

/** "Wed 25 Nov, 21:05 GMT+1", in the zone of this device. */
export const timeInWords = (moment: Date): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(moment);

/** A link to a page of ours, by its path without a slash before it. */
export function link(given: Given, text: string, path: string): Link {
  return { text, href: `${given.site}${path}` };
}
export function guideLink(given: Given, text: string, slug: string): Block {
  return say(link(given, text, `guide/${slug}/`));
}
export function lawLink(given: Given, { place, provision }: Law): Link {
  return link(given, `${provision.title}, ${provision.citation}`, `laws/${place.id}/#${provision.id}`);
}
/** A law with the name of its place before it. */
export function lawThere(given: Given, law: Law): Inline[] {
  return [`${law.place.name}: `, lawLink(given, law)];
}

/** The place that the person is in, if it is known. */
export const placeOf = ({ situation, world }: Given): Place | undefined => world.places.get(situation.place ?? "");
