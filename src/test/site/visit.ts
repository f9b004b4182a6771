/** A browser on the built site, and a witness of everything a page does that it must not. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { serve, type Serving } from "../../lib/serve.ts";
import { openBrowser } from "../browser.ts";
import { base, dist } from "./site.ts";

export interface Visitor {
  readonly url: string;
  /** A new page at `path` ("laws/us-ca/"), in a fresh profile. */
  readonly visit: (
    path: string,
    options?: BrowserContextOptions,
  ) => Promise<{ page: Page; context: BrowserContext; wrongs: string[] }>;
  readonly close: () => Promise<void>;
}

/** Notes console errors, policy violations, failed requests and requests to other origins. */
function witness(page: Page, origin: string): string[] {
  const wrongs: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrongs.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrongs.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      wrongs.push(`request: ${request.url()}`);
  });
  // A page that is left stops what it was loading; that is no fault of it.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") wrongs.push(`failed: ${request.url()}`);
  });
  return wrongs;
}

/** A visitor to the site in `folder`, served below the path `below`; to the built site unless told otherwise. */
export async function openVisitor({ folder = dist, below = base } = {}): Promise<Visitor> {
  const site: Serving = await serve(folder, { base: below });
  const browser: Browser = await openBrowser();
  const origin = new URL(site.url).origin;
  return {
    url: site.url,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      const wrongs = witness(page, origin);
      await page.goto(`${site.url}${path}`);
      return { page, context, wrongs };
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Everything a browser could keep of a visit. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
export const nothingKept = { cookies: "", local: [], session: [], databases: [], workers: 0 };
