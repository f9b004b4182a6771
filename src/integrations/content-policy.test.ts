import { expect, test } from "vitest";
import { policyFor, withPolicy } from "./content-policy.ts";

const page =
  '<html><head><meta charset="utf-8"><style>a{}</style></head><body><script>1</script><script src="/x.js"></script><script type="application/json">{}</script><script type="application/ld+json">{}</script></body></html>';

test("only what stands in the page is allowed, by its hash", () => {
  const policy = policyFor(page);
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(policy).not.toContain("unsafe-inline");
});
test("it stands before the styles it rules", () =>
  expect(withPolicy(page)).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]*><style>/));
test("a page without a place for it fails the build", () =>
  expect(() => withPolicy("<html></html>")).toThrow("has no place"));
