/**
 * Lets feed readers find a page's feeds: each link of a page that is marked `rel="alternate"` is named in its head too.
 * The layout stays as light as it is, since only the pages that have such links carry them.
 */
import type { AstroIntegration } from "astro";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The page with its feeds in its head. Throws if it has feeds and no head. */
export function withFeeds(html: string): string {
  const links = [...html.matchAll(/<a href="([^"]+)" rel="alternate" type="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(
    ([, href, type, label]) => `<link rel="alternate" type="${type}" title="Recourse: ${label}" href="${href}">`,
  );
  if (links.length === 0) return html;
  if (!html.includes("</head>")) throw new Error("A page with feeds has no head to name them in.");
  return html.replace("</head>", `${links.join("")}</head>`);
}

export const feedLinks = (): AstroIntegration => ({
  name: "feed-links",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const file of glob("**/changes/**/index.html", { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, withFeeds(await readFile(path, "utf8")));
      }
    },
  },
});
