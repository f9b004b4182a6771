/** Buttons that copy the text beside them. Nothing is sent or kept; the clipboard has it until it holds something else. */
import { copyText } from "./dom.ts";

/** Lets each button with `data-copy` below `root` copy the text of the element with that id; `told` says what happened. */
export function startCopying(
  root: HTMLElement,
  told: HTMLElement,
  words: { readonly copied: string; readonly notCopied: string },
): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-copy]")) button.hidden = false;
  root.addEventListener("click", (event) => {
    const id = (event.target as Element).closest<HTMLElement>("[data-copy]")?.dataset["copy"];
    const shown = id === undefined ? null : document.getElementById(id);
    if (shown === null) return;
    void copyText(shown.textContent, shown).then((done) => (told.textContent = done ? words.copied : words.notCopied));
  });
}
