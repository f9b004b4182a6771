/** What a page's scripts weigh on the wire. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { dist } from "./site.ts";

/** The most that one page's scripts may weigh, compressed. */
export const mostScriptBytes = 25_000;

/** Bytes, compressed, of the scripts that `page` has asked for and of those that stand in it. */
export async function scriptBytes(page: Page, base: string): Promise<number> {
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => (/\.js$/.test(name) ? [new URL(name).pathname] : [])),
  );
  const inline = await page
    .locator("script:not([src]):not([type='application/json'])")
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  const texts = [...files.map((path) => readFileSync(join(dist, path.slice(base.length)), "utf8")), ...inline];
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}
