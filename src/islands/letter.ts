/** A letter that is filled in on this device: the fields, what is still missing, and the text as it stands. */
import { emailDraft, fillIn, missingIn, type Blank, type Template, type Values } from "../lib/letter.ts";
import { countInWords, type CountWords } from "./count-words.ts";
import { copyText, make } from "./dom.ts";
import { download } from "./download.ts";

interface Given {
  readonly file: string;
  readonly subject: string;
  readonly letter: Template;
  /** Why each element matters, by id. */
  readonly why: Readonly<Record<string, string>>;
  readonly blanks: readonly Blank[];
  readonly words: {
    readonly missing: CountWords;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: string;
    readonly cleared: string;
  };
}

/** What stands in the form, by blank. */
function valuesOf(form: HTMLFormElement): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value;
  return values;
}

export function startLetter(root: HTMLElement): void {
  const given = JSON.parse(root.querySelector("script[type='application/json']")!.textContent) as Given;
  const { letter, words } = given;
  const blanks = new Map(given.blanks.map((blank) => [blank.id, blank]));
  const form = root.querySelector("form")!;
  const sheet = root.querySelector<HTMLElement>(".sheet")!;
  const count = root.querySelector<HTMLElement>(".missing [role=status]")!;
  const list = root.querySelector<HTMLElement>(".missing ul")!;
  const told = root.querySelector<HTMLElement>(".told")!;
  let paragraphs: readonly string[] = [];

  const show = (): void => {
    const values = valuesOf(form);
    paragraphs = fillIn(letter, blanks, values);
    sheet.replaceChildren(...paragraphs.map((text) => make("p", { dir: "auto" }, text)));
    const missing = missingIn(letter, blanks, values);
    const said = countInWords(missing.length, words.missing);
    if (count.textContent !== said) count.textContent = said;
    list.replaceChildren(
      ...missing.map((id) => make("li", {}, make("strong", {}, blanks.get(id)!.label), ` ${given.why[id]!}`)),
    );
    told.textContent = "";
  };
  const text = (): string => `${paragraphs.join("\n\n")}\n`;
  const actions: Readonly<Record<string, () => void>> = {
    copy: () => void copyText(text(), sheet).then((done) => (told.textContent = done ? words.copied : words.notCopied)),
    text: () => {
      download(`${given.file}.txt`, "text/plain", text());
      told.textContent = words.saved;
    },
    email: () => {
      download(`${given.file}.eml`, "message/rfc822", emailDraft(given.subject, text()));
      told.textContent = words.saved;
    },
    print: () => window.print(),
    clear: () => {
      form.reset();
      show();
      told.textContent = words.cleared;
      form.querySelector<HTMLElement>("input, textarea")?.focus();
    },
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("click", (event) => {
    const action = (event.target as Element).closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action !== undefined) actions[action]!();
  });
  for (const hidden of root.querySelectorAll<HTMLElement>("[data-scripted]")) hidden.hidden = false;
  for (const paper of root.querySelectorAll<HTMLElement>("[data-paper]")) paper.hidden = true;
  show();
}
