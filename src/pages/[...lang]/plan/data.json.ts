/** What the plan reads: one file, the same for everybody. */
import { readHelplines } from "../../../data/helplines.ts";
import { readBlanks, readLetters } from "../../../data/letters.ts";
import { readPlaces } from "../../../data/places.ts";
import { planData } from "../../../data/plan.ts";
import { readPlatforms } from "../../../data/platforms.ts";
import { languagePaths } from "../../../lib/languages.ts";

export const getStaticPaths = languagePaths;

export async function GET(): Promise<Response> {
  const [{ world }, platforms, helplines, letters, blanks] = await Promise.all([
    readPlaces(),
    readPlatforms(),
    readHelplines(),
    readLetters(),
    readBlanks(),
  ]);
  return Response.json(planData({ world, platforms, helplines, letters, blanks }));
}
