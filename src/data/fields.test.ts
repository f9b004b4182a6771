import { z } from "astro/zod";
import { expect, test } from "vitest";
import { provision } from "../schema/provision.ts";
import { record } from "./open-data.ts";
import { fieldsOf } from "./fields.ts";

test("groups, lists and alternatives are followed", () => {
  const schema = z.strictObject({
    name: z.string().meta({ description: "Its name." }),
    colour: z.enum(["red", "blue"]).optional(),
    parts: z.array(z.strictObject({ size: z.number().int() })).default([]),
    price: z.union([z.literal("free"), z.strictObject({ amount: z.number() })]),
    since: z.iso.date(),
  });
  expect(fieldsOf(schema).map(({ path, type, required }) => `${path}: ${type}${required ? "" : ", optional"}`)).toEqual(
    [
      "name: text",
      "colour: one of, optional",
      "parts: list of groups, optional",
      "parts[].size: whole number",
      "price: “free” or group",
      "price.amount: number",
      "since: day",
    ],
  );
  expect(fieldsOf(schema)[0]?.description).toBe("Its name.");
  expect(fieldsOf(schema)[1]?.values).toEqual(["red", "blue"]);
});

test("every field of a place and its laws says what it means", () => {
  expect([...fieldsOf(provision), ...fieldsOf(record)].filter(({ description }) => description === "")).toEqual([]);
});
