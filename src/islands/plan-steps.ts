/** The steps of the plan, each with what the person needs for it at hand. */
import { helplinesOf, isInternational } from "../law/helplines.ts";
import { ancestorsOf } from "../law/inheritance.ts";
import type { DatedLaw, StepId } from "../law/plan.ts";
import { say, type Block, type Inline, type Step } from "../lib/blocks.ts";
import { filled } from "../lib/filled.ts";
import { spanOfHours } from "../lib/spans.ts";
import { isOpen } from "../lib/opening.ts";
import type { PlanHelpline, PlanService } from "./plan-data.ts";
import { guideLink, lawThere, link, placeOf, timeInWords, type Given } from "./plan-parts.ts";

function policeStep(given: Given): Block[] {
  const { words, plan } = given;
  const text = words.steps.police;
  const mine = placeOf(given);
  const crimes = plan.laws.flatMap((each) => each.crimes.filter(({ onTheDay }) => onTheDay === "law").slice(0, 1));
  const limits = crimes.flatMap(({ provision }) => provision.reportWithin ?? []);
  return [
    ...(mine?.beforeYouReport
      ? [{ kind: "text", tone: "careful", parts: [words.law.before, mine.beforeYouReport.says] } as const]
      : []),
    say(text.says),
    ...crimes.map((law) => say(text.name, ...lawThere(given, law))),
    ...limits.map((limit) => say(text.within, limit, ".")),
    ...(mine?.authorities ?? []).map(({ name, url, phone }) =>
      say(
        text.to,
        url === undefined ? name : { text: name, href: url },
        ...(phone === undefined ? [] : [", ", { text: phone, href: `tel:${phone.replace(/[^+0-9]/g, "")}` }]),
      ),
    ),
    guideLink(given, text.link, "police"),
  ];
}

function routesOn(given: Given, { id, name, routes }: PlanService): Block[] {
  const { words, situation } = given;
  const text = words.steps.report;
  const mine = placeOf(given);
  const here = new Set(mine ? [mine.id, ...ancestorsOf(mine, given.world).map((each) => each.id)] : []);
  const fits = routes.filter(
    ({ appliesTo, places }) =>
      (appliesTo === "anyone" ||
        situation.minors === undefined ||
        situation.minors === "unsure" ||
        (appliesTo === "minors") === (situation.minors === "yes")) &&
      (places.length === 0 || here.size === 0 || places.some((each) => here.has(each))),
  );
  const page = link(given, filled(text.more, name), `platforms/${id}/`);
  return [
    { kind: "text", tone: "label", parts: [filled(text.on, name)] },
    ...(fits.length === 0
      ? [say(filled(text.none, name))]
      : [
          {
            kind: "list",
            items: fits
              .slice(0, 3)
              .map(({ purpose, choose, url }): Inline[] => [
                `${purpose}: ${choose} `,
                ...(url === undefined ? [] : [{ text: text.open, href: url }]),
              ]),
          } as const,
        ]),
    say(page),
  ];
}

function reportStep(given: Given): Block[] {
  const { words, plan, services, otherServices, now } = given;
  const text = words.steps.report;
  const due = plan.hours === undefined ? undefined : new Date(now.getTime() + plan.hours * 3_600_000);
  return [
    !plan.online
      ? say(text.threat)
      : due === undefined
        ? say(text.noClock)
        : say(`${filled(text.clock, spanOfHours(plan.hours!))}${timeInWords(due)}.`),
    ...services.flatMap((service) => routesOn(given, service)),
    ...otherServices.map((name) => say(filled(text.other, name))),
    guideLink(given, text.link, "platforms"),
  ];
}

function courtStep(given: Given): Block[] {
  const { words, plan } = given;
  const text = words.steps.court;
  const claims = plan.laws.flatMap((each) => each.claims.filter(({ onTheDay }) => onTheDay === "law").slice(0, 2));
  const limit = (law: DatedLaw): Inline[] => {
    const found = law.provision.remedy?.timeLimit;
    if (found === undefined) return [];
    const span =
      found.months % 12 === 0
        ? filled(text.years, String(found.months / 12))
        : filled(text.months, String(found.months));
    return [`. ${text.within}${span.replace(/^1 (\w+)s /, "1 $1 ")}${found.from}`];
  };
  return [
    say(text.says),
    claims.length === 0
      ? say(text.none)
      : { kind: "list", items: claims.map((law) => [...lawThere(given, law), ...limit(law), "."]) },
    guideLink(given, text.link, "court"),
  ];
}

function talkStep(given: Given): Block[] {
  const { words, world, helplines, situation, now } = given;
  const text = words.steps.talk;
  const suits = helplines.filter(({ minorsOnly }) => !minorsOnly || situation.minors !== "no");
  const place = placeOf(given);
  const { here, anywhere } = place
    ? helplinesOf<PlanHelpline>(place, world, suits)
    : { here: [], anywhere: suits.filter(isInternational) };
  const young = situation.minors === "yes" ? (each: PlanHelpline) => Number(!each.minorsOnly) : () => 0;
  const opened = (each: PlanHelpline): boolean => {
    try {
      return each.open !== undefined && isOpen(each.open, now);
    } catch {
      return false;
    }
  };
  const shown = [...here, ...anywhere.slice(0, Math.max(2, 5 - here.length))]
    .sort((a, b) => young(a) - young(b) || Number(!opened(a)) - Number(!opened(b)))
    .slice(0, 8);
  return [
    say(text.says),
    {
      kind: "list",
      items: shown.map((each): Inline[] => [
        `${each.name}, for ${each.forWhom}. `,
        opened(each) ? text.open : "",
        `${text.hours}${each.hours}. `,
        ...each.contacts.flatMap(({ verb, shown: what, href }, i): Inline[] => [
          `${i === 0 ? "" : "; "}${verb} `,
          href === undefined ? what : { text: what, href },
        ]),
      ]),
    },
    say(link(given, text.link, "help/")),
  ];
}

/** One step with all that belongs to it. */
export function stepOf(given: Given, id: StepId): Step {
  const { words, situation, plan } = given;
  const { steps } = words;
  const bodies: Readonly<Record<StepId, () => Block[]>> = {
    danger: () => [say(steps.danger.says), guideLink(given, steps.danger.link, "device-safety")],
    minors: () => [
      { kind: "text", tone: "careful", parts: [situation.minors === "yes" ? steps.minors.yes : steps.minors.unsure] },
      guideLink(given, steps.minors.link, "under-18"),
    ],
    threat: () => [say(steps.threat.says), guideLink(given, steps.threat.link, "threats")],
    recorded: () => [say(steps.recorded.says), guideLink(given, steps.recorded.link, "hidden-cameras")],
    evidence: () => [
      say(steps.evidence[plan.mayCopy]),
      guideLink(given, steps.evidence.link, "evidence"),
      say(link(given, steps.evidence.log, "evidence-log/")),
    ],
    police: () => policeStep(given),
    report: () => reportStep(given),
    fingerprint: () => [
      say(
        { no: steps.fingerprint.adults, yes: steps.fingerprint.minors, unsure: steps.fingerprint.both }[
          situation.minors ?? "unsure"
        ],
      ),
      guideLink(given, steps.fingerprint.link, "hash-matching"),
    ],
    search: () => [say(steps.search.says), guideLink(given, steps.search.link, "search-engines")],
    court: () => courtStep(given),
    talk: () => talkStep(given),
  };
  const title = id === "report" && !plan.online ? steps.report.threatTitle : steps[id].title;
  return { title, blocks: bodies[id]() };
}
