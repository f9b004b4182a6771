/** The open data, read back with its published schema and held against the content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { placesOf, readContent } from "../../checks/content.ts";
import type { DataSet, Record1, SecondReadingSet } from "../../data/open-data.ts";
import { answersOn } from "../../law/answers.ts";
import { worldOf } from "../../law/world.ts";
import { dist, lawPages, textOf } from "./site.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(join(dist, "data/v1", path), "utf8")) as T;
const all = read<DataSet>("jurisdictions.json");
const researched = all.jurisdictions.filter(({ depth }) => depth !== "none");

function validator(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(read<object>(`schema/${name}.json`));
}

test("the data set fits its published schema", () => {
  const validate = validator("jurisdictions");
  validate(all);
  expect(validate.errors ?? []).toEqual([]);
});

test("each place's file is its record in the set, and fits its schema", () => {
  const validate = validator("jurisdiction");
  for (const record of all.jurisdictions) {
    const own = read<Record1>(`jurisdictions/${record.id}.json`);
    expect(own).toEqual(record);
    expect(validate(own), record.id).toBe(true);
  }
});

test("the second readings fit their schema, and their rates are those of the method page", () => {
  const set = read<SecondReadingSet>("second-readings.json");
  const validate = validator("second-readings");
  validate(set);
  expect(validate.errors ?? []).toEqual([]);
  const page = textOf(readFileSync(join(dist, "about/method/index.html"), "utf8"));
  for (const { differ, readings } of set.rates) expect(page).toContain(`${differ} of ${readings}`);
});

test("the schemas of the entries are published too", () => {
  const names = [
    "place-entry",
    "provision",
    "source",
    "guide",
    "platform",
    "helpline",
    "letter",
    "vocabulary",
    "glossary",
    "second-reading",
  ];
  for (const name of names) expect(() => validator(name), name).not.toThrow();
});

test("the answers are those of the content", async () => {
  const { content } = await readContent("content");
  const places = placesOf(content);
  const world = worldOf(places);
  expect(researched.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
  for (const { id, answers, provisions } of researched) {
    const { own, effective } = answersOn(world.places.get(id)!, world, all.generated).share;
    expect(answers.share).toEqual({ own: own.value, effective: effective.value, provisions: effective.provisions });
    expect(provisions.map((each) => each.id)).toEqual(world.places.get(id)!.provisions.map((each) => each.id));
  }
});

test("a place that nobody has researched has no finding in the data", () => {
  const rest = all.jurisdictions.filter(({ depth }) => depth === "none");
  expect(rest.length).toBeGreaterThan(0);
  for (const { id, answers, penalty, verified, provisions, findings } of rest) {
    for (const answer of Object.values(answers))
      expect(answer, id).toEqual({ own: "not-researched", effective: "not-researched", provisions: [] });
    expect([penalty, verified, provisions, findings], id).toEqual([null, null, [], []]);
  }
});

test("every law, with its citation and sources, stands on its page without scripts", () => {
  for (const record of all.jurisdictions) {
    const { html } = lawPages.find(({ path }) => path === `laws/${record.id}/`)!;
    const text = textOf(html);
    const links = html.replace(/&(?:amp|#38);/g, "&");
    for (const { id, title, citation } of record.provisions) {
      expect(html).toContain(`id="${id}"`);
      for (const words of [title, citation]) expect(text.includes(words), `${record.id}: ${words}`).toBe(true);
    }
    for (const { url } of record.sources) expect(links.includes(url), `${record.id}: ${url}`).toBe(true);
  }
});
