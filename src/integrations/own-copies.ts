/**
 * Keeps a script that travels inside its page whole. The place chooser's parts are used by other scripts too, and a bundler
 * would put them into a file of their own, which a page would then have to ask for: the others get a copy instead.
 */
import type { Plugin } from "vite";

const travelling = /\/islands\/place-(chooser|filter)\.ts$/;
const parts = /\/(place-names|count-words)\.ts$/;

export const ownCopies = (): Plugin => ({
  name: "own-copies",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (importer === undefined || travelling.test(importer) || !parts.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found === null ? null : `${found.id}?copy`;
  },
});
