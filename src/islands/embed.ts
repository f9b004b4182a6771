/** Puts the chosen place into the lines to paste and into the link to its card. A law page hands its place on (`?in=us-tx`). */
import { placeOf } from "../lib/reader-place.ts";

interface Given {
  /** What stands for the place's id and name in the lines. */
  readonly blank: { readonly id: string; readonly name: string };
  readonly card: string;
  readonly link: string;
  readonly href: string;
}

export function startEmbed(root: HTMLElement): void {
  const { blank, card, link, href } = JSON.parse(root.querySelector("script")!.textContent) as Given;
  const choose = root.querySelector<HTMLElement>(".choose")!;
  const select = root.querySelector("select")!;
  const cardLines = root.querySelector<HTMLElement>("#card-lines")!;
  const linkLines = root.querySelector<HTMLElement>("#link-lines")!;
  const open = root.querySelector<HTMLAnchorElement>("#open-card")!;
  const show = (): void => {
    const id = select.value;
    const name = select.selectedOptions[0]!.text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const fill = (line: string): string => line.replaceAll(blank.id, id).replaceAll(blank.name, name);
    cardLines.textContent = fill(card);
    linkLines.textContent = fill(link);
    open.href = fill(href);
  };
  select.addEventListener("change", show);
  choose.hidden = false;
  const given = placeOf(window.location.search);
  if (given !== undefined && [...select.options].some(({ value }) => value === given)) select.value = given;
  // A browser that comes back to the page may have kept the choice.
  show();
}
