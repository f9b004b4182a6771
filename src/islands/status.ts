/** What happened, said where it happened: seen, and read out by a screen reader. */

/** Shows `text` in a `role=status`, with `points` as a list below it. */
export function say(status: Element, text: string, points: readonly string[] = []): void {
  const line = document.createElement("p");
  line.textContent = text;
  const list = document.createElement("ul");
  list.append(
    ...points.map((point) => Object.assign(document.createElement("li"), { textContent: point, dir: "auto" })),
  );
  status.replaceChildren(line, ...(points.length > 0 ? [list] : []));
}
