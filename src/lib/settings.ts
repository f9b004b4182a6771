/** What differs from one home of the site to another. Set in the environment of the build. */

const environment = (name: string): string | undefined => process.env[name]?.trim() || undefined;

/**
 * The site's public address, sub-path included: `SITE_URL=https://example.org/recourse/`.
 * Without it, an address that cannot exist, so that a forgotten setting is seen. Throws on anything but http(s).
 */
export function siteUrl(): string {
  const given = environment("SITE_URL") ?? "https://recourse.example/";
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${given}". It takes a full address, such as https://example.org/recourse/.`);
  return url.href;
}

/**
 * Where corrections go: `CORRECTIONS_URL`, a web address or a mailto: address. Without it, pages explain how to reach
 * whoever runs the copy.
 */
export function correctionsUrl(): string | undefined {
  const given = environment("CORRECTIONS_URL");
  if (given !== undefined && !/^(https:\/\/|mailto:)/.test(given))
    throw new Error(`CORRECTIONS_URL is "${given}". It takes an https:// or mailto: address.`);
  return given;
}

/** The full public address of a path of ours, base included: "/laws/fr/" → "https://example.org/laws/fr/". */
export const addressOf = (path: string): string => new URL(path, siteUrl()).href;

/** Under which anyone may use the content: Creative Commons Attribution 4.0. */
export const license = "https://creativecommons.org/licenses/by/4.0/";
