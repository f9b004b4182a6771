import { expect, test } from "vitest";
import { worldOf } from "../law/world.ts";
import { aPlace, aProvision } from "../test/factory.ts";
import { coverageOf } from "./coverage.ts";

const eu = aPlace("eu", [], { level: "supranational" });
const cy = aPlace("cy", [aProvision({ basis: "official" })], { parents: ["eu"], depth: "brief" });
const ca = aPlace("ca", [aProvision()]);
const qc = aPlace("ca-qc", [], { parents: ["ca"], level: "province" });

test("places are counted in their region: a part in its country's, a member beside its union", () => {
  const { rows, total } = coverageOf(worldOf([eu, cy, ca, qc]));
  expect(rows).toEqual([
    { name: "Americas", places: 2, full: 2, laws: 1, statute: 1 },
    { name: "Europe", places: 2, full: 1, laws: 1, statute: 0 },
  ]);
  expect(total).toMatchObject({ places: 4, full: 3, laws: 2, statute: 1 });
});
