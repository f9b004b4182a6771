/**
 * Writes a content security policy into every built page: nothing but this site's own files, and of inline code only
 * what stands in that very page, by its hash. (Astro's own policy lists the hashes of the whole site on each page.)
 */
import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const hash = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

const inline = (html: string, tag: "style" | "script"): string[] =>
  [
    ...html.matchAll(
      new RegExp(`<${tag}(?![^>]*(?:\\ssrc=|application/(?:ld\\+)?json))[^>]*>([\\s\\S]*?)</${tag}>`, "g"),
    ),
  ].map((match) => hash(match[1]!));

/** The policy for one page. WebAssembly is for the search, which runs in the page. */
export function policyFor(html: string): string {
  const styles = inline(html, "style");
  const scripts = inline(html, "script");
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(" ")}`.trim(),
    `style-src ${styles.length > 0 ? styles.join(" ") : "'none'"}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(";");
}

/** The page with its policy right after the character set, before anything that the policy rules. Throws if there is no place for it. */
export function withPolicy(html: string): string {
  const before = '<meta charset="utf-8">';
  if (!html.includes(before))
    throw new Error("A page has no <meta charset>, so the content security policy has no place.");
  return html.replace(before, `${before}<meta http-equiv="content-security-policy" content="${policyFor(html)}">`);
}

export const contentPolicy = (): AstroIntegration => ({
  name: "content-policy",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const file of glob("**/*.html", { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, withPolicy(await readFile(path, "utf8")));
      }
    },
  },
});
