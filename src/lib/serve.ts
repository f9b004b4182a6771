/** Serves a built site as a web server would: below its base path, with its 404 page and the headers of `_headers`. */
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface HeaderRule {
  /** A path, or the beginning of one where it ends with `*`. */
  readonly path: string;
  /** Headers set here, and those of earlier rules that are taken back ("! Name"). */
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly unset: readonly string[];
}

/** The rules of a `_headers` file, in their order: a path, and below it `Name: value` or `! Name` a line. */
export function headerRules(text: string): readonly HeaderRule[] {
  return text
    .split(/^(?=\S)/m)
    .filter((part) => part.startsWith("/"))
    .map((part) => {
      const [path, ...lines] = part
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
      return {
        path: path!,
        set: lines
          .filter((line) => !line.startsWith("!"))
          .map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()] as const),
        unset: lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim()),
      };
    });
}

/** The headers of the file at `path`: those of every rule that fits, later ones over earlier ones. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { path: pattern, set, unset } of rules) {
    if (!(pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern)) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set) headers.set(name, value);
  }
  return Object.fromEntries(headers);
}

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` at `http://127.0.0.1:<port><base>`; a `port` of 0 takes a free one. Throws if the port is taken. */
export async function serve(
  folder: string,
  { base = "/", port = 0 }: { base?: string; port?: number } = {},
): Promise<Serving> {
  const rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
  const notFound = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, { dev: true, etag: true });
  const below = base.replace(/\/$/, "");
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const inside = pathname.startsWith(`${below}/`) ? pathname.slice(below.length) : "/404.html";
    for (const [name, value] of Object.entries(headersFor(inside, rules))) response.setHeader(name, value);
    const missing = (): void => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(notFound);
    };
    if (!request.url?.startsWith(`${below}/`)) return missing();
    request.url = request.url.slice(below.length);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${below}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
