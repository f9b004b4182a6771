/** Shows the plan on the page, and makes a file of it. */
import type { Block, Draft, Inline } from "../lib/blocks.ts";
import { emailDraft } from "../lib/letter.ts";
import type { PlanText } from "../lib/plan-text.ts";
import { copyText, make } from "./dom.ts";
import { download } from "./download.ts";

/** Whether the address is one of another site, which paper has to spell out. */
const isOutside = (href: string): boolean => href.startsWith("http") && new URL(href).origin !== window.location.origin;

const link = (href: string, text: string): HTMLAnchorElement =>
  make(
    "a",
    {
      href,
      className: isOutside(href) ? "outside" : "",
      target: href.startsWith("tel:") ? "" : "_blank",
      rel: "noopener noreferrer",
    },
    text,
  );

const inline = (parts: readonly Inline[]): (Node | string)[] =>
  parts.map((part) => (typeof part === "string" ? part : link(part.href, part.text)));

function letter(draft: Draft, words: PlanText, tell: (said: string) => void): HTMLElement {
  const { plan, letters } = words;
  const text = `${draft.paragraphs.join("\n\n")}\n`;
  const sheet = make(
    "div",
    { className: "sheet" },
    ...draft.paragraphs.map((each) => make("p", { dir: "auto" }, each)),
  );
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = make("button", { type: "button", className: "second" }, label);
    made.addEventListener("click", act);
    return made;
  };
  const missing = draft.missing.length === 0 ? letters.whole : `${letters.missing}${draft.missing.join("; ")}.`;
  return make(
    "details",
    { className: "letter-card" },
    make("summary", {}, draft.title),
    make("p", { className: "quiet" }, missing),
    make("p", { className: "careful" }, draft.seenBy),
    sheet,
    make(
      "div",
      { className: "buttons" },
      button(plan.copy, () => void copyText(text, sheet).then((done) => tell(done ? plan.copied : plan.notCopied))),
      button(plan.letterText, () => {
        download(`${draft.id}.txt`, "text/plain", text);
        tell(plan.saved);
      }),
      button(plan.letterEmail, () => {
        download(`${draft.id}.eml`, "message/rfc822", emailDraft(draft.subject, text));
        tell(plan.saved);
      }),
    ),
  );
}

const tones = { careful: "careful", quiet: "quiet", label: "kind" } as const;

function element(block: Block, words: PlanText, tell: (said: string) => void): HTMLElement {
  if (block.kind === "heading") return make("h2", {}, block.text);
  if (block.kind === "letter") return letter(block.draft, words, tell);
  if (block.kind === "list") return make("ul", {}, ...block.items.map((item) => make("li", {}, ...inline(item))));
  if (block.kind === "steps")
    return make(
      "ol",
      { className: "steps" },
      ...block.items.map(({ title, blocks }) =>
        make("li", {}, make("h2", { className: "step" }, title), ...blocks.map((each) => element(each, words, tell))),
      ),
    );
  return make("p", { className: block.tone ? tones[block.tone] : "" }, ...inline(block.parts));
}

/** The parts of the page for a document. `tell` announces what a button did. */
export const show = (blocks: readonly Block[], words: PlanText, tell: (said: string) => void): HTMLElement[] =>
  blocks.map((block) => element(block, words, tell));

const fileStyle =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}" +
  "p{white-space:pre-line;overflow-wrap:anywhere}.sheet{border:1px solid;padding:1rem}";

/** A page that stands alone, from what is shown: without buttons, with every letter open. */
export function htmlFile(title: string, shown: Element, language: string): string {
  const copy = shown.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(".buttons")) each.remove();
  for (const each of copy.querySelectorAll("details")) each.open = true;
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  page.head.prepend(Object.assign(page.createElement("meta"), { name: "viewport", content: "width=device-width" }));
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset);
  page.head.append(Object.assign(page.createElement("style"), { textContent: fileStyle }));
  const heading = page.createElement("h1");
  heading.textContent = title;
  page.body.append(heading, ...copy.childNodes);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
