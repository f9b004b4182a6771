/** What countries are called in their own languages, as the Unicode CLDR has it. */

/** The names of an ISO 3166-1 country (`ee`) in `languages` (BCP 47); languages that this machine does not know are left out. */
export function ownNames(id: string, languages: readonly string[]): string[] {
  const names = languages
    .filter((tag) => Intl.DisplayNames.supportedLocalesOf(tag).length > 0)
    .map((tag) => new Intl.DisplayNames(tag, { type: "region", fallback: "none" }).of(id.toUpperCase()));
  return [...new Set(names)].filter((name) => name !== undefined);
}
