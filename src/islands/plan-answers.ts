/** What stands in the plan's form, as a situation. Whatever is not one of our answers counts as skipped. */
import type { Happened, Known, Situation, Want } from "../law/plan.ts";
import type { PlanData, PlanService } from "./plan-data.ts";
import type { Details } from "./plan-letters.ts";

export interface Answers {
  readonly situation: Situation;
  readonly details: Details;
  readonly services: readonly PlanService[];
  readonly otherServices: readonly string[];
}

type Entries = readonly (readonly [name: string, value: string])[];

const known: readonly Known[] = ["yes", "no", "unsure"];
const happened: readonly Happened[] = ["shared", "threatened", "recorded", "fake"];
const wants: readonly Want[] = ["removal", "police", "court", "unsure"];

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The name of the field for a letter's blank. */
export const blankField = (blank: string): string => `blank:${blank}`;

/** The name of the field for the addresses on a service. */
export const linksField = (service: string): string => `links:${service}`;

/** `today` is `YYYY-MM-DD`: nothing has happened after it. */
export function answersIn(entries: Entries, data: Pick<PlanData, "places" | "services">, today: string): Answers {
  const all = (name: string): readonly string[] => entries.flatMap(([key, value]) => (key === name ? [value] : []));
  const one = (name: string): string => all(name)[0] ?? "";
  const among = <T extends string>(allowed: readonly T[], name: string): readonly T[] =>
    allowed.filter((each) => all(name).includes(each));
  const isPlace = (id: string): boolean => data.places.some((each) => each.id === id);
  const [safe] = among(known, "safe");
  const [minors] = among(known, "minors");
  const place = one("place");
  const otherPlace = one("otherPlace");
  const day = one("day");
  const services = data.services.filter(({ id }) => all("services").includes(id));
  const otherServices = one("other")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    situation: {
      ...(safe && { safe }),
      ...(minors && { minors }),
      happened: among(happened, "happened"),
      ...(isPlace(place) && { place }),
      ...(isPlace(otherPlace) && { otherPlace }),
      ...(isDay(day) && { day: day > today ? today : day }),
      services: services.map(({ id }) => id),
      wants: among(wants, "wants"),
    },
    details: {
      values: Object.fromEntries(
        entries.flatMap(([name, value]) => (name.startsWith("blank:") ? [[name.slice(6), value]] : [])),
      ),
      services: [
        ...services.map(({ id, name }) => ({ name, links: one(linksField(id)) })),
        ...otherServices.map((name) => ({ name, links: one(linksField(name)) })),
      ],
    },
    services,
    otherServices,
  };
}
