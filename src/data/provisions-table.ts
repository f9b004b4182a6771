/** `provisions.csv`: a row a law. The words of most columns are those of the field they come from. */
import { standingOn } from "../law/in-force.ts";
import { penaltyInWords } from "../law/penalty.ts";
import { lawId, type Law, type World } from "../law/world.ts";
import { regionName } from "../lib/regions.ts";
import { provision as schema, type Provision } from "../schema/provision.ts";
import { fieldsOf } from "./fields.ts";
import { fineColumns } from "./fine-columns.ts";
import { placeColumns } from "./place-columns.ts";
import { regionOfPlace } from "./place-list.ts";
import { idsIn, phrasesIn, type Column, type Table } from "./table.ts";

export interface LawRow extends Law {
  readonly region: string;
  /** The day for which it stands or does not. */
  readonly day: string;
  /** Where it stands on its page. */
  readonly address: string;
}

const fields = new Map(fieldsOf(schema).map((field) => [field.path, field]));

type Draft = Partial<Pick<Column<LawRow>, "type" | "description">>;

/** A column whose words and values are those of the schema's field at `path`. Throws where there is no such field. */
function from(
  name: string,
  path: string,
  of: (law: Provision) => string | number | boolean | null | undefined,
  draft: Draft = {},
): Column<LawRow> {
  const field = fields.get(path);
  if (field === undefined) throw new Error(`A column of provisions.csv is made from ${path}, which a law has not.`);
  const listed = field.type.startsWith("list");
  return {
    name,
    type: "string",
    description: field.description,
    ...(field.values.length > 0 && !listed && { values: field.values }),
    ...(field.required && !path.includes(".") && { filled: true }),
    ...draft,
    of: ({ provision }) => of(provision),
  };
}

const spaced = (path: string): Draft => ({ description: `${fields.get(path)?.description} Separated by spaces.` });
const listed = (path: string): Draft => ({ description: `${fields.get(path)?.description} Separated by semicolons.` });
const whole: Draft = { type: "integer" };
const flag: Draft = { type: "boolean" };
const number: Draft = { type: "number" };

const limitsIn = ({ limits }: Provision): string =>
  limits.map(({ conduct, extent, why }) => `${conduct}: ${extent}. ${why}`).join(" ");

const heavierIn = ({ penalty }: Provision): string =>
  phrasesIn(
    (penalty?.aggravated ?? []).map(
      ({ when, ...more }) =>
        `${when}: ${penaltyInWords({ ...more, custody: penalty?.custody, combine: penalty?.combine })}`,
    ),
  );

const standings = ["in-force", "future", "not-commenced", "ended"] as const;

const whatItIs: readonly Column<LawRow>[] = [
  {
    name: "law",
    type: "string",
    filled: true,
    description: "The law's permanent name: the place's id, a slash and the law's id.",
    of: lawId,
  },
  ...placeColumns,
  from("title", "title", ({ title }) => title),
  from("original_title", "originalTitle", ({ originalTitle }) => originalTitle),
  from("original_language", "originalLanguage", ({ originalLanguage }) => originalLanguage),
  from("citation", "citation", ({ citation }) => citation),
  from("kind", "kind", ({ kind }) => kind),
  from("basic", "basic", ({ basic }) => basic, flag),
  from("scope", "scope", ({ scope }) => scope),
  from("protects", "protects", ({ protects }) => protects),
  from("covers", "covers", ({ covers }) => idsIn(covers), spaced("covers")),
  from("limits", "limits", limitsIn),
];

const whatItSays: readonly Column<LawRow>[] = [
  from("intent_to_harm", "intentToHarm", ({ intentToHarm }) => intentToHarm),
  from("onward_reach", "onward.reach", ({ onward }) => onward?.reach),
  from("onward_why", "onward.why", ({ onward }) => onward?.why),
  {
    name: "standing",
    type: "string",
    filled: true,
    values: standings,
    description: "How it stands on the day that the data is for.",
    of: ({ provision, day }) => standingOn(provision, day),
  },
  from("in_force_from", "inForce.from", ({ inForce }) => inForce.from),
  from("in_force_at_latest", "inForce.atLatest", ({ inForce }) => inForce.atLatest, flag),
  from("in_force_until", "inForce.until", ({ inForce }) => inForce.until),
  from("in_force_note", "inForce.note", ({ inForce }) => inForce.note),
  from("penalty_class", "penalty.class", ({ penalty }) => penalty?.class),
  from("max_prison_months", "penalty.maxPrisonMonths", ({ penalty }) => penalty?.maxPrisonMonths, number),
  from("min_prison_months", "penalty.minPrisonMonths", ({ penalty }) => penalty?.minPrisonMonths, number),
  from("life", "penalty.life", ({ penalty }) => penalty?.life, flag),
  ...fineColumns<LawRow>("the basic form", ({ provision }) => provision.penalty?.maxFine),
  from("prison_and_fine", "penalty.combine", ({ penalty }) => penalty?.combine),
  {
    name: "penalty_in_words",
    type: "string",
    description: "The basic penalty as the page says it.",
    of: ({ provision }) => provision.penalty && penaltyInWords(provision.penalty),
  },
  from("penalty_note", "penalty.note", ({ penalty }) => penalty?.note),
  from("heavier", "penalty.aggravated", heavierIn, listed("penalty.aggravated")),
];

