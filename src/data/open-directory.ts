/** The services and the helplines as the data set has them. */
import { z } from "astro/zod";
import { helpline } from "../schema/helpline.ts";
import { platform } from "../schema/platform.ts";
import { kebabId } from "../schema/fields.ts";
import type { HelplineEntry } from "./helplines.ts";
import { edition, type Edition } from "./open-data.ts";
import type { PlatformEntry } from "./platforms.ts";

const id = kebabId.meta({ description: "Permanent; the last part of its address on the site." });

export const platformSet = edition.extend({ platforms: z.array(platform.extend({ id })) });
export const helplineSet = edition.extend({ helplines: z.array(helpline.extend({ id })) });

export type PlatformSet = z.infer<typeof platformSet>;
export type HelplineSet = z.infer<typeof helplineSet>;

export const platformsOf = (all: readonly PlatformEntry[], of: Edition): PlatformSet => ({
  ...of,
  platforms: all.map(({ id: own, data }) => ({ id: own, ...data })),
});

export const helplinesOf = (all: readonly HelplineEntry[], of: Edition): HelplineSet => ({
  ...of,
  helplines: [...all],
});
