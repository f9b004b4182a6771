/** A small document: what the plan is made of before it becomes a page, a file or plain text. */

export interface Link {
  readonly text: string;
  readonly href: string;
}

export type Inline = string | Link;

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly seenBy: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What is still to be filled in. */
  readonly missing: readonly string[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly parts: readonly Inline[]; readonly tone?: "careful" | "quiet" | "label" }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "steps"; readonly items: readonly Step[] }
  | { readonly kind: "letter"; readonly draft: Draft };

export interface Step {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const say = (...parts: readonly Inline[]): Block => ({ kind: "text", parts });

const inlineText = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === "string" ? part : `${part.text} <${part.href}>`)).join("");

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The document as plain text, with the addresses of its links in full. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "heading") return `${block.text.toUpperCase()}\n${"=".repeat(block.text.length)}`;
      if (block.kind === "text") return inlineText(block.parts);
      if (block.kind === "list") return block.items.map((item) => `- ${inlineText(item)}`).join("\n");
      if (block.kind === "steps")
        return block.items
          .map(({ title, blocks: held }, i) => `${i + 1}. ${title}\n\n${indented(textOf(held), "   ")}`)
          .join("\n\n");
      const { title, about, seenBy, paragraphs } = block.draft;
      return [title, about, seenBy, "-----", ...paragraphs, "-----"].join("\n\n");
    })
    .join("\n\n");
}
