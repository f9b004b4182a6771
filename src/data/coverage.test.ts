import { expect, test } from "vitest";
import { worldOf } from "../law/world.ts";
import { aPlace, aProvision } from "../test/factory.ts";
import { coverageOf } from "./coverage.ts";

const eu = aPlace("eu", [], { level: "supranational" });
const cy = aPlace("cy", [aProvision({ basis: "official" })], { parents: ["eu"], depth: "brief" });
const ca = aPlace("ca", [aProvision()]);
const aq = aPlace("aq", [], { depth: "none" });
const qc = aPlace("ca-qc", [], { parents: ["ca"], level: "province" });

test("places are counted in their region: a part in its country's, a member beside its union", () => {
  const { rows, total } = coverageOf(worldOf([eu, cy, ca, qc, aq]), "2026-11-23");
  expect(rows).toEqual([
    { name: "Americas", depths: { full: 2, brief: 0, none: 0 }, bases: { statute: 1, official: 0, secondary: 0 } },
    { name: "Europe", depths: { full: 1, brief: 1, none: 0 }, bases: { statute: 0, official: 1, secondary: 0 } },
    { name: "Oceania", depths: { full: 0, brief: 0, none: 1 }, bases: { statute: 0, official: 0, secondary: 0 } },
  ]);
  expect(total).toMatchObject({ depths: { full: 3, brief: 1, none: 1 }, bases: { statute: 1, official: 1 } });
});

test("researched places are counted once, by the age of their check", () => {
  const checked = (id: string, on: string) => aPlace(id, [], { verified: { on, by: "editor" } });
  const world = worldOf([
    checked("fr", "2026-11-23"),
    checked("de", "2026-08-23"),
    checked("it", "2026-08-22"),
    checked("es", "2025-11-22"),
    aq,
  ]);
  expect(coverageOf(world, "2026-11-23").ages).toEqual([
    { months: 3, places: 2 },
    { months: 6, places: 1 },
    { months: 12, places: 0 },
    { months: null, places: 1 },
  ]);
});
