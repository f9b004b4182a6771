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

type Field = HTMLInputElement | HTMLTextAreaElement;

const isBox = (field: Field): field is HTMLInputElement => field.type === "radio" || field.type === "checkbox";

/** What stands in the fields, by blank. */
const valuesOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.filter((field) => !isBox(field) || field.checked).map(({ name, value }) => [name, value] as const),
  );

/** The fields as they were at first. */
function empty(fields: readonly Field[]): void {
  for (const field of fields) {
    if (isBox(field)) field.checked = field.defaultChecked;
    else field.value = "";
  }
}

export function startLetter(root: HTMLElement): void {
  const given = JSON.parse(root.querySelector("script[type='application/json']")!.textContent) as Given;
  const { letter, words } = given;
  const blanks = new Map(given.blanks.map((blank) => [blank.id, blank]));
  const fields = [...root.querySelectorAll<Field>(".fields :is(input, textarea)")];
  const sheet = root.querySelector<HTMLElement>(".sheet")!;
  const count = root.querySelector<HTMLElement>(".missing [role=status]")!;
  const list = root.querySelector<HTMLElement>(".missing ul")!;
  const told = root.querySelector<HTMLElement>(".told")!;
  let paragraphs: readonly string[] = [];

  const show = (): void => {
    const values = valuesOf(fields);
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
      empty(fields);
      show();
      told.textContent = words.cleared;
      fields[0]?.focus();
    },
  };
  root.addEventListener("input", show);
  root.addEventListener("click", (event) => {
    const action = (event.target as Element).closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action !== undefined) actions[action]!();
  });
  for (const hidden of root.querySelectorAll<HTMLElement>("[data-scripted]")) hidden.hidden = false;
  for (const paper of root.querySelectorAll<HTMLElement>("[data-paper]")) paper.hidden = true;
  // A browser may bring back what stood here before a reload.
  empty(fields);
  show();
}
