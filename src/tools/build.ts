/** `npm run build`: builds into a fresh folder and swaps it in, so that a failed build leaves the last good one. */
import { build } from "astro";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";

/** Builds the site below `root` into `root/dist`. Throws what the build throws, and then `dist` is as it was. */
export async function buildSite(root: string): Promise<void> {
  const [next, last, dist] = ["dist.next", "dist.last", "dist"].map((name) => resolve(root, name)) as [
    string,
    string,
    string,
  ];
  await rm(next, { recursive: true, force: true });
  try {
    // The cache of content outlives a change of its schema.
    await build({ root, outDir: next, logLevel: "silent", force: true });
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rm(last, { recursive: true, force: true });
  await rename(dist, last).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(next, dist);
  await rm(last, { recursive: true, force: true });
}

if (import.meta.filename === process.argv[1]) {
  try {
    const start = performance.now();
    await buildSite(process.cwd());
    console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
