/** Nobody is sent to a look-alike: each address of a service lies on a domain of that service. */
import type { Check, Problem } from "./check.ts";
import type { Content, Valid } from "./content.ts";
import { problemAt } from "./entry.ts";

/** Whether `host` is `domain` or a part of it: "help.x.com" of "x.com", and "notx.com" is not. */
const isOn = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const routeProblems = (entry: Valid<"platforms">): Problem[] =>
  entry.data.routes.flatMap(({ url }, i) => {
    if (url === undefined) return [];
    const host = new URL(url).hostname;
    if (entry.data.domains.some((domain) => isOn(host, domain))) return [];
    const expected = `Its official domains: ${entry.data.domains.join(", ")}`;
    return [
      problemAt(
        entry,
        ["routes", i, "url"],
        `is on ${host}`,
        expected,
        "Use the service's own address, or add the domain if a source shows that it is the service's",
      ),
    ];
  });

/** A tab of an adult site would tell at a glance; a link to one would lead there. */
const adultProblems = (entry: Valid<"platforms">): Problem[] =>
  entry.data.group !== "adult"
    ? []
    : entry.data.routes.flatMap(({ url }, i) =>
        url === undefined
          ? []
          : [
              problemAt(
                entry,
                ["routes", i, "url"],
                "leads to an adult site",
                "We do not link to where images circulate",
                "Take the address out and name the words to choose there",
              ),
            ],
      );

export const platformRoutes: Check = {
  name: "platform routes",
  description: "Each address of a service lies on its own domain; adult sites are not linked to.",
  run: ({ platforms }: Content) => platforms.flatMap((entry) => [...routeProblems(entry), ...adultProblems(entry)]),
};
