/** The bench runs: it builds made-up places from the template alone, so nothing else in the content may stop it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the bench measures a small site", { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)("node", ["src/tools/bench.ts", "3"]);
  expect(stdout).toMatch(/^ +3 +\d+\.\d +\d+ +\d+$/m);
});
