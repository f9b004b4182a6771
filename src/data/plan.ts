/** What the plan needs of all content, in one file. */
import { packPlace } from "../law/plan-data.ts";
import type { World } from "../law/world.ts";
import { contactLink } from "./contact-link.ts";
import type { HelplineEntry } from "./helplines.ts";
import type { FullBlank, LetterEntry } from "./letters.ts";
import { chosenPlaces } from "./place-list.ts";
import type { PlatformEntry } from "./platforms.ts";

export interface PlanContent {
  readonly world: World;
  readonly platforms: readonly PlatformEntry[];
  readonly helplines: readonly HelplineEntry[];
  readonly letters: readonly LetterEntry[];
  readonly blanks: ReadonlyMap<string, FullBlank>;
}

/** The places by name, as in the chooser. */
export const planPlaces = (world: World) =>
  chosenPlaces(world).map(({ id, also }) => packPlace(world.places.get(id)!, also));

export const planData = ({ world, platforms, helplines, letters, blanks }: PlanContent) => ({
  places: planPlaces(world),
  services: platforms.map(({ id, data }) => ({
    id,
    name: data.name,
    also: data.aliases,
    routes: data.routes.map(({ purpose, choose, url, appliesTo, places }) => ({
      purpose,
      choose,
      url,
      appliesTo,
      places,
    })),
  })),
  helplines: helplines.map(({ id, name, places, crisis, minorsOnly, forWhom, hours, open, contacts }) => ({
    id,
    name,
    places,
    crisis,
    minorsOnly,
    forWhom,
    hours,
    open,
    contacts: contacts.map(contactLink).map(({ verb, shown, href }) => ({ verb, shown, href })),
  })),
  letters: letters.map(
    ({ id, data: { title, need, order, to, seenBy, subject, laws, adultsOnly, last, elements, text } }) => ({
      id,
      title,
      need,
      order,
      to,
      seenBy,
      subject,
      laws,
      adultsOnly,
      last,
      elements: elements.map(({ id: blank, optional }) => ({ id: blank, optional })),
      text,
    }),
  ),
  blanks: [...blanks.values()].map((blank) => blank),
});
