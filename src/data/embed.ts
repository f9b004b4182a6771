/** What the card for other sites shows of a place, and the snippet that shows it there. */
import type { Place } from "../law/world.ts";
import type { EmbedText } from "../lib/embed-text.ts";
import type { Routes } from "../lib/routes.ts";
import { addressOf } from "../lib/settings.ts";
import { listedQuestions } from "./place-list.ts";
import { glanceRows, type Context, type GlanceRow } from "./place-page.ts";

/** The four answers with their marks; none where nobody has researched the place. */
export const embedRows = (place: Place, context: Context): readonly GlanceRow[] =>
  place.depth === "none"
    ? []
    : glanceRows(place, context).filter(({ question }) => listedQuestions.some((id) => id === question));

/** The size of the frame, in CSS pixels: the longest answer stands in it whole. */
export const cardSize = { width: 360, height: 640 } as const;

/** Stands for a place until the reader has chosen one. */
export const anyPlace = { id: "place-id", name: "place-name" } as const;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The lines to paste into another site's page, for the card and for a link without it. */
export function snippets(
  place: { readonly id: string; readonly name: string },
  routes: Routes,
  text: EmbedText,
): { readonly card: string; readonly link: string } {
  const name = escaped(place.name);
  const size = `width="${cardSize.width}" height="${cardSize.height}"`;
  return {
    card: `<iframe src="${addressOf(routes.embed(place.id))}" title="${text.frameTitle(name)}" ${size} loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    link: `<a href="${addressOf(routes.place(place.id))}" rel="noopener noreferrer">${text.linkText(name)}</a>`,
  };
}
