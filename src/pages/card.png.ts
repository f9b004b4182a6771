import type { APIRoute } from "astro";
import { cardImage } from "../lib/card-image.ts";
import { defaultLanguage } from "../lib/languages.ts";
import { textIn } from "../lib/text.ts";

export const GET: APIRoute = () =>
  new Response(new Uint8Array(cardImage(textIn(defaultLanguage).siteName, textIn(defaultLanguage).motto)), {
    headers: { "content-type": "image/png" },
  });
