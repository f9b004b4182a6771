/** Logs for tests: any text that a person or a program may put into a field, the awkward kinds among them. */
import fc from "fast-check";
import { entryFields, type Entry, type Log } from "../lib/evidence-log.ts";

/** Scripts, right-to-left text and its marks, emoji, null bytes, half a character, formulas, a name that objects have of themselves. */
export const nasty = [
  "<script>document.title='x'</script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt; </textarea></script> <!--",
  "مرحبا \u202etxt.exe\u202c שלום",
  "👩‍👩‍👧‍👦 🏳️‍🌈 é",
  "a\0b\0",
  "\ud800 alone",
  "line 1\nline 2\r\nline 3\ttab",
  "=1+1",
  '=HYPERLINK("https://example.org")\nsecond line',
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "＝1",
  "# $& $1 {} %s",
  "__proto__",
  "constructor",
] as const;

const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary" }), fc.string());

const entry: fc.Arbitrary<Entry> = fc.record(
  Object.fromEntries(
    entryFields.map((field) => [field, field === "screenshot" ? fc.constantFrom("", "yes", "no") : text]),
  ) as Record<keyof Entry, fc.Arbitrary<string>>,
  { noNullPrototype: true },
);

const file = fc.record(
  {
    name: text,
    bytes: fc.maxSafeNat(),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    hashedAt: fc.constantFrom("2026-11-23T18:09:15+01:00", "2024-02-29T00:00:00-09:30"),
  },
  { noNullPrototype: true },
);

export const anyLog: fc.Arbitrary<Log> = fc.record(
  { entries: fc.array(entry, { maxLength: 6 }), files: fc.array(file, { maxLength: 4 }) },
  { noNullPrototype: true },
);
