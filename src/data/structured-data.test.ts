import { expect, test } from "vitest";
import { worldOf } from "../law/world.ts";
import { routesIn } from "../lib/routes.ts";
import { textIn } from "../lib/text.ts";
import { aLaw, aPlace, aProvision } from "../test/factory.ts";
import type { HelplineEntry } from "./helplines.ts";
import type { GuideEntry } from "./guide.ts";
import {
  breadcrumbs,
  dataSetNode,
  graphOf,
  helperOrganization,
  howTo,
  jsonLd,
  legislation,
} from "./structured-data.ts";

const routes = routesIn("en");
const country = aPlace("ex", [aProvision({ originalTitle: "Loi", originalLanguage: "fr" })]);
const part = aPlace("ex-a", [aLaw({ inForce: { from: "2030-01-01" } })], {
  name: "Part A",
  level: "state",
  parents: ["ex"],
});
const world = worldOf([country, part]);
const day = "2026-11-23";

test("a law is Legislation: its citation, whose it is, whether it is in force, what it was read from", () =>
  expect(legislation(country.provisions[0]!, country, world, day, routes)).toEqual({
    "@type": "Legislation",
    "@id": "https://recourse.example/laws/ex/#code-1",
    url: "https://recourse.example/laws/ex/#code-1",
    name: "Sharing a private image",
    alternateName: "Loi",
    legislationIdentifier: "Code § 1",
    abstract: "It is a crime to share it.",
    inLanguage: "en",
    legislationJurisdiction: { "@type": "Country", name: "Exampleland" },
    legislationLegalForce: "InForce",
    legislationDateOfApplicability: "2020-01-01",
    isBasedOn: ["https://law.example.com/code"],
  }));

test("one that has not begun is not in force, and a part stands in its country", () =>
  expect(legislation(part.provisions[0]!, part, world, day, routes)).toMatchObject({
    legislationLegalForce: "NotInForce",
    legislationJurisdiction: {
      "@type": "AdministrativeArea",
      name: "Part A",
      containedInPlace: { name: "Exampleland" },
    },
  }));

test("a day that is only the latest possible is not given as the day", () => {
  const late = aProvision({ inForce: { from: "2020", atLatest: true } });
  expect(legislation(late, country, world, day, routes)).not.toHaveProperty("legislationDateOfApplicability");
});

test("a page of the guide is a HowTo with its steps in order, each with an address", () => {
  const step = (id: string) => ({ id, title: `Do ${id}`, says: `How ${id}.` });
  const entry = {
    id: "evidence",
    data: { title: "Keep it", answer: "First this.", verified: { on: day }, steps: [step("a"), step("b")] },
  } as unknown as GuideEntry;
  const node = howTo(entry, routes);
  expect(node).toMatchObject({ "@type": "HowTo", name: "Keep it", description: "First this.", dateModified: day });
  expect("step" in (node as object) && (node as unknown as { step: unknown }).step).toEqual([
    {
      "@type": "HowToStep",
      position: 1,
      name: "Do a",
      text: "How a.",
      url: "https://recourse.example/guide/evidence/#a",
    },
    {
      "@type": "HowToStep",
      position: 2,
      name: "Do b",
      text: "How b.",
      url: "https://recourse.example/guide/evidence/#b",
    },
  ]);
});

test("who helps is an Organization with every way to reach it, by the names of the places it serves", () => {
  const helpline = {
    id: "line",
    name: "Line",
    does: "Listens.",
    places: ["ex", "zz"],
    languages: ["en", "fr"],
    contacts: [
      { kind: "phone", number: "116 123" },
      { kind: "web", url: "https://line.example.com/" },
      { kind: "email", address: "a@line.example.com" },
    ],
  } as unknown as HelplineEntry;
  const reach = { "@type": "ContactPoint", availableLanguage: ["en", "fr"] };
  expect(helperOrganization(helpline, world, routes)).toMatchObject({
    "@type": "Organization",
    name: "Line",
    areaServed: ["Exampleland", "ZZ"],
    contactPoint: [
      { ...reach, contactType: "phone", telephone: "116 123" },
      { ...reach, contactType: "web", url: "https://line.example.com/" },
      { ...reach, contactType: "email", email: "a@line.example.com" },
    ],
  });
});

test("the data set names its licence and its files; a way through the site counts its steps", () => {
  const about = { name: "Data", description: "All of it.", path: "/data/", day };
  expect(
    dataSetNode(about, [{ path: "/data/v1/jurisdictions.json", type: "application/json" }], textIn("en")),
  ).toMatchObject({
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    distribution: [
      { contentUrl: "https://recourse.example/data/v1/jurisdictions.json", encodingFormat: "application/json" },
    ],
  });
  expect(breadcrumbs([["Laws", "/laws/"]])).toMatchObject({
    itemListElement: [{ position: 1, name: "Laws", item: "https://recourse.example/laws/" }],
  });
});

test("no text in it can end the script it stands in", () => {
  const json = jsonLd(graphOf({ "@type": "WebPage", name: "</script><b>" }));
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org", "@graph": [{ name: "</script><b>" }] });
});
