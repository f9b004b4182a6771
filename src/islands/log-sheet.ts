/** The evidence log for paper: everything that was entered, in full, with the codes and the time. */
import { entryFields, filledEntries, type Log } from "../lib/evidence-log.ts";
import { filled } from "../lib/filled.ts";
import { timeToRead } from "../lib/local-time.ts";
import type { LogWords } from "../lib/log-text.ts";

const element = (tag: string, text = ""): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

type Fact = readonly [name: string, value: string, style?: string];

/** A heading, and under it each thing with its name. What is empty is left out. */
function block(title: string, facts: readonly Fact[]): HTMLElement {
  const section = element("section");
  const list = element("dl");
  for (const [name, value, className = ""] of facts.filter(([, text]) => text !== ""))
    list.append(element("dt", name), Object.assign(element("dd", value), { dir: "auto", className }));
  section.append(element("h2", title), list);
  return section;
}

/** What goes on the sheet. `printedAt` is ISO 8601 with the offset from UTC. */
export function sheetOf(log: Log, words: LogWords, printedAt: string): readonly HTMLElement[] {
  const { fields, fileFields, screenshot } = words;
  return [
    element("p", `${words.printed}: ${timeToRead(printedAt)}. ${words.clock}`),
    ...filledEntries(log).map((entry, i) =>
      block(
        filled(words.entry, i + 1),
        entryFields.map((field): Fact => [
          fields[field],
          field === "screenshot" ? screenshot[entry[field]]! : entry[field],
        ]),
      ),
    ),
    ...log.files.map((file, i) =>
      block(filled(words.file, i + 1), [
        [fileFields.name, file.name],
        [fileFields.sha256, file.sha256, "code"],
        [fileFields.bytes, String(file.bytes)],
        [fileFields.hashedAt, timeToRead(file.hashedAt)],
      ]),
    ),
  ];
}
