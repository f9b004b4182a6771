/**
 * The picture that other services show beside a link to this site: the wordmark and a few neutral words. It is the same
 * for every page, so that a shared link never shows what its sharer reads or where they are.
 */
import { Resvg } from "@resvg/resvg-js";
import { createRequire } from "node:module";

const font = "@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf";

const picture = (name: string, words: string): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Serif 4" font-weight="700">
  <rect width="1200" height="630" fill="#fbf8f2"/>
  <rect y="606" width="1200" height="24" fill="#0d5a57"/>
  <path d="M221 232a52 52 0 1 0 6 62" fill="none" stroke="#0d5a57" stroke-width="21"/>
  <text x="270" y="304" font-size="118" letter-spacing="-2" fill="#1d2329">${name}</text>
  <text x="124" y="424" font-size="54" fill="#545a60">${words}</text>
</svg>`;

/** A PNG of 1000 × 525, the shape that such previews have. `name` and `words` are ours: no marks of XML in them. */
export function cardImage(name: string, words: string): Uint8Array {
  const fontFile = createRequire(import.meta.url).resolve(font);
  const options = {
    fitTo: { mode: "width" as const, value: 1000 },
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: "Source Serif 4" },
  };
  return new Resvg(picture(name, words), options).render().asPng();
}
