/** The entries and files of the evidence log as they stand on the page, made from the page's own templates. */
import { askFirst } from "./ask-first.ts";
import type { Entry, EntryField, HashedFile } from "../lib/evidence-log.ts";
import { filled } from "../lib/filled.ts";
import { timeToRead } from "../lib/local-time.ts";
import type { LogWords } from "../lib/log-text.ts";

const copyOf = (template: HTMLTemplateElement): HTMLElement =>
  template.content.firstElementChild!.cloneNode(true) as HTMLElement;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A card for the entry at `index`. Whether there is a screenshot is asked only where that may be, or was said. */
export function entryCard(
  template: HTMLTemplateElement,
  { entry, index, asksScreenshot }: { entry: Entry; index: number; asksScreenshot: boolean },
  words: LogWords,
  on: { readonly change: (field: EntryField, value: string) => void; readonly remove: () => void },
): HTMLElement {
  const card = copyOf(template);
  const name = filled(words.entry, index + 1);
  card.querySelector("legend")!.textContent = name;
  for (const field of card.querySelectorAll<Field>("[name]")) {
    const key = field.name as EntryField;
    field.value = entry[key];
    field.addEventListener("input", () => on.change(key, field.value));
    if (key === "screenshot") field.closest("label")!.hidden = !asksScreenshot && entry[key] === "";
  }
  askFirst(card.querySelector<HTMLElement>(".remove")!, name, on.remove);
  return card;
}

/** A line for a file: its name, its size, its code and when the code was made. */
export function fileLine(
  template: HTMLTemplateElement,
  file: HashedFile,
  words: LogWords,
  remove: () => void,
): HTMLElement {
  const line = copyOf(template);
  const put = (what: string, text: string): void =>
    void (line.querySelector(`[data-file=${what}]`)!.textContent = text);
  put("name", file.name);
  put("sha256", file.sha256);
  put("rest", `${words.fileFields.bytes}: ${file.bytes}. ${words.fileFields.hashedAt}: ${timeToRead(file.hashedAt)}`);
  askFirst(line.querySelector<HTMLElement>(".remove")!, file.name, remove);
  return line;
}
