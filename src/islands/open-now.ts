/** Says beside a helpline's hours whether it is open, by the clock of this device. Nothing is asked of anybody. */
import { isOpen, type Opening } from "../lib/opening.ts";

/** What is said beside the hours, in words that the page brings. */
export interface OpenWords {
  readonly open: string;
  readonly closed: string;
}

/** Fills in every `data-open` on the page for `moment`. A zone that this browser does not know leaves the text as it was. */
export function showOpenNow(moment: Date, words: OpenWords): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-open]")) {
    try {
      const open = isOpen(JSON.parse(element.dataset["open"]!) as Opening, moment);
      element.textContent = open ? words.open : words.closed;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}
