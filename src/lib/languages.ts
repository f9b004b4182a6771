/** The languages of the site. English stands at the root of the address, another under its tag (`/es/…`). */

export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";

/** The part of an address before the page: nothing for English, `/es` for Spanish. */
export const languagePrefix = (language: Language): string => (language === defaultLanguage ? "" : `/${language}`);

/** Static paths of a page that exists once a language (`src/pages/[...lang]/…`). */
export const languagePaths = (): { params: { lang: string | undefined }; props: { language: Language } }[] =>
  languages.map((language) => ({
    params: { lang: language === defaultLanguage ? undefined : language },
    props: { language },
  }));

/**
 * The same page in the other languages, for `hreflang`: none while there is one language. `path` is below the base,
 * "/laws/fr/" or "/es/laws/fr/".
 */
export function translationsOf<L extends string>(
  path: string,
  all: readonly L[],
  prefix: (language: L) => string,
): readonly { readonly language: L; readonly path: string }[] {
  if (all.length < 2) return [];
  const own = all.map(prefix).find((each) => each !== "" && path.startsWith(`${each}/`)) ?? "";
  return all.map((language) => ({ language, path: `${prefix(language)}${path.slice(own.length)}` }));
}

/** Static paths of a page that exists once a language and item. */
export const itemPaths = <P extends Record<string, string>, T extends object>(
  items: readonly { params: P; props: T }[],
): { params: P & { lang: string | undefined }; props: T & { language: Language } }[] =>
  languagePaths().flatMap((each) =>
    items.map(({ params, props }) => ({ params: { ...params, ...each.params }, props: { ...props, ...each.props } })),
  );
