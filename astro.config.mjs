// @ts-check
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { contentGate } from "./src/integrations/content-gate.ts";
import { glossaryLinks } from "./src/integrations/glossary-links.ts";
import { contentPolicy } from "./src/integrations/content-policy.ts";
import { ownCopies } from "./src/integrations/own-copies.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { siteUrl } from "./src/lib/settings.ts";

const url = new URL(siteUrl());

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // One round trip: the styles travel inside the page.
  build: { inlineStylesheets: "always", format: "directory" },
  // The default joins words that stand in inline tags on separate lines, citations among them.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  integrations: [
    contentGate(),
    mdx(),
    sitemap({ filter: (page) => !/\/embed\/[^/]+\/$/.test(page) }),
    glossaryLinks(),
    contentPolicy(),
    searchIndex(),
  ],
  vite: {
    plugins: [ownCopies()],
    build: {
      rolldownOptions: {
        onLog(level, log, handler) {
          // Eleven lines a page, and no fault of ours: https://github.com/withastro/astro/issues/18087
          if (log.code === "PLUGIN_TIMINGS" || log.code === "INEFFECTIVE_DYNAMIC_IMPORT") return;
          handler(level, log);
        },
      },
    },
  },
});
