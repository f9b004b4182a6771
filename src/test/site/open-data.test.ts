/** The files of the open data, read back by what is published about them, and held against the content cell by cell. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { placesOf, readContent } from "../../checks/content.ts";
import { answersOn } from "../../law/answers.ts";
import { standingOn } from "../../law/in-force.ts";
import { basicPenaltyOn, penaltyInWords } from "../../law/penalty.ts";
import { worldOf } from "../../law/world.ts";
import { siteUrl } from "../../lib/settings.ts";
import { questionIds } from "../../schema/jurisdiction.ts";
import type { Fine } from "../../schema/provision.ts";
import { base, dist, textOf } from "./site.ts";

const folder = join(dist, "data/v1");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const json = <T>(name: string): T => JSON.parse(text(name)) as T;

interface Field {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly jsonSchema?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
  };
}
interface Package {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}
const described = json<Package>("datapackage.json");
const generated = described.created.slice(0, 10);
const resource = (name: string): Resource => described.resources.find((each) => each.name === name)!;

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

/** A cell as its field's type says; throws where it is no such value. */
function read({ name, type, constraints }: Field, cell: string): Value {
  if (cell === "") {
    if (constraints?.required) throw new Error(`${name} is empty`);
    return null;
  }
  if (constraints?.enum && !constraints.enum.includes(cell)) throw new Error(`${name} is ${cell}`);
  if (type === "string") return cell.replace(/^'(?=[=+\-@])/, "");
  if (type === "boolean" && /^(true|false)$/.test(cell)) return cell === "true";
  if (type === "integer" && /^\d+$/.test(cell)) return Number(cell);
  if (type === "number" && /^\d+(\.\d+)?$/.test(cell)) return Number(cell);
  throw new Error(`${name} is ${cell}, which is no ${type}`);
}

const cellsOf = (name: string): string[][] =>
  Papa.parse<string[]>(
    text(name)
      .replace(/^\ufeff/, "")
      .replace(/\r\n$/, ""),
    { delimiter: ",", newline: "\r\n" },
  ).data;

function rowsOf(name: string): readonly Row[] {
  const { path, schema } = resource(name);
  const [heads, ...rows] = cellsOf(path);
  expect(heads).toEqual(schema!.fields.map((field) => field.name));
  return rows.map((row) => {
    expect(row).toHaveLength(heads!.length);
    return Object.fromEntries(schema!.fields.map((field, i) => [field.name, read(field, row[i]!)]));
  });
}
const laws = rowsOf("provisions");
const answers = rowsOf("answers");

const { content } = await readContent("content");
const places = placesOf(content);
const world = worldOf(places);
const address = (path: string): string => new URL(path, siteUrl()).href;

const orNull = <T>(value: T | undefined | null): T | null => value ?? null;
const words = (list: readonly string[], by: string): string | null => list.join(by) || null;
const fineCells = (fine: Fine | null | undefined) => ({
  max_fine_amount: typeof fine === "object" && fine !== null && "amount" in fine ? fine.amount : null,
  max_fine_currency: typeof fine === "object" && fine !== null && "amount" in fine ? fine.currency : null,
  max_fine_unlimited: fine === "unlimited" ? true : null,
  max_fine_day_rates: typeof fine === "object" && fine !== null && "dayFines" in fine ? fine.dayFines : null,
});

describe("provisions.csv", () => {
  test("has each law once, under its permanent name", () => {
    const wanted = places.flatMap(({ id, provisions }) => provisions.map((each) => `${id}/${each.id}`));
    expect(laws.map(({ law }) => law).sort()).toEqual(wanted.sort());
  });
  test("says of each what the content says, cell by cell", () => {
    const rows = new Map(laws.map((row) => [row["law"], row]));
    for (const place of places)
      for (const law of place.provisions) {
        const { penalty, remedy, duty, inForce } = law;
        const row = rows.get(`${place.id}/${law.id}`)!;
        const { region, ...cells } = row;
        expect(region).toMatch(/^(Africa|Americas|Asia|Europe|Oceania)$/);
        expect(cells).toEqual({
          law: `${place.id}/${law.id}`,
          place: place.id,
          place_name: place.name,
          title: law.title,
          original_title: orNull(law.originalTitle),
          original_language: orNull(law.originalLanguage),
          citation: law.citation,
          kind: law.kind,
          basic: orNull(law.basic),
          scope: law.scope,
          protects: law.protects,
          covers: law.covers.join(" "),
          limits: words(
            law.limits.map(({ conduct, extent, why }) => `${conduct}: ${extent}. ${why}`),
            " ",
          ),
          intent_to_harm: orNull(law.intentToHarm),
          onward_reach: orNull(law.onward?.reach),
          onward_why: orNull(law.onward?.why),
          standing: standingOn(law, generated),
          in_force_from: inForce.from,
          in_force_at_latest: orNull(inForce.atLatest),
          in_force_until: orNull(inForce.until),
          in_force_note: orNull(inForce.note),
          penalty_class: orNull(penalty?.class),
          max_prison_months: orNull(penalty?.maxPrisonMonths),
          min_prison_months: orNull(penalty?.minPrisonMonths),
          life: orNull(penalty?.life),
          ...fineCells(penalty?.maxFine),
          prison_and_fine: orNull(penalty?.combine),
          penalty_in_words: penalty ? penaltyInWords(penalty) : null,
          penalty_note: orNull(penalty?.note),
          heavier: words(
            (penalty?.aggravated ?? []).map(
              ({ when, ...more }) =>
                `${when}: ${penaltyInWords({ ...more, custody: penalty?.custody, combine: penalty?.combine })}`,
            ),
            "; ",
          ),
          damages: orNull(remedy?.damages),
          damages_min_amount: orNull(remedy?.statutoryMin?.amount),
          damages_min_currency: orNull(remedy?.statutoryMin?.currency),
          damages_max_amount: orNull(remedy?.statutoryMax?.amount),
          damages_max_currency: orNull(remedy?.statutoryMax?.currency),
          punitive_damages: orNull(remedy?.punitive),
          legal_fees: orNull(remedy?.fees),
          injunction: orNull(remedy?.injunction),
          pseudonym: orNull(remedy?.pseudonym),
          time_limit_months: orNull(remedy?.timeLimit?.months),
          time_limit_from: orNull(remedy?.timeLimit?.from),
          time_limit_for_whom: orNull(remedy?.timeLimit?.forWhom),
          report_within: orNull(law.reportWithin),
          duty_who: orNull(duty?.who),
          duty_within_hours: orNull(duty?.withinHours),
          duty_notice: words(duty?.notice ?? [], "; "),
          duty_anywhere: orNull(duty?.anywhere),
          says: law.says,
          how_to_use: law.howToUse,
          consent: orNull(law.consent),
          images: orNull(law.images),
          fault: orNull(law.fault),
          exceptions: words(law.exceptions, "; "),
          notes: orNull(law.notes),
          basis: law.basis,
          source_urls: law.sources.map((id) => place.sources.find((each) => each.id === id)!.url).join(" "),
          checked_on: place.verified!.on,
          page: address(`${base}laws/${place.id}/#${law.id}`),
        });
      }
  });
});

describe("answers.csv", () => {
  test("has each place and question once", () => {
    const all = json<{ jurisdictions: { id: string }[] }>("jurisdictions.json").jurisdictions;
    expect(answers.map((row) => `${row["place"]} ${row["question"]}`)).toEqual(
      all.flatMap(({ id }) => questionIds.map((question) => `${id} ${question}`)),
    );
  });
  test("answers each as the content does, cell by cell", () => {
    const byPlace = new Map(places.map((place) => [place.id, place]));
    for (const row of answers) {
      const { place: id, question, region, ...cells } = row;
      const place = byPlace.get(String(id));
      const asked = questionIds.find((each) => each === question)!;
      expect(region).toMatch(/^(Africa|Americas|Asia|Europe|Oceania)$/);
      if (place === undefined) {
        expect(cells).toMatchObject({ depth: "none", own: "not-researched", effective: "not-researched" });
        expect([cells["laws"], cells["why"], cells["since_year"], cells["max_prison_months"]]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        continue;
      }
      const { own, effective } = answersOn(place, world, generated)[asked];
      const penalty = asked === "penalty" ? basicPenaltyOn(place, world, generated) : null;
      const [owner, first] = (effective.provisions[0] ?? "").split("/");
      const from = byPlace.get(owner!)?.provisions.find((each) => each.id === first)?.inForce.from;
      expect(cells).toEqual({
        place_name: place.name,
        level: place.level,
        depth: place.depth,
        own: own.value,
        effective: effective.value,
        laws: words(effective.provisions, " "),
        why: effective.why,
        since_year: from === undefined ? null : Number(from.slice(0, 4)),
        max_prison_months: orNull(penalty?.maxPrisonMonths),
        life: penalty === null ? null : penalty.life,
        ...fineCells(penalty?.maxFine),
        checked_on: place.verified!.on,
        page: address(`${base}laws/${place.id}/`),
      });
    }
  });
  test("names only laws of provisions.csv that are in force", () => {
    const standing = new Map(laws.map((row) => [row["law"], row["standing"]]));
    const named = answers.flatMap((row) =>
      String(row["laws"] ?? "")
        .split(" ")
        .filter(Boolean),
    );
    expect(named.length).toBeGreaterThan(1000);
    expect([...new Set(named.map((law) => standing.get(law)))]).toEqual(["in-force"]);
  });
  test("the page's count of places that cover fakes can be had from it", () => {
    const count = (value: string): number =>
      answers.filter((row) => row["question"] === "synthetic" && row["effective"] === value).length;
    const page = textOf(readFileSync(join(dist, "data/index.html"), "utf8"));
    expect(page).toContain(`${count("yes")} of the ${places.length} places that are researched`);
    expect(page).toContain(`In ${count("partly")} more it is partly.`);
  });
});

describe.each(["provisions.csv", "answers.csv"])("%s in a spreadsheet", (name) => {
  test("starts with the mark by which Excel knows UTF-8, once, and ends its lines as RFC 4180 says", () => {
    const bytes = readFileSync(join(folder, name));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(name).lastIndexOf("\ufeff")).toBe(0);
    expect(text(name).endsWith("\r\n")).toBe(true);
  });
  test("no cell starts a formula", () => {
    expect(
      cellsOf(name)
        .flat()
        .filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)),
    ).toEqual([]);
  });
  test("no cell has words that were read in a wrong encoding", () => {
    expect(
      cellsOf(name)
        .flat()
        .filter((cell) => /\ufffd|Ã.|â€/.test(cell)),
    ).toEqual([]);
  });
});

