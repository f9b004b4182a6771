import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headerRules, headersFor, serve } from "./serve.ts";

const headers =
  "# note\n/*\n  X-Content-Type-Options: nosniff\n  X-Kind: plain\n\n/other/*\n  ! X-Kind\n  X-Other: a: b\n";

test("a rule holds for the paths it fits, and a later one takes headers back", () => {
  const rules = headerRules(headers);
  const plain = { "X-Content-Type-Options": "nosniff", "X-Kind": "plain" };
  expect(headersFor("/", rules)).toEqual(plain);
  expect(headersFor("/another/", rules)).toEqual(plain);
  expect(headersFor("/other/page/", rules)).toEqual({ "X-Content-Type-Options": "nosniff", "X-Other": "a: b" });
});

test("serves below its base, with headers and the 404 page", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recourse-"));
  await Promise.all([
    writeFile(join(folder, "_headers"), headers),
    writeFile(join(folder, "404.html"), "not here"),
    writeFile(join(folder, "index.html"), "home"),
  ]);
  const site = await serve(folder, { base: "/sub/" });
  const home = await fetch(site.url);
  expect([await home.text(), home.headers.get("x-content-type-options")]).toEqual(["home", "nosniff"]);
  const missing = await fetch(`${site.url}nothing`);
  expect([missing.status, await missing.text()]).toEqual([404, "not here"]);
  expect((await fetch(new URL("/", site.url))).status).toBe(404);
  await site.close();
});
