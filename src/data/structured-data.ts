/**
 * What pages are about, in the words of schema.org, for search engines and for anyone who reads them by machine. Pure:
 * entries in, nodes out. Each node says no more than the page does.
 */
import type {
  BreadcrumbList,
  ContactPoint,
  Dataset,
  HowTo,
  Legislation,
  Organization,
  Place as SchemaPlace,
  Thing,
  WebPage,
} from "schema-dts";
import { standingOn, certainFrom } from "../law/in-force.ts";
import { ancestorsOf } from "../law/inheritance.ts";
import type { Place, World } from "../law/world.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf, license } from "../lib/settings.ts";
import type { Text } from "../lib/text.ts";
import type { Provision } from "../schema/provision.ts";
import type { GuideEntry } from "./guide.ts";
import type { HelplineEntry } from "./helplines.ts";

/** A list that a page carries as one block: each of its things stands alone. */
export interface Graph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

export const graphOf = (...things: readonly Thing[]): Graph => ({
  "@context": "https://schema.org",
  "@graph": things,
});

/** The way from the start to a page, each step with its name and path. */
export const breadcrumbs = (steps: readonly (readonly [name: string, path: string])[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(([name, path], i) => ({
    "@type": "ListItem",
    position: i + 1,
    name,
    item: addressOf(path),
  })),
});

const placeNode = (place: Place, world: World): Extract<SchemaPlace, object> => {
  const parents = ancestorsOf(place, world).filter(({ level }) => level !== "supranational");
  return {
    "@type": place.level === "country" ? "Country" : "AdministrativeArea",
    name: place.name,
    ...(parents[0] && { containedInPlace: { "@type": "Country", name: parents[0].name } }),
  } as Extract<SchemaPlace, object>;
};

const forces = {
  "in-force": "InForce",
  future: "NotInForce",
  "not-commenced": "NotInForce",
  ended: "NotInForce",
} as const;

/** One law of `place`, as its part of the law page states it on `day`. */
export function legislation(
  provision: Provision,
  place: Place,
  world: World,
  day: string,
  routes: Routes,
): Legislation {
  const from = certainFrom(provision);
  const address = addressOf(routes.provision(place.id, provision.id));
  const official = place.sources.filter(({ id, official: state }) => state && provision.sources.includes(id));
  return {
    "@type": "Legislation",
    "@id": address,
    url: address,
    name: provision.title,
    ...(provision.originalTitle && { alternateName: provision.originalTitle }),
    legislationIdentifier: provision.citation,
    abstract: provision.says,
    inLanguage: "en",
    legislationJurisdiction: placeNode(place, world),
    legislationLegalForce: forces[standingOn(provision, day)],
    // Where only "at the latest" is known, the day it began is not.
    ...(from !== null && !provision.inForce.atLatest && { legislationDateOfApplicability: provision.inForce.from }),
    ...(official.length > 0 && { isBasedOn: official.map(({ url }) => url) }),
  } as Legislation;
}

/** A page of ours: its name, what it says first, the day it was checked. */
export const webPage = (page: {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly checkedOn?: string | undefined;
}): WebPage => ({
  "@type": "WebPage",
  name: page.name,
  description: page.description,
  url: addressOf(page.path),
  inLanguage: "en",
  license,
  ...(page.checkedOn && { dateModified: page.checkedOn }),
});

/** A page of the guide: its steps in order, each with its own address. */
export const howTo = ({ id, data }: GuideEntry, routes: Routes): HowTo => ({
  "@type": "HowTo",
  name: data.title,
  description: data.answer,
  url: addressOf(routes.guideStep(id)),
  inLanguage: "en",
  license,
  dateModified: data.verified.on,
  step: data.steps.map((step, i) => ({
    "@type": "HowToStep",
    position: i + 1,
    name: step.title,
    text: step.says,
    url: addressOf(`${routes.guideStep(id)}#${step.id}`),
  })),
});

function contactPoint(contact: HelplineEntry["contacts"][number], languages: readonly string[]): ContactPoint {
  const how =
    "url" in contact
      ? { url: contact.url }
      : "address" in contact
        ? { email: contact.address }
        : { telephone: contact.number };
  return {
    "@type": "ContactPoint",
    contactType: contact.kind,
    ...how,
    availableLanguage: [...languages],
    ...(contact.note && { description: contact.note }),
  };
}

/** An organisation that helps, with the ways to reach it; the places it serves by name, none for anywhere. */
export const helperOrganization = (helpline: HelplineEntry, world: World, routes: Routes): Organization => ({
  "@type": "Organization",
  "@id": addressOf(routes.path(`/help/#${helpline.id}`)),
  name: helpline.name,
  ...(helpline.originalName && { alternateName: helpline.originalName }),
  description: helpline.does,
  ...(helpline.places.length > 0 && {
    areaServed: helpline.places.map((id) => world.places.get(id)?.name ?? id.toUpperCase()),
  }),
  contactPoint: helpline.contacts.map((contact) => contactPoint(contact, helpline.languages)),
});

/** The open data, with the files it comes in. */
export const dataSetNode = (
  { name, description, path, day }: { name: string; description: string; path: string; day: string },
  files: readonly { readonly path: string; readonly type: string }[],
  text: Text,
): Dataset => ({
  "@type": "Dataset",
  name,
  description,
  url: addressOf(path),
  license,
  isAccessibleForFree: true,
  dateModified: day,
  creator: { "@type": "Organization", name: text.siteName, url: addressOf(path) },
  distribution: files.map((file) => ({
    "@type": "DataDownload",
    contentUrl: addressOf(file.path),
    encodingFormat: file.type,
  })),
});

/** The block as it stands in a page: no text in it can end the script it stands in. */
export const jsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll("<", "\\u003c");