describe("datapackage.json", () => {
  test("names each file with its size and hash", () => {
    expect(described.resources.length).toBeGreaterThanOrEqual(6);
    for (const { path, bytes, hash } of described.resources) {
      const served = readFileSync(join(folder, path));
      expect([path, bytes, hash]).toEqual([
        path,
        served.length,
        `sha256:${createHash("sha256").update(served).digest("hex")}`,
      ]);
    }
  });
  test("each JSON file fits the schema it names, and all are of one version and day", () => {
    const files = described.resources.filter(({ format }) => format === "json");
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const { path, jsonSchema } of files) {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(json<object>(jsonSchema!));
      const value = json<{ version: string; generated: string; license: string }>(path);
      validate(value);
      expect(validate.errors ?? [], path).toEqual([]);
      expect([value.version, value.generated, value.license]).toEqual([
        described.version,
        generated,
        described.licenses[0]!.path,
      ]);
    }
  });
  test("its tables have a name, type and description a column, and keys that tell rows apart", () => {
    for (const { schema, name } of described.resources.filter((each) => each.schema)) {
      const names = schema!.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of schema!.fields) {
        expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(field.description, field.name).toMatch(/\S.*[.?]$/);
      }
      const rows = name === "answers" ? answers : laws;
      const keys = rows.map((row) => schema!.primaryKey.map((key) => row[key]).join("\n"));
      expect(new Set(keys).size).toBe(rows.length);
    }
  });
  test("has what the profile asks for", () => {
    const date = { type: "string", format: "date-time" };
    const uri = { type: "string", format: "uri" };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile({
      type: "object",
      required: ["name", "resources", "licenses", "version", "created"],
      properties: {
        $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
        name: { pattern: "^[-a-z0-9._/]+$" },
        created: date,
        homepage: uri,
        version: { pattern: "^1\\.\\d+\\.\\d+$" },
        licenses: { minItems: 1, items: { required: ["name", "path"], properties: { path: uri } } },
        contributors: { minItems: 1, items: { required: ["title"], properties: { path: uri } } },
        sources: { minItems: 1, items: { required: ["title"], properties: { path: uri } } },
        resources: {
          minItems: 1,
          items: {
            required: ["name", "path", "title", "description", "format", "mediatype", "encoding", "bytes", "hash"],
            properties: {
              name: { pattern: "^[-a-z0-9._/]+$" },
              path: { pattern: "^(?![./])(?!.*\\.\\.)[^:]+$" },
              bytes: { type: "integer", minimum: 1 },
              hash: { pattern: "^sha256:[0-9a-f]{64}$" },
            },
          },
        },
      },
    });
    validate(described);
    expect(validate.errors ?? []).toEqual([]);
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("services and helplines are those of the content", () => {
  const { platforms } = json<{ platforms: { id: string }[] }>("platforms.json");
  const { helplines } = json<{ helplines: { id: string }[] }>("helplines.json");
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const plain = (list: readonly { id: string; data: object }[]) =>
    JSON.parse(JSON.stringify(list.map(({ id, data }) => ({ id, ...data })).sort(byId))) as unknown;
  expect(platforms.sort(byId)).toEqual(plain(content.platforms));
  expect(helplines.sort(byId)).toEqual(plain(content.helplines));
});

test("openapi.json is valid, and each of its addresses is served", async () => {
  const api = json<{
    paths: Record<string, { servers?: { url: string }[]; get: { parameters?: { name: string }[] } }>;
  }>("openapi.json");
  const validator = new Validator();
  const named = [...text("openapi.json").matchAll(/"\$ref": "([^"]+)"/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(4);
  for (const file of new Set(named)) await validator.addSpecRef(json<Record<string, unknown>>(file), file);
  const { valid, errors } = await validator.validate({ ...api });
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  const examples: Readonly<Record<string, string>> = {
    "/jurisdictions/{id}.json": "/jurisdictions/us-ca.json",
    "/schema/{name}.json": "/schema/provision.json",
    "/laws/{id}.md": "/laws/fr.md",
    "/guide/{id}.md": "/guide/first-hour.md",
    "/platforms/{id}.md": "/platforms/instagram.md",
    "/letters/{id}.md": "/letters/dmca.md",
  };
  for (const [path, { servers, get }] of Object.entries(api.paths)) {
    const at = get.parameters ? examples[path]! : path;
    expect(statSync(join(servers ? dist : folder, at)).size, path).toBeGreaterThan(0);
  }
  for (const { path } of described.resources) expect(Object.keys(api.paths)).toContain(`/${path}`);
});

test("the page names each file with the bytes that are served", () => {
  const page = textOf(readFileSync(join(dist, "data/index.html"), "utf8"));
  for (const name of [...described.resources.map(({ path }) => path), "datapackage.json", "openapi.json"]) {
    const { size } = statSync(join(folder, name));
    expect(page, name).toMatch(
      new RegExp(`${name.replace(".", "\\.")} [\\d.]+ [kM]B \\(${size.toLocaleString("en")} bytes\\)`),
    );
  }
  expect(page).toContain(`Version ${described.version} `);
});

test("the codebook explains every word of the vocabulary, every field of a law and every column", () => {
  const html = readFileSync(join(dist, "data/codebook/index.html"), "utf8");
  const page = textOf(html);
  const lists = ["questions", "conducts", "kinds", "bases", "depths", "grades", "intents"];
  const terms = content.vocabulary.filter(({ id }) => lists.includes(id)).flatMap(({ data }) => data.terms);
  expect(terms.length).toBeGreaterThan(35);
  for (const { definition, answers: meanings = {} } of terms)
    for (const says of [definition, ...Object.values(meanings)]) expect(page).toContain(says);
  const schema = json<{ properties: Record<string, { description?: string }> }>("schema/provision.json");
  for (const [name, { description }] of Object.entries(schema.properties)) {
    expect(html).toContain(`id="law-${name}"`);
    if (description !== undefined) expect(page, name).toContain(description);
  }
  for (const name of ["provisions", "answers"])
    for (const field of resource(name).schema!.fields) expect(html).toContain(`id="${name}-${field.name}"`);
});
