/** Reads the letters and the blanks that they share. */
import { getCollection, type CollectionEntry } from "astro:content";
import { piecesOf, type Blank } from "../lib/letter.ts";
import { readVocabulary } from "./vocabulary.ts";

export type LetterEntry = CollectionEntry<"letters">;

export interface FullBlank extends Blank {
  readonly hint: string;
}

/** In the order in which they are offered. */
export async function readLetters(): Promise<readonly LetterEntry[]> {
  const all = await getCollection("letters");
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** The blanks of all letters by id. */
export async function readBlanks(): Promise<ReadonlyMap<string, FullBlank>> {
  const { blanks } = await readVocabulary();
  return new Map(
    [...blanks.values()].map(({ id, label, definition, takes = "line", options = [] }) => [
      id,
      {
        id,
        label,
        hint: definition,
        takes,
        options: options.map(({ says = "", ...option }) => ({ ...option, says })),
      },
    ]),
  );
}

export interface PrintedParagraph {
  /** The choices it depends on, as a reader makes them: "I write for myself". */
  readonly only: readonly string[];
  readonly pieces: readonly { readonly text?: string; readonly blank?: string; readonly options?: readonly string[] }[];
}

/** The whole text with its blanks, for paper: every variant, each with the choice that it is for. */
export const printed = (
  text: LetterEntry["data"]["text"],
  blanks: ReadonlyMap<string, FullBlank>,
): PrintedParagraph[] =>
  text.map(({ says, when }) => ({
    only: Object.entries(when ?? {}).map(
      ([id, option]) => blanks.get(id)?.options.find((each) => each.id === option)?.label ?? option,
    ),
    pieces: piecesOf(says).map(({ text: plain, blank }) => {
      if (blank === undefined) return { text: plain ?? "" };
      const known = blanks.get(blank);
      const options = known?.options.map(({ says: said }) => said).filter((said) => said !== "") ?? [];
      return { blank: known?.label ?? blank, options };
    }),
  }));
