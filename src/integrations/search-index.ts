/** Indexes the built pages for search, through pagefind's Node API, and then takes its marks out of them: no reader needs those. */
import type { AstroIntegration } from "astro";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { close, createIndex } from "pagefind";

function orThrow(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be ${what}: ${errors.join("; ")}`);
}

/** We have our own form and list; pagefind's ready-made ones are not needed. */
const readyMade = /^pagefind-[\w-]*(ui|highlight)\.(js|css)$/;

/** The page without the marks that only the indexer reads; that of its body stays, to tell what can be found. */
export const withoutMarks = (html: string): string =>
  html.replace(/ data-pagefind-(?:filter|ignore)(?:="[^"]*")?/g, "");

export const searchIndex = (): AstroIntegration => ({
  name: "search-index",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { index, errors } = await createIndex({ includeCharacters: "§.()-" });
      orThrow("started", errors);
      if (index === undefined) throw new Error("The search index could not be started.");
      const added = await index.addDirectory({ path: folder });
      orThrow("filled", added.errors);
      const { files, errors: unread } = await index.getFiles();
      orThrow("read", unread);
      await close();
      // Written here and not by pagefind, which can end before its last file is on the disk.
      for (const { path, content } of files.filter(({ path }) => !readyMade.test(path))) {
        const file = join(folder, "pagefind", path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      for await (const file of glob("**/*.html", { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, withoutMarks(await readFile(path, "utf8")));
      }
      logger.info(`${added.page_count} pages can be searched`);
    },
  },
});
