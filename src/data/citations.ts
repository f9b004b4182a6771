/** What can be cited, as references: a place's page, each of its laws, each page of the guide. */
import type { Place } from "../law/world.ts";
import type { Citable, CSL } from "../lib/citation-formats.ts";
import type { CiteText } from "../lib/cite-text.ts";
import { dateInWords } from "../lib/dates.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import { unbroken } from "../lib/typography.ts";
import type { GuideEntry } from "./guide.ts";

export interface Reference extends Citable {
  /** The part of the address of our own page of citations. */
  readonly anchor: string;
  readonly heading: string;
  readonly address: string;
  readonly plain: string;
}

/** What every reference shares: who publishes it, and the day that stands for the reader's own visit. */
export interface Citing {
  readonly routes: Routes;
  readonly siteName: string;
  readonly accessedOn: string;
}

const cslDate = (day: string): CSL["issued"] => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return { "date-parts": [[year, month, date]] };
};

interface Cited {
  readonly id: string;
  readonly anchor: string;
  readonly heading: string;
  readonly title: string;
  readonly exact?: string;
  readonly path: string;
  /** `YYYY-MM-DD`: the day an editor last checked what stands there. */
  readonly checkedOn: string;
}

function reference(
  { id, anchor, heading, title, exact, path, checkedOn }: Cited,
  { siteName, accessedOn }: Citing,
): Reference {
  const address = addressOf(path);
  return {
    anchor,
    heading,
    address,
    plain: `${title}. ${siteName}, checked ${dateInWords(checkedOn)}. ${address}`,
    ...(exact === undefined ? {} : { exact }),
    item: {
      id,
      type: "webpage",
      title,
      author: [{ literal: siteName }],
      URL: address,
      issued: cslDate(checkedOn),
      accessed: cslDate(accessedOn),
      language: "en",
    },
  };
}

/** The page of `place`, then each of its laws, in the order of its entry. Empty where nobody has checked the place. */
export function placeReferences(place: Place, { aboutPlace, whole }: CiteText, citing: Citing): readonly Reference[] {
  if (place.verified === null) return [];
  const { id, verified, provisions } = place;
  const name = place.inText ?? place.name;
  return [
    reference(
      {
        id,
        anchor: "page",
        heading: whole,
        title: `${aboutPlace}: ${name}`,
        path: citing.routes.place(id),
        checkedOn: verified.on,
      },
      citing,
    ),
    ...provisions.map((provision) =>
      reference(
        {
          id: `${id}-${provision.id}`,
          anchor: provision.id,
          heading: unbroken(provision.citation),
          title: `${provision.title}: ${provision.citation} (${name})`,
          exact: provision.citation,
          path: citing.routes.provision(id, provision.id),
          checkedOn: verified.on,
        },
        citing,
      ),
    ),
  ];
}

export const guideReferences = (guide: readonly GuideEntry[], citing: Citing): readonly Reference[] =>
  guide.map(({ id, data }) =>
    reference(
      {
        id: `guide-${id}`,
        anchor: id,
        heading: data.title,
        title: data.title,
        path: citing.routes.guideStep(id),
        checkedOn: data.verified.on,
      },
      citing,
    ),
  );
