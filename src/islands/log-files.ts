/** Makes the codes of chosen files, one after another, with a progress bar and a way to stop. Of a file nothing stays but its code. */
import { say } from "./status.ts";
import type { HashedFile } from "../lib/evidence-log.ts";
import { hashOf } from "../lib/file-hash.ts";
import { filled } from "../lib/filled.ts";
import { localIso } from "../lib/local-time.ts";
import type { LogWords } from "../lib/log-text.ts";

/** `section` holds the file input, the progress bar and the status. `add` takes each file with its code. */
export function startHashing(
  section: HTMLElement,
  words: LogWords,
  add: (file: HashedFile) => void,
): { readonly stop: () => void } {
  const input = section.querySelector<HTMLInputElement>("input[type=file]")!;
  const running = section.querySelector<HTMLElement>("[data-running]")!;
  const bar = running.querySelector("progress")!;
  const status = section.querySelector("[role=status]")!;
  let waiting: File[] = [];
  let current: AbortController | undefined;

  async function hash(file: File): Promise<void> {
    const { signal } = (current = new AbortController());
    running.querySelector("label")!.firstElementChild!.textContent = filled(words.hashing, file.name);
    bar.max = Math.max(file.size, 1);
    bar.value = 0;
    try {
      const sha256 = await hashOf(file, (bytes) => void (bar.value = bytes), signal);
      add({ name: file.name, bytes: file.size, sha256, hashedAt: localIso(new Date()) });
    } catch {
      say(status, filled(signal.aborted ? words.stopped : words.unreadable, file.name));
    }
  }

  async function hashAll(): Promise<void> {
    running.hidden = false;
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await hash(file);
    current = undefined;
    const held = running.contains(document.activeElement);
    running.hidden = true;
    if (held) input.focus();
  }

  const stop = (): void => {
    waiting = [];
    current?.abort();
  };
  input.addEventListener("change", () => {
    waiting.push(...input.files!);
    // The browser would go on showing the name beside the button.
    input.value = "";
    if (running.hidden) void hashAll();
  });
  running.querySelector("button")!.addEventListener("click", stop);
  return { stop };
}
