/** Fills a letter in: pure text in, pure text out, so that the page, the plan and a saved file say the same. */

/** What a person fills in. */
export interface Blank {
  readonly id: string;
  readonly label: string;
  readonly takes: "line" | "lines" | "email" | "date" | "choice" | "statement";
  /** Of a choice, the usual one first; of a statement, the one that is agreed to. */
  readonly options: readonly { readonly id: string; readonly label: string; readonly says: string }[];
}

export interface Template {
  readonly elements: readonly { readonly id: string; readonly optional?: boolean | undefined }[];
  readonly text: readonly {
    readonly says: string;
    readonly when?: Readonly<Record<string, string>> | undefined;
  }[];
}

export type Blanks = ReadonlyMap<string, Blank>;

/** What was filled in, by blank: text as typed, the id of the chosen option, or the id of the statement agreed to. */
export type Values = Readonly<Record<string, string>>;

export interface Piece {
  readonly text?: string;
  readonly blank?: string;
}

/** A paragraph as text and blanks, in order: `"To [[service]]:"` is a text, the blank `service`, a text. */
export const piecesOf = (says: string): Piece[] =>
  says
    .split(/\[\[([a-z0-9-]+)\]\]/)
    .map((piece, i) => (i % 2 === 1 ? { blank: piece } : { text: piece }))
    .filter(({ text }) => text !== "");

export const blanksIn = (says: string): string[] => piecesOf(says).flatMap(({ blank }) => blank ?? []);

/** The option of a choice that was made; its first where none was. */
const chosen = ({ options }: Blank, value: string | undefined): Blank["options"][number] | undefined =>
  options.find(({ id }) => id === value) ?? options[0];

/** What stands in the letter for a blank; empty where it is still to be filled in. */
export function saidFor(blank: Blank, value: string | undefined): string {
  if (blank.takes === "choice") return chosen(blank, value)?.says ?? "";
  if (blank.takes === "statement") return blank.options.find(({ id }) => id === value)?.says ?? "";
  if (blank.takes !== "lines") return (value ?? "").trim();
  return (value ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Whether a paragraph belongs in the letter by the choices that were made. */
function isSaid(when: Readonly<Record<string, string>> | undefined, blanks: Blanks, values: Values): boolean {
  return Object.entries(when ?? {}).every(([id, option]) => {
    const blank = blanks.get(id);
    return blank !== undefined && chosen(blank, values[id])?.id === option;
  });
}

/**
 * The letter's paragraphs with what was filled in. An empty optional blank takes its paragraph with it; any other empty
 * blank shows what is missing in square brackets.
 */
export function fillIn(letter: Template, blanks: Blanks, values: Values): string[] {
  const optional = new Set(letter.elements.filter((each) => each.optional === true).map(({ id }) => id));
  const said = (id: string): string => {
    const blank = blanks.get(id);
    return blank === undefined ? "" : saidFor(blank, values[id]);
  };
  return letter.text
    .filter(({ when }) => isSaid(when, blanks, values))
    .filter(({ says }) => blanksIn(says).every((id) => !optional.has(id) || said(id) !== ""))
    .map(({ says }) =>
      piecesOf(says)
        .map(({ text, blank }) => text ?? (said(blank!) || `[${blanks.get(blank!)?.label ?? blank!}]`))
        .join(""),
    );
}

/** The elements that the letter needs, as the choices stand, and does not have yet. */
export function missingIn(letter: Template, blanks: Blanks, values: Values): string[] {
  const used = new Set(
    letter.text.filter(({ when }) => isSaid(when, blanks, values)).flatMap(({ says }) => blanksIn(says)),
  );
  return letter.elements
    .filter(({ id, optional }) => optional !== true && used.has(id))
    .filter(({ id }) => blanks.has(id) && saidFor(blanks.get(id)!, values[id]) === "")
    .map(({ id }) => id);
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/**
 * An e-mail draft (RFC 5322) that a mail program opens for sending, with no recipient. `subject` is ours and is at most
 * 80 ASCII characters; the body may hold anything and travels as base64.
 */
export function emailDraft(subject: string, body: string): string {
  const lines = base64(body.replace(/\r?\n/g, "\r\n")).match(/.{1,76}/g) ?? [];
  return [
    `Subject: ${subject}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    ...lines,
    "",
  ].join("\r\n");
}