const whatItGives: readonly Column<LawRow>[] = [
  from("damages", "remedy.damages", ({ remedy }) => remedy?.damages),
  from("damages_min_amount", "remedy.statutoryMin", ({ remedy }) => remedy?.statutoryMin?.amount, whole),
  from("damages_min_currency", "remedy.statutoryMin.currency", ({ remedy }) => remedy?.statutoryMin?.currency),
  from("damages_max_amount", "remedy.statutoryMax", ({ remedy }) => remedy?.statutoryMax?.amount, whole),
  from("damages_max_currency", "remedy.statutoryMax.currency", ({ remedy }) => remedy?.statutoryMax?.currency),
  from("punitive_damages", "remedy.punitive", ({ remedy }) => remedy?.punitive, flag),
  from("legal_fees", "remedy.fees", ({ remedy }) => remedy?.fees, flag),
  from("injunction", "remedy.injunction", ({ remedy }) => remedy?.injunction, flag),
  from("pseudonym", "remedy.pseudonym", ({ remedy }) => remedy?.pseudonym, flag),
  from("time_limit_months", "remedy.timeLimit.months", ({ remedy }) => remedy?.timeLimit?.months, whole),
  from("time_limit_from", "remedy.timeLimit.from", ({ remedy }) => remedy?.timeLimit?.from),
  from("time_limit_for_whom", "remedy.timeLimit.forWhom", ({ remedy }) => remedy?.timeLimit?.forWhom),
  from("report_within", "reportWithin", ({ reportWithin }) => reportWithin),
  from("duty_who", "duty.who", ({ duty }) => duty?.who),
  from("duty_within_hours", "duty.withinHours", ({ duty }) => duty?.withinHours, number),
  from("duty_notice", "duty.notice", ({ duty }) => phrasesIn(duty?.notice ?? []), listed("duty.notice")),
  from("duty_anywhere", "duty.anywhere", ({ duty }) => duty?.anywhere, flag),
];

const howWeKnow: readonly Column<LawRow>[] = [
  from("says", "says", ({ says }) => says),
  from("how_to_use", "howToUse", ({ howToUse }) => howToUse),
  from("consent", "consent", ({ consent }) => consent),
  from("images", "images", ({ images }) => images),
  from("fault", "fault", ({ fault }) => fault),
  from("exceptions", "exceptions", ({ exceptions }) => phrasesIn(exceptions), listed("exceptions")),
  from("notes", "notes", ({ notes }) => notes),
  from("basis", "basis", ({ basis }) => basis),
  {
    name: "source_urls",
    type: "string",
    filled: true,
    description: "Addresses of the sources, in the order of the law's own list. Separated by spaces.",
    of: ({ place, provision }) =>
      idsIn(provision.sources.flatMap((id) => place.sources.find((each) => each.id === id)?.url ?? [])),
  },
  {
    name: "checked_on",
    type: "string",
    description: "The day an editor last checked the whole place.",
    of: ({ place }) => place.verified?.on,
  },
  {
    name: "page",
    type: "string",
    filled: true,
    description: "Where it stands on this site; the address is permanent.",
    of: ({ address }) => address,
  },
];

export const provisionsTable: Table<LawRow> = {
  columns: [...whatItIs, ...whatItSays, ...whatItGives, ...howWeKnow],
  key: ["law"],
};

/** A row for each law of `world`, places in its order. `addressOf` gives the full address of a law on its page. */
export const lawRows = (world: World, day: string, addressOf: (law: Law) => string): readonly LawRow[] =>
  [...world.places.values()].flatMap((place) => {
    const region = regionName(regionOfPlace(place, world));
    return place.provisions.map((provision) => {
      const law = { place, provision };
      return { ...law, region, day, address: addressOf(law) };
    });
  });
