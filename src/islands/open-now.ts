/** Says beside a helpline's hours whether it is open, by the clock of this device. Nothing is asked of anybody. */
import { isOpen, type Opening } from "../lib/opening.ts";

/** Fills in every `data-open` on the page for `moment`. A zone that this browser does not know leaves the text as it was. */
export function showOpenNow(moment: Date): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-open]")) {
    try {
      const open = isOpen(JSON.parse(element.dataset["open"]!) as Opening, moment);
      element.textContent = open ? "By these hours it is open now." : "By these hours it is closed now.";
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}
