/** Markdown, built as a tree and written out by remark, which sees to it that words stay words. */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

export type Part = string | PhrasingContent;

const phrasing = (parts: readonly Part[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === "string" ? { type: "text", value: part } : part));

export const link = (words: string, href: string): PhrasingContent => ({
  type: "link",
  url: href,
  children: phrasing([words]),
});

export const strong = (words: string): PhrasingContent => ({ type: "strong", children: phrasing([words]) });

export const heading = (depth: 1 | 2 | 3 | 4, words: string): RootContent => ({
  type: "heading",
  depth,
  children: phrasing([words]),
});

export const paragraph = (...parts: readonly Part[]): BlockContent => ({
  type: "paragraph",
  children: phrasing(parts),
});

/** An item is a line of parts. */
export const list = (items: readonly (readonly Part[])[], { ordered = false } = {}): BlockContent => ({
  type: "list",
  ordered,
  spread: false,
  children: items.map((parts): ListItem => ({ type: "listItem", spread: false, children: [paragraph(...parts)] })),
});

export const quote = (...blocks: readonly BlockContent[]): BlockContent => ({
  type: "blockquote",
  children: [...blocks],
});

/** Nothing, where there is nothing to put under the heading. */
export const section = (depth: 2 | 3, title: string, blocks: readonly RootContent[]): RootContent[] =>
  blocks.length === 0 ? [] : [heading(depth, title), ...blocks];

interface Node {
  readonly type: string;
  url?: string;
  readonly children?: readonly Node[];
}

function eachLink(node: Node, change: (href: string) => string): void {
  if (node.type === "link" && node.url !== undefined) node.url = change(node.url);
  node.children?.forEach((child) => eachLink(child, change));
}

/** The body of an entry as blocks, its links changed by `address`. Throws on a component, which Markdown cannot hold. */
export function blocksOf(body: string, address: (href: string) => string): RootContent[] {
  const root = unified().use(remarkParse).use(remarkMdx).parse(body);
  const component = root.children.find(({ type }) => type.startsWith("mdx"));
  if (component !== undefined)
    throw new Error(
      `A text has a component on line ${component.position?.start.line}, which has no form in Markdown. Write it as plain text.`,
    );
  eachLink(root, address);
  return root.children;
}

export const markdownOf = (blocks: readonly RootContent[]): string => {
  const root: Root = { type: "root", children: [...blocks] };
  return unified().use(remarkStringify, { bullet: "-", rule: "-", listItemIndent: "one" }).stringify(root);
};
