import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { dataVersions } from "./schema/data-version.ts";
import { glossaryEntry } from "./schema/glossary.ts";
import { guide } from "./schema/guide.ts";
import { helpline } from "./schema/helpline.ts";
import { jurisdiction } from "./schema/jurisdiction.ts";
import { letter } from "./schema/letter.ts";
import { platform } from "./schema/platform.ts";
import { secondReading } from "./schema/second-reading.ts";
import { vocabulary } from "./schema/vocabulary.ts";

const files = (folder: string, extension: "mdx" | "yaml") =>
  glob({ base: `./content/${folder}`, pattern: `[^_]*.${extension}` });

export const collections = {
  jurisdictions: defineCollection({ loader: files("jurisdictions", "mdx"), schema: jurisdiction }),
  guide: defineCollection({ loader: files("guide", "mdx"), schema: guide }),
  platforms: defineCollection({ loader: files("platforms", "mdx"), schema: platform }),
  glossary: defineCollection({ loader: files("glossary", "mdx"), schema: glossaryEntry }),
  letters: defineCollection({ loader: files("letters", "mdx"), schema: letter }),
  helplines: defineCollection({ loader: files("helplines", "yaml"), schema: helpline }),
  "second-readings": defineCollection({ loader: files("second-readings", "yaml"), schema: secondReading }),
  "data-versions": defineCollection({ loader: files("data-versions", "yaml"), schema: dataVersions }),
  vocabulary: defineCollection({ loader: files("vocabulary", "yaml"), schema: vocabulary }),
};
