/** `answers.csv`: a row a place and question. */
import { answersOn, type Answer } from "../law/answers.ts";
import { basicPenaltyOn, type BasicPenalty } from "../law/penalty.ts";
import type { Place, World } from "../law/world.ts";
import { regionName } from "../lib/regions.ts";
import { levels, place as placeSchema, questionIds, type QuestionId } from "../schema/jurisdiction.ts";
import { fineColumns } from "./fine-columns.ts";
import { coded, values } from "./open-data.ts";
import { placeColumns } from "./place-columns.ts";
import { regionOfPlace } from "./place-list.ts";
import { idsIn, type Column, type Table } from "./table.ts";

export interface AnswerRow {
  readonly place: Place;
  readonly region: string;
  readonly question: QuestionId;
  readonly own: Answer;
  readonly effective: Answer;
  /** Only for the question of the penalty. */
  readonly penalty: BasicPenalty | null;
  /** The year since which the law that is named first is law; null where none is, or where no year is fixed. */
  readonly since: number | null;
  readonly address: string;
}

const columns: readonly Column<AnswerRow>[] = [
  ...placeColumns,
  {
    name: "level",
    type: "string",
    filled: true,
    values: levels,
    description: "What kind of place it is. Count countries and their parts apart.",
    of: ({ place }) => place.level,
  },
  {
    name: "depth",
    type: "string",
    filled: true,
    values: placeSchema.shape.depth.options,
    description: "How far it is researched.",
    of: ({ place }) => place.depth,
  },
  {
    name: "question",
    type: "string",
    filled: true,
    values: questionIds,
    description: "Which question; the codebook states the rule of each.",
    of: ({ question }) => question,
  },
  {
    name: "own",
    type: "string",
    filled: true,
    values,
    description: "The answer by the place's own law alone. For the penalty: yes where its own basic crime sets one.",
    of: ({ place, own }) => coded(own, place),
  },
  {
    name: "effective",
    type: "string",
    filled: true,
    values,
    description: "The answer with the law of its parents that applies in it: the one to quote.",
    of: ({ place, effective }) => coded(effective, place),
  },
  {
    name: "laws",
    type: "string",
    description:
      "The laws that carry the effective answer, the weightiest first, as in the column law of provisions.csv. Separated by spaces.",
    of: ({ effective }) => idsIn(effective.provisions),
  },
  {
    name: "why",
    type: "string",
    description:
      "An editor's sentence on the answer: its limit, the doubt, or what a search that found nothing looked at.",
    of: ({ effective }) => effective.why,
  },
  {
    name: "since_year",
    type: "integer",
    description:
      "Year since which the law that is named first is law in its present form. It may be older where in_force_at_latest is true in provisions.csv.",
    of: ({ since }) => since,
  },
  {
    name: "max_prison_months",
    type: "number",
    description:
      "Only for the penalty: longest prison term of the basic sharing crime, in months; 0 where there is none.",
    of: ({ penalty }) => penalty?.maxPrisonMonths,
  },
  {
    name: "life",
    type: "boolean",
    description: "Only for the penalty: true where the basic sharing crime can be punished with life.",
    of: ({ penalty }) => penalty?.life,
  },
  ...fineColumns<AnswerRow>("the basic sharing crime", ({ penalty }) => penalty?.maxFine),
  {
    name: "checked_on",
    type: "string",
    description: "The day an editor last checked the whole place; empty where nobody has researched it.",
    of: ({ place }) => place.verified?.on,
  },
  {
    name: "page",
    type: "string",
    filled: true,
    description: "The place's page; the address is permanent.",
    of: ({ address }) => address,
  },
];

export const answersTable: Table<AnswerRow> = { columns, key: ["place", "question"] };

function yearOf(law: string | undefined, world: World): number | null {
  const [place, id] = law?.split("/") ?? [];
  const from = world.places.get(place ?? "")?.provisions.find((each) => each.id === id)?.inForce.from;
  return from === undefined || from === "not-commenced" ? null : Number(from.slice(0, 4));
}

/** Nine rows for each place of `world`, on `day`. `addressOf` gives the full address of a place's page. */
export const answerRows = (world: World, day: string, addressOf: (place: Place) => string): readonly AnswerRow[] =>
  [...world.places.values()].flatMap((place) => {
    const region = regionName(regionOfPlace(place, world));
    const answers = answersOn(place, world, day);
    return questionIds.map((question) => ({
      place,
      region,
      question,
      ...answers[question],
      penalty: question === "penalty" ? basicPenaltyOn(place, world, day) : null,
      since: yearOf(answers[question].effective.provisions[0], world),
      address: addressOf(place),
    }));
  });
