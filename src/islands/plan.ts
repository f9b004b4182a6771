/** My plan: one question a screen, all on this device, in one entry of the history; then the plan. */
import { planFor } from "../law/plan.ts";
import { unpackWorld } from "../law/plan-data.ts";
import { textOf, type Block } from "../lib/blocks.ts";
import { filled } from "../lib/filled.ts";
import type { NamedPlace } from "../lib/place-names.ts";
import type { PlanText } from "../lib/plan-text.ts";
import { make } from "./dom.ts";
import { download } from "./download.ts";
import { answersIn } from "./plan-answers.ts";
import { blankFields } from "./plan-blanks.ts";
import type { PlanData } from "./plan-data.ts";
import { planDocument } from "./plan-document.ts";
import { startPlaceField, startServiceField } from "./plan-fields.ts";
import { blanksToAsk, draftsFor } from "./plan-letters.ts";
import { htmlFile, show } from "./plan-view.ts";

interface Given {
  /** The address of the one file that the plan reads. */
  readonly data: string;
  /** The site's address below the host: "/" or "/recourse/". */
  readonly base: string;
  readonly words: PlanText;
}

async function load(address: string): Promise<PlanData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as PlanData;
}

/** Today by this device's calendar, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export function startPlan(root: HTMLElement): void {
  const { data: address, base, words } = JSON.parse(root.querySelector("#plan-given")!.textContent) as Given;
  const asking = root.querySelector<HTMLElement>("#asking")!;
  const form = root.querySelector("form")!;
  const screens = [...form.querySelectorAll<HTMLFieldSetElement>(".screen")];
  const progress = form.querySelector<HTMLElement>(".progress")!;
  const next = form.querySelector<HTMLButtonElement>("[type=submit]")!;
  const back = form.querySelector<HTMLButtonElement>("[data-act=back]")!;
  const now = form.querySelector<HTMLButtonElement>("[data-act=now]")!;
  const failed = form.querySelector<HTMLElement>(".failed")!;
  const article = root.querySelector<HTMLElement>("#plan")!;
  const content = article.querySelector<HTMLElement>(".content")!;
  const told = article.querySelector<HTMLElement>(".told")!;
  const tell = (said: string): void => void (told.textContent = said);
  let loaded: PlanData | undefined;
  let names: readonly NamedPlace[] = [];
  let loading = Promise.resolve<PlanData | undefined>(undefined);
  let at = 0;
  let blocks: readonly Block[] = [];

  const fetchData = (): void => {
    failed.hidden = true;
    loading = load(address).then(
      (data) => {
        names = data.places.map(({ id, name, also = [] }) => ({ id, name, also }));
        return (loaded = data);
      },
      () => {
        failed.hidden = false;
        return undefined;
      },
    );
  };

  const entries = (): [string, string][] =>
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const answeredHere = (): boolean =>
    entries().some(
      ([name, value]) => value.trim() !== "" && screens[at]!.querySelector(`[name="${CSS.escape(name)}"]`),
    );
  const label = (): void => {
    const last = at === screens.length - 1;
    next.textContent = last ? words.form.finish : answeredHere() ? words.form.next : words.form.skip;
    now.hidden = last;
    form.querySelector<HTMLElement>(".danger-now")!.hidden = !entries().some(
      ([name, value]) => name === "safe" && value !== "yes",
    );
  };

  /** The fields for the letters that this plan would offer. */
  const offerBlanks = (): void => {
    if (loaded === undefined) return;
    const { letters, blanks } = loaded;
    const { situation, services, otherServices } = answersIn(entries(), loaded, today());
    const asked = blanksToAsk(planFor(situation, unpackWorld(loaded.places), today()), letters);
    form.querySelector(".blanks")!.replaceChildren(
      ...blankFields(
        {
          services: [
            ...services.map(({ id, name }) => [id, name] as const),
            ...otherServices.map((n) => [n, n] as const),
          ],
          blanks: asked.flatMap((id) => blanks.find((blank) => blank.id === id) ?? []),
        },
        new Map(entries()),
        words.form,
      ),
    );
  };

  const go = (to: number, focus = true): void => {
    at = Math.max(0, Math.min(screens.length - 1, to));
    for (const [i, screen] of screens.entries()) screen.hidden = i !== at;
    progress.textContent = `${filled(words.form.progress, String(at + 1))}${screens.length}`;
    back.hidden = at === 0;
    if (screens[at]!.dataset["screen"] === "details") offerBlanks();
    label();
    if (focus) screens[at]!.querySelector<HTMLElement>("legend")!.focus();
  };

  const finish = async (): Promise<void> => {
    const data = loaded ?? (await loading);
    if (data === undefined) {
      failed.querySelector("button")!.focus();
      return;
    }
    const moment = new Date();
    const { situation, details, services, otherServices } = answersIn(entries(), data, today());
    const world = unpackWorld(data.places);
    const plan = planFor(situation, world, today());
    const blanks = new Map(data.blanks.map((blank) => [blank.id, blank]));
    blocks = planDocument({
      situation,
      plan,
      world,
      services,
      otherServices,
      helplines: data.helplines,
      drafts: draftsFor(situation, plan, details, data.letters, blanks, words.letters),
      now: moment,
      site: new URL(base, window.location.href).href,
      words,
    });
    content.replaceChildren(...show(blocks, words, tell));
    tell("");
    asking.hidden = true;
    article.hidden = false;
    const title = make("h1", { tabIndex: -1 }, words.plan.title);
    article.querySelector(".title")!.replaceChildren(title);
    title.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
  };

  const ask = (): void => {
    article.hidden = true;
    article.querySelector(".title")!.replaceChildren();
    content.replaceChildren();
    blocks = [];
    asking.hidden = false;
  };

  const acts: Readonly<Record<string, () => void>> = {
    back: () => go(at - 1),
    now: () => void finish(),
    retry: fetchData,
    print: () => window.print(),
    html: () => {
      download("plan.html", "text/html", htmlFile(words.plan.title, content, document.documentElement.lang));
      tell(words.plan.saved);
    },
    text: () => {
      download("plan.txt", "text/plain", `${words.plan.title}\n\n${textOf(blocks)}\n`);
      tell(words.plan.saved);
    },
    change: () => {
      ask();
      go(0);
    },
    again: () => {
      form.reset();
      for (const held of form.querySelectorAll<HTMLInputElement>("input[type=hidden]")) held.value = "";
      for (const list of form.querySelectorAll(".place-field ul, .blanks")) list.replaceChildren();
      for (const status of form.querySelectorAll(".place-field [role=status]")) status.textContent = "";
      ask();
      go(0);
      progress.textContent = `${words.plan.wiped} ${progress.textContent}`;
    },
  };
  root.addEventListener("click", (event) => {
    const act = (event.target as Element).closest<HTMLElement>("[data-act]")?.dataset["act"];
    if (act !== undefined) acts[act]!();
  });
  form.addEventListener("input", label);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (at === screens.length - 1) void finish();
    else go(at + 1);
  });

  for (const field of form.querySelectorAll<HTMLElement>(".place-field"))
    startPlaceField(field, () => names, words.form);
  startServiceField(form.querySelector<HTMLElement>(".services")!, words.form);
  form.querySelector<HTMLInputElement>("input[type=date]")!.max = today();
  for (const paper of root.querySelectorAll<HTMLElement>("[data-paper]")) paper.hidden = true;
  form.hidden = false;
  go(0, false);
  fetchData();
}
