/** The evidence log on its page. What is written lives in this script alone, until the reader saves it or leaves. */
import { download } from "./download.ts";
import { entryCard, fileLine } from "./log-cards.ts";
import { startHashing } from "./log-files.ts";
import { sheetOf } from "./log-sheet.ts";
import { say } from "./status.ts";
import {
  addBelow,
  addEntry,
  addFile,
  changeEntry,
  emptyLog,
  fits,
  isEmpty,
  most,
  removeEntry,
  removeFile,
  toJson,
  type Log,
} from "../lib/evidence-log.ts";
import { filled } from "../lib/filled.ts";
import { localIso } from "../lib/local-time.ts";
import { toCsv } from "../lib/log-csv.ts";
import { problemsInWords } from "../lib/log-problems.ts";
import { fromFile } from "../lib/log-reader.ts";
import type { LogWords } from "../lib/log-text.ts";

/** `root` holds the log, `blank` the empty table, which is printed while nothing is in the log, and `sheet` what is printed else. */
export function startEvidenceLog(root: HTMLElement, blank: HTMLElement, sheet: HTMLElement): void {
  const words = JSON.parse(root.dataset["words"]!) as LogWords;
  const part = <E extends HTMLElement>(name: string): E => root.querySelector<E>(`[data-part=${name}]`)!;
  const tell = (section: "entries" | "files" | "save", text: string, points?: readonly string[]): void =>
    say(part(`${section}-status`), text, points);

  let log: Log = addEntry(emptyLog);
  /** The log as it was when it was last saved or opened. */
  let saved = log;
  let isAdult = false;

  function showEntries(): void {
    const cards = part("entries");
    cards.replaceChildren(
      ...log.entries.map((entry, index) =>
        entryCard(part("entry"), { entry, index, asksScreenshot: isAdult }, words, {
          change: (field, value) => (log = changeEntry(log, index, field, value)),
          remove: () => {
            log = removeEntry(log, index);
            showEntries();
            tell("entries", filled(words.removed, filled(words.entry, index + 1)));
            (cards.children[index]?.querySelector("input") ?? part("add")).focus();
          },
        }),
      ),
    );
  }

  function showFiles(): void {
    part("files").replaceChildren(
      ...log.files.map((file, index) =>
        fileLine(part("file"), file, words, () => {
          log = removeFile(log, index);
          showFiles();
          tell("files", filled(words.removed, file.name));
          part("files-title").focus();
        }),
      ),
    );
  }

  /** Whether there was room; where there was none, says so. */
  function put(next: Log, section: "entries" | "files" | "save"): boolean {
    if (fits(next)) log = next;
    else tell(section, filled(words.full, most));
    return fits(next);
  }

  part("add").addEventListener("click", () => {
    if (!put(addEntry(log), "entries")) return;
    showEntries();
    tell("entries", filled(words.added, log.entries.length));
    part("entries").lastElementChild!.querySelector("input")!.focus();
  });

  const hashing = startHashing(part("choose"), words, (file) => {
    const same = log.files.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256);
    if (same) tell("files", filled(words.same, file.name));
    else if (put(addFile(log, file), "files")) {
      showFiles();
      tell("files", filled(words.hashed, file.name));
    }
  });

  /** Files can be chosen only after it was said that nobody in the picture was under 18. */
  function answerAge(answer: string): void {
    isAdult = answer === "no";
    for (const element of root.querySelectorAll<HTMLElement>("[data-age]"))
      element.hidden = !element.dataset["age"]!.split(" ").includes(answer);
    part<HTMLInputElement>("input").disabled = !isAdult;
    if (!isAdult) hashing.stop();
    showEntries();
  }
  for (const radio of part("age").querySelectorAll("input")) {
    // Firefox would give the answer back after a reload; the question is asked each time.
    radio.autocomplete = "off";
    radio.checked = false;
    radio.addEventListener("change", () => answerAge(radio.value));
  }

  const saveAs = (ending: "json" | "csv", content: string, said: string): void => {
    const name = `log-${localIso(new Date()).slice(0, 10)}.${ending}`;
    download(name, ending === "json" ? "application/json" : "text/csv;charset=utf-8", content);
    tell("save", filled(said, name));
  };
  part("json").addEventListener("click", () => {
    saveAs("json", toJson(log, localIso(new Date())), words.saved);
    saved = log;
  });
  part("csv").addEventListener("click", () => saveAs("csv", toCsv(log, words), words.savedCsv));
  part("print").addEventListener("click", () => window.print());

  const open = part<HTMLInputElement>("open");
  let opened = emptyLog;
  /** After the choice between two logs, or without one where there is but one. */
  function take(next: Log, said: string): void {
    log = next;
    showEntries();
    showFiles();
    part("choice").hidden = true;
    tell("save", said);
    open.focus();
  }
  open.addEventListener("change", async () => {
    const [file] = open.files!;
    open.value = "";
    if (file === undefined) return;
    part("choice").hidden = true;
    const reading = await fromFile(file);
    if ("problems" in reading) return tell("save", words.refused, problemsInWords(reading.problems, words));
    opened = reading.log;
    part("choice").hidden = isEmpty(log);
    if (isEmpty(log)) take((saved = opened), words.opened);
    else part("below").focus();
  });
  part("below").addEventListener("click", () => {
    if (put(addBelow(log, opened), "save")) take(log, words.opened);
  });
  part("replace").addEventListener("click", () => take((saved = opened), words.opened));
  part("neither").addEventListener("click", () => take(log, words.kept));

  window.addEventListener("beforeprint", () => {
    blank.hidden = !isEmpty(log);
    sheet.replaceChildren(...(isEmpty(log) ? [] : sheetOf(log, words, localIso(new Date()))));
  });
  window.addEventListener("beforeunload", (event) => {
    // The way out has emptied the page by now; it never asks.
    if (root.isConnected && log !== saved && !isEmpty(log)) event.preventDefault();
  });
  // A page that the browser keeps for "back" keeps nothing of the log.
  window.addEventListener("pagehide", () => {
    hashing.stop();
    opened = emptyLog;
    sheet.replaceChildren();
    take((saved = addEntry(emptyLog)), "");
  });

  blank.classList.add("print-only");
  answerAge("none");
  root.hidden = false;
}
