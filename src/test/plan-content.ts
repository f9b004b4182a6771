/** The real content as the plan has it on the reader's device. */
import { readContent, placesOf } from "../checks/content.ts";
import type { PlanBlank, PlanHelpline, PlanLetter, PlanService } from "../islands/plan-data.ts";
import { packPlace, unpackWorld } from "../law/plan-data.ts";
import { worldOf, type World } from "../law/world.ts";

export interface PlanContent {
  readonly world: World;
  /** The same after its way through the file. */
  readonly unpacked: World;
  readonly letters: readonly PlanLetter[];
  readonly blanks: ReadonlyMap<string, PlanBlank>;
  readonly services: readonly PlanService[];
  readonly helplines: readonly PlanHelpline[];
}

export async function planContent(): Promise<PlanContent> {
  const { content } = await readContent("content");
  const world = worldOf(placesOf(content));
  const sent = JSON.stringify([...world.places.values()].map((place) => packPlace(place, [])));
  const terms = content.vocabulary.find(({ id }) => id === "blanks")!.data.terms;
  return {
    world,
    unpacked: unpackWorld(JSON.parse(sent) as Parameters<typeof unpackWorld>[0]),
    letters: content.letters.map(({ id, data }) => ({ id, ...data })),
    blanks: new Map(
      terms.map(({ id, label, definition, takes = "line", options = [] }) => [
        id,
        { id, label, hint: definition, takes, options: options.map((each) => ({ says: "", ...each })) },
      ]),
    ),
    services: content.platforms.map(({ id, data }) => ({
      id,
      name: data.name,
      also: data.aliases,
      routes: data.routes,
    })),
    helplines: content.helplines.map(({ id, data }) => ({ id, ...data, contacts: [] })),
  };
}
