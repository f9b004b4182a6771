/**
 * `npm run bench`: builds the site with 1,000 and with 10,000 generated places and prints seconds, peak memory and bytes a page.
 * Sizes can be given: `npm run bench -- 100 1000`.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { iso31662 } from "iso-3166";

const parts = ["src", "public", "package.json", "tsconfig.json", "astro.config.mjs"];

/** A copy of the project whose places are `count` copies of the template's entry, and the United States above them. */
async function project(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "recourse-bench-"));
  for (const part of parts) await cp(part, join(root, part), { recursive: true });
  await cp("content", join(root, "content"), {
    recursive: true,
    // A second reading belongs to a real place; the guide and the letters name the laws of real places.
    filter: (path) =>
      !["jurisdictions", "second-readings", "guide", "letters"].some((each) =>
        path.startsWith(join("content", each) + "/"),
      ),
  });
  await symlink(resolve("node_modules"), join(root, "node_modules"));
  await mkdir(join(root, "content/jurisdictions"), { recursive: true });
  await writeFile(join(root, "src/test/published-ids.txt"), "");
  const entry = await readFile("content/jurisdictions/_template.mdx", "utf8");
  await cp("content/jurisdictions/us.mdx", join(root, "content/jurisdictions/us.mdx"));
  // Made-up parts of the United States; the check of codes is told of them.
  for (const id of placeIds(count))
    await writeFile(join(root, `content/jurisdictions/${id}.mdx`), entry.replace(/^name: .*$/m, `name: Place ${id}`));
  const identifiers = join(root, "src/checks/identifiers.ts");
  await writeFile(
    identifiers,
    (await readFile(identifiers, "utf8")).replace("known.has(id)", 'known.has(id) || id.startsWith("us-")'),
  );
  return root;
}

function placeIds(count: number): string[] {
  const real = new Set(iso31662.map(({ code }) => code.toLowerCase()));
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  const made = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `us-${a}${b}${c}`)));
  return made.filter((id) => !real.has(id)).slice(0, count);
}

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Runs a build and samples its resident memory, children included, from /proc ten times a second. */
async function measure(root: string): Promise<Measured> {
  const start = performance.now();
  let peak = 0;
  const child = spawn("node", ["--max-old-space-size=16384", "src/tools/build.ts"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build of ${root} failed.`);
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak / 1024 };
}

async function bytesAPage(root: string): Promise<number> {
  const laws = join(root, "dist/laws");
  const ids = (await readdir(laws, { withFileTypes: true })).filter((each) => each.isDirectory()).slice(0, 50);
  const sizes = await Promise.all(
    ids.map(async ({ name }) => brotliCompressSync(await readFile(join(laws, name, "index.html"))).length),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
}

const sizes = process.argv.slice(2).map(Number);
console.log("places  seconds  peak MB  bytes a law page (brotli)");
for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const root = await project(count);
  try {
    const { seconds, peakMegabytes } = await measure(root);
    console.log(
      `${String(count).padStart(6)}  ${seconds.toFixed(1).padStart(7)}  ${peakMegabytes.toFixed(0).padStart(7)}  ${await bytesAPage(root)}`,
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
