/** The place that the reader came from, carried in the address as `?in=us-tx`: kept from page to page of the guide, and stored nowhere. */
import { placeOf, withPlace } from "../lib/reader-place.ts";

interface Given {
  /** The address of the list of laws, under which the places are. */
  readonly laws: string;
  /** For each thing that depends on the place: a link's text, with `#` for the place's name. */
  readonly words: Readonly<Record<string, string>>;
}

/** The parts of a law page that answer what a step asks. */
const parts: Readonly<Record<string, string>> = { law: "glance", report: "do", help: "help" };

async function nameOf(id: string, laws: URL): Promise<string | undefined> {
  const answer = await fetch(new URL(`../data/v1/jurisdictions/${id}.json`, laws)).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  return ((await answer.json()) as { readonly name: string }).name;
}

/** Points the steps that depend on the place to the reader's, and hands the place on to the other pages of the guide. */
export async function carryPlace(): Promise<void> {
  const id = placeOf(window.location.search);
  if (id === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'main a[href*="/guide/"], main a[href*="/platforms/"]',
  ))
    link.href = withPlace(link.href, id);
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-by-place] a")];
  if (links.length === 0) return;
  const { laws, words } = JSON.parse(document.querySelector("#by-place")!.textContent) as Given;
  const name = await nameOf(id, new URL(laws, window.location.href));
  if (name === undefined) return;
  for (const link of links) {
    const what = link.closest<HTMLElement>("[data-by-place]")!.dataset["byPlace"]!;
    link.href = `${laws}${id}/#${parts[what]!}`;
    link.textContent = words[what]!.replace("#", name);
  }
}
