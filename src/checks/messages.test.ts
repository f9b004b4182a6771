/** Every message an author can meet, as it stands. Change a message here on purpose, never by accident. */
import { describe, expect, test } from "vitest";
import { goodGuide, goodHelpline, goodPlatform, goodPlace, messagesFor, spoilt } from "../test/bad-entry.ts";

const second =
  `  - { id: code-2, title: Another, citation: "Code § 2", kind: crime, covers: [share], protects: anyone, scope: specific, says: It is so., intentToHarm: unclear, onward: { reach: unclear, why: It is open. }, inForce: { from: "2021" }, penalty: {}, howToUse: Report it., sources: [code], basis: statute }
`.replace("kind: crime", "basic: true, kind: crime");
const other = `  - { id: other, title: Other, publisher: Other, url: "https://other.example.com/", language: fr, official: false, asOf: undated, readOn: "2026-11-22" }
`;
const parent = (id: string): string => goodPlace.replace("languages:", `parents: [${id}]\nlanguages:`);
const hard =
  "Notwithstanding considerable jurisprudential heterogeneity, the aforementioned legislative instrumentality unambiguously criminalises nonconsensual dissemination, irrespective of antecedent authorisation, provided that constitutive evidentiary prerequisites, including intentionality, identifiability and nonconsensuality, are conclusively established. Consequently, multidimensional victimological considerations necessitate interdisciplinary institutional collaboration.";

test("good entries have no problem", async () => {
  expect(
    await messagesFor(
      {
        "jurisdictions/fr.mdx": goodPlace,
        "guide/first-hour.mdx": goodGuide,
        "helplines/example.yaml": goodHelpline,
        "platforms/example.mdx": goodPlatform,
      },
      "fr\nfr/code-1\n",
    ),
  ).toEqual([]);
});

test("all problems of all files are reported at once", async () => {
  const messages = await messagesFor({
    "jurisdictions/fr.mdx": goodPlace.replace("kind: crime", "kind: crim").replace("depth: full", "depth: deep"),
    "jurisdictions/zz.mdx": goodPlace,
  });
  expect(messages).toHaveLength(3);
});

describe("bad entries", () => {
  test("an unknown key", async () =>
    expect(await spoilt("summary:", "sumary:")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:2  summary: is missing. One or two plain sentences that answer: is it illegal here, and what can I do? Add it.",
        "content/jurisdictions/fr.mdx:7  the file: has the unknown key sumary. Known keys here: kind, name, inText, aliases, level, parents, crimesDecidedBy, whichLaw, languages, depth, summary, beforeYouReport, provisions, findings, authorities, pending, changes, sources, verified, to. Did you mean summary?",
      ]
    `));
  test("a misspelt choice", async () =>
    expect(await spoilt("kind: crime", "kind: crim")).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:13  provisions[0].kind: is "crim". Allowed: crime, civil-claim, court-order, regulator, platform-duty, data-right, directive. Did you mean crime?",
    ]
  `));
  test("a misspelt kind of entry", async () =>
    expect(await spoilt("kind: place", "kind: plase")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:2  kind: is "plase". Allowed: place, moved. Choose one of these.",
      ]
    `));
  test("a parent that does not exist", async () =>
    expect(await spoilt("languages: [fr]", "parents: [eu]\nlanguages: [fr]")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:5  parents[0]: is eu, and there is no such place. A parent is a place with its own file. Write content/jurisdictions/eu.mdx, or correct the id.",
      ]
    `));
  test("a place with parts that does not say which law is whose", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": goodPlace, "jurisdictions/fr-idf.mdx": parent("fr") }))
      .toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:2  whichLaw: is missing, and other places name this one as a parent. Its page and theirs say in two sentences which level's law a person uses for what. Write it.",
      ]
    `));
  test("two basic crimes", async () =>
    expect(await spoilt("sources:\n  - id: code", `${second}sources:\n  - id: code`)).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:25  provisions[1].basic: marks code-2 as a second basic crime for the same time. On any day one crime is the basic one. Leave the mark on what a first-time offender would be charged with.",
      ]
    `));
  test("no basic crime", async () =>
    expect(await spoilt("    basic: true\n", "")).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:8  provisions: cover sharing, and none is marked basic. Where sharing is a crime, one provision has basic: true. Mark what a first-time offender would be charged with.",
    ]
  `));
  test("basic on what is no sharing crime", async () =>
    expect(await spoilt("covers: [share]", "covers: [record]")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:12  provisions[0].basic: marks a provision that is not a crime of sharing adults' images. The basic crime is a crime, covers share and protects adults. Mark the right one.",
      ]
    `));
  test("a section number without quotes", async () =>
    expect(await spoilt('citation: "Code § 1"', "citation: 354.10")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:11  provisions[0].citation: is 354.1. The citation as lawyers there write it. Put it in quotes, since YAML changes numbers: 354.10 becomes 354.1.",
      ]
    `));
  test("a day that does not exist", async () =>
    expect(await spoilt('from: "2020-01-01"', 'from: "2026-02-30"')).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:20  provisions[0].inForce.from: is "2026-02-30". The day it took effect, in the form that covers this conduct today; not-commenced where it is enacted and no start day is fixed or could be confirmed. Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a day without quotes", async () =>
    expect(await spoilt('from: "2020-01-01"', "from: 2026-02-30")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:20  provisions[0].inForce.from: is the unquoted date 2026-03-02. The day it took effect, in the form that covers this conduct today; not-commenced where it is enacted and no start day is fixed or could be confirmed. Put it in quotes and check that the day exists: "2026-03-02" is what YAML made of it.",
      ]
    `));
  test("a link that runs code", async () =>
    expect(await spoilt("https://law.example.com/code", "javascript:alert(1)")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:29  sources[0].url: is "javascript:alert(1)". A full https:// address that a source or a search result showed. Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a link that is not https", async () =>
    expect(await spoilt("https://law.example.com/code", "http://law.example.com/code")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:29  sources[0].url: is "http://law.example.com/code". A full https:// address that a source or a search result showed. Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("repealed before in force", async () =>
    expect(await spoilt('{ from: "2020-01-01" }', '{ from: "2020-01-01", until: "2019-01-01" }'))
      .toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:20  provisions[0].inForce.until: is 2019-01-01, before it took effect (2020-01-01). A law ends after it begins. Correct one of the two dates.",
      ]
    `));
  test("an end without a start", async () =>
    expect(await spoilt('{ from: "2020-01-01" }', '{ from: not-commenced, until: "2029-01-01" }'))
      .toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:20  provisions[0].inForce.until: is 2029-01-01, before it took effect (not-commenced). A law ends after it begins. Correct one of the two dates.",
      ]
    `));
  test("a year that is not over", async () =>
    expect(await spoilt('"2020-01-01"', '"2026"')).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:20  provisions[0].inForce.from: is the year 2026 alone, which is not over. A law of this year needs its day, so that nobody relies on it too early. Find the day, or write not-commenced.",
    ]
  `));
  test("a provision without a source", async () =>
    expect(await spoilt("sources: [code]", "sources: []")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:23  provisions[0].sources: is a list of 0. Ids of this place's sources that say what is coded here. Write it.",
      ]
    `));
  test("a source that does not exist", async () =>
    expect(await spoilt("sources: [code]", "sources: [kode]")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:23  provisions[0].sources[0]: is kode, and this file has no such source. Sources here: code. Add the source or correct the id.",
        "content/jurisdictions/fr.mdx:26  sources[0]: is code, and nothing refers to it. Each source carries a claim. Name it where it is used, or take it out.",
      ]
    `));
  test("a source that nothing uses", async () =>
    expect(await spoilt("verified:", `${other}verified:`)).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:34  sources[1]: is other, and nothing refers to it. Each source carries a claim. Name it where it is used, or take it out.",
      ]
    `));
  test("one publisher for a basic crime that was not read", async () =>
    expect(await spoilt("basis: statute", "basis: secondary")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:23  provisions[0].sources: come from one publisher, and the statute was not read. The basic crime rests on its text, or on two independent sources. Read the text, or add a second source.",
      ]
    `));
  test("a provision id twice", async () =>
    expect(
      await spoilt(
        "sources:\n  - id: code",
        `${second.replace("code-2", "code-1").replace("    basic: true\\n", "")}sources:\n  - id: code`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:25  provisions[1].id: is code-1, as provisions[0].id is already. Ids are unique in a file. Rename the newer one.",
        "content/jurisdictions/fr.mdx:25  provisions[1].basic: marks code-1 as a second basic crime for the same time. On any day one crime is the basic one. Leave the mark on what a first-time offender would be charged with.",
      ]
    `));
  test("a source id twice", async () =>
    expect(await spoilt("verified:", `${other.replace("other", "code")}verified:`)).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:34  sources[1].id: is code, as sources[0].id is already. Ids are unique in a file. Rename the newer one.",
      ]
    `));
  test("a provision id that the page uses", async () =>
    expect(await spoilt("id: code-1", "id: sources")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  provisions[0].id: is sources, which names a section of the page. A provision's id is built from its citation. Choose another id.",
      ]
    `));
  test("an id with capitals", async () =>
    expect(await spoilt("id: code-1", "id: Code-1")).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:9  provisions[0].id: is "Code-1". Permanent, unique in its place, such as penal-647-j-4. Correct it, or leave the field out if it is optional.",
    ]
  `));
  test("a curly brace in the body", async () =>
    expect(await spoilt("You can report it.", "You can {report it.")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:37  body: cannot be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. In a body, { and < start code. Write the sign in words, or put a backslash before it.",
      ]
    `));
  test("an angle bracket in the body", async () =>
    expect(await spoilt("You can report it.", "You can <report it.")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:37  body: cannot be read as MDX: Unexpected character \`.\` (U+002E) in attribute name, expected an attribute name character such as letters, digits, \`$\`, or \`_\`; \`=\` to initialize a value; whitespace before attributes; or the end of the tag. In a body, { and < start code. Write the sign in words, or put a backslash before it.",
      ]
    `));
  test("code in the body", async () =>
    expect(await spoilt("You can report it.", "import x from 'y'\n\nYou can report it.")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:37  body: holds code: "import x from 'y'\\n\\nYou c". A body is prose in Markdown. Write it in words.",
      ]
    `));
  test("an empty summary", async () =>
    expect(await spoilt("summary: Yes. Sharing it is a crime.", 'summary: ""')).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:7  summary: is empty. One or two plain sentences that answer: is it illegal here, and what can I do? Write it.",
      ]
    `));
  test("a summary without an end", async () =>
    expect(await spoilt("Sharing it is a crime.", "Sharing it is a crime")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:7  summary: is "Yes. Sharing it is a crime". It does not end like a sentence. One or two plain sentences that answer: is it illegal here, and what can I do? Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a summary that is too long", async () =>
    expect(await spoilt("Sharing it is a crime.", `${"It is a crime. ".repeat(40).trim()}`)).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:7  summary: is "Yes. It is a crime. It is a crime. It is a crime. It is a cr…". One or two plain sentences that answer: is it illegal here, and what can I do? Keep it to at most 420 characters.",
      ]
    `));
  test("an unknown place code", async () =>
    expect(await messagesFor({ "jurisdictions/zz.mdx": goodPlace })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/zz.mdx:2  the file: is named zz, which is not an ISO 3166 code. File names are lower-case ISO 3166 codes, or xk, eu. Look the code up and rename the file.",
      ]
    `));
  test("a part that does not name its country", async () =>
    expect(await messagesFor({ "jurisdictions/us-ca.mdx": goodPlace })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/us-ca.mdx:2  parents: do not name us. The law of us applies in us-ca too. Add us to parents.",
      ]
    `));
  test("parents in a circle", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": parent("es"), "jurisdictions/es.mdx": parent("fr") }))
      .toMatchInlineSnapshot(`
        [
          "content/jurisdictions/es.mdx:5  parents: go round in a circle: es → fr → es. A place never is its own parent. Take out the wrong parent.",
          "content/jurisdictions/es.mdx:2  whichLaw: is missing, and other places name this one as a parent. Its page and theirs say in two sentences which level's law a person uses for what. Write it.",
          "content/jurisdictions/fr.mdx:5  parents: go round in a circle: fr → es → fr. A place never is its own parent. Take out the wrong parent.",
          "content/jurisdictions/fr.mdx:2  whichLaw: is missing, and other places name this one as a parent. Its page and theirs say in two sentences which level's law a person uses for what. Write it.",
        ]
      `));
  test("a moved place that leads nowhere", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": "---\nkind: moved\nto: fx\n---\n" })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:3  to: is fx, which is not a place. A moved id leads to a place with its own file. Name the place that took it over.",
      ]
    `));
  test("a byte-order mark", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": `\ufeff${goodPlace}` })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:1  the file: starts with a byte-order mark, which hides the front matter. The first three characters of an entry are ---. Save it as UTF-8 without a byte-order mark.",
      ]
    `));
  test("a file of 5 MB", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": goodPlace + "a".repeat(5_000_000) })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:1  the file: is 5.0 MB. An entry is at most 200 kB of text. Take out whatever is not text of this entry.",
      ]
    `));
  test("bytes that are not UTF-8", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": Buffer.from(goodPlace.replace("France", "Françe"), "latin1") }))
      .toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:1  the file: holds bytes that are not UTF-8. Entries are UTF-8 text. Save it as UTF-8 and look at its accented letters.",
      ]
    `));
  test("no front matter", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": "You can report it.\n" })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:1  the file: has no front matter. An entry starts with a line ---, then the facts, then a line ---. Compare it with _template.mdx.",
      ]
    `));
  test("YAML that is not", async () =>
    expect(await spoilt("summary: Yes.", "summary: Yes: no: yes.")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:7  the file: is not valid YAML: bad indentation of a mapping entry. Each line of the front matter is a key, a colon and a value. Quote values that hold a colon, a # or start with a special character.",
      ]
    `));
  test("a key twice", async () =>
    expect(await spoilt("depth: full", "depth: full\ndepth: brief")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:7  the file: is not valid YAML: duplicated mapping key. Each line of the front matter is a key, a colon and a value. Quote values that hold a colon, a # or start with a special character.",
      ]
    `));
  test("a tab", async () =>
    expect(await spoilt("  - id: code-1", "\t- id: code-1")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  the file: is not valid YAML: tab characters must not be used in indentation. Each line of the front matter is a key, a colon and a value. Quote values that hold a colon, a # or start with a special character.",
      ]
    `));
  test("a stray file", async () =>
    expect(await messagesFor({ "jurisdictions/fr.md": goodPlace })).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.md:1  the file: is not an entry: nothing reads it. Entries end in .mdx or .yaml; a template starts with _. Rename it or move it out of content/.",
      ]
    `));
  test("a missing field", async () =>
    expect(await spoilt("    howToUse: Report it.\n", "")).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:9  provisions[0].howToUse: is missing. One plain sentence: what a person does with this law. Add it.",
    ]
  `));
  test("a sharing crime that is silent on intent", async () =>
    expect(await spoilt("    intentToHarm: not-required\n", "")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  provisions[0].intentToHarm: is missing. A crime that covers share says whether intent to harm must be proved. Code it from the text; where it leaves a doubt, write unclear.",
      ]
    `));
  test("a sharing crime that is silent on passing on", async () =>
    expect(await spoilt(/    onward.*\n/.exec(goodPlace)![0], "")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  provisions[0].onward: is missing. A crime that covers share says whether it reaches those who pass it on. Code it from the text; where it leaves a doubt, write unclear.",
      ]
    `));
  test("a crime without a penalty", async () =>
    expect(await spoilt(/    penalty.*\n/.exec(goodPlace)![0], "")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  provisions[0].penalty: is missing. A crime has a penalty. Code it from the text; where it leaves a doubt, say so in the note.",
      ]
    `));
  test("prison and fine without how they combine", async () =>
    expect(await spoilt(", combine: both", "")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:9  provisions[0].penalty.combine: is missing. Where there is prison and a fine, say both or either. Code it from the text; where it leaves a doubt, say so in the note.",
      ]
    `));
  test("a negative term", async () =>
    expect(await spoilt("maxPrisonMonths: 12", "maxPrisonMonths: -1")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:21  provisions[0].penalty.maxPrisonMonths: is -1. Longest prison term of the basic form (adult depicted, first offence, no aggravation), in months; 0 where there is none. Give at least 0.",
      ]
    `));
  test("an unknown currency", async () =>
    expect(await spoilt("currency: EUR", "currency: EUX")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:21  provisions[0].penalty.maxFine.currency: is EUX. Currencies are ISO 4217 codes. Use the three-letter code, such as USD.",
      ]
    `));
  test("an unknown language", async () =>
    expect(await spoilt("languages: [fr]", "languages: [qx]")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:5  languages[0]: is qx, which names no language. Languages are BCP 47 tags. Use a tag such as en, ko or fr-CA.",
      ]
    `));
  test("a limit on what is not covered", async () =>
    expect(
      await spoilt(
        "    protects: anyone",
        "    limits:\n      - { conduct: record, extent: partly, why: Only indoors. }\n    protects: anyone",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:16  provisions[0].limits[0].conduct: is record, which is not in covers. A limit is about conduct that the law covers. Add it to covers or take the limit out.",
      ]
    `));
  test("a finding that a law contradicts", async () =>
    expect(
      await spoilt(
        "sources:\n  - id: code",
        'findings:\n  - { question: share, value: "no", why: Read whole., sources: [code] }\nsources:\n  - id: code',
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:26  findings[0].question: is share, which fr/code-1 answers already. A finding is for a question that no provision answers. Take the finding out, or correct what the provision covers.",
      ]
    `));
  test("a source that was read tomorrow", async () =>
    expect(await spoilt('readOn: "2026-11-22"', 'readOn: "2026-11-24"')).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:33  sources[0].readOn: is 2026-11-24, after today (2026-11-23). It is the day somebody did this. Correct the date.",
      ]
    `));
  test("a copy newer than its reading", async () =>
    expect(await spoilt('asOf: "2026-10-03"', 'asOf: "2026-11-23"')).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:32  sources[0].asOf: is 2026-11-23, after the day it was read (2026-11-22). A copy is older than the day somebody reads it. Correct one of the two dates.",
      ]
    `));
  test("none with laws in it", async () =>
    expect(await spoilt("depth: full", "depth: none")).toMatchInlineSnapshot(`
    [
      "content/jurisdictions/fr.mdx:6  depth: is none, but provisions are coded. none means that nothing was researched. Write brief or full.",
    ]
  `));
  test("words that we do not use", async () =>
    expect(await spoilt("You can report it.", "A victim of revenge porn can report it.")).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:37  body: says “revenge porn”. We do not say it in our own voice. Write “intimate-image abuse” or say what was done.",
        "content/jurisdictions/fr.mdx:37  body: says “victim”. We do not say it in our own voice. Write “you” or “the person depicted”.",
      ]
    `));
  test("a body that is too long", async () =>
    expect(await spoilt("You can report it.", "You can report it. ".repeat(100))).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:36  body: is 400 words long. At most 300 words. Keep what a person needs to decide the next step.",
      ]
    `));
  test("a body that is hard to read", async () =>
    expect(await spoilt("You can report it.", hard)).toMatchInlineSnapshot(`
      [
        "content/jurisdictions/fr.mdx:36  body: reads at grade 44.7. At most grade 10. Shorten sentences and use common words.",
      ]
    `));
  test("a guide that leads nowhere", async () =>
    expect(await spoilt("steps:", "next: [nowhere]\nsteps:", goodGuide, "guide/first-hour.mdx")).toMatchInlineSnapshot(`
      [
        "content/guide/first-hour.mdx:9  next[0]: is nowhere, and there is no such page. Pages of the guide: first-hour. Correct it or take it out.",
      ]
    `));
  test("a guide that is hard to read", async () =>
    expect(await spoilt("You can stop here.", hard, goodGuide, "guide/first-hour.mdx")).toMatchInlineSnapshot(`
      [
        "content/guide/first-hour.mdx:13  body: reads at grade 44.7. At most grade 8. Shorten sentences and use common words.",
      ]
    `));
  test("a clock that no law sets", async () =>
    expect(
      await spoilt(
        "says: Note the address.",
        "says: Note the address., clocks: [fr/none]",
        goodGuide,
        "guide/first-hour.mdx",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/guide/first-hour.mdx:10  steps[0].clocks[0]: is fr/none, and no law of that name sets a time. A place, a slash and the id of a provision with duty.withinHours. Correct it or take it out.",
      ]
    `));
  test("a question that is asked twice", async () =>
    expect(
      await spoilt(
        "verified:",
        'questions:\n  - { id: note, asks: "Who?", says: You. }\nverified:',
        goodGuide,
        "guide/first-hour.mdx",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/guide/first-hour.mdx:12  questions[0].id: is note, as steps[0] is already. Each question has its own id in the whole guide. Rename the newer one.",
      ]
    `));
  test("a question without a question mark", async () =>
    expect(
      await spoilt(
        "verified:",
        'questions:\n  - { id: who, asks: "Who", says: You. }\nverified:',
        goodGuide,
        "guide/first-hour.mdx",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/guide/first-hour.mdx:12  questions[0].asks: is "Who". It does not end with a question mark. As people ask it. Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a route on a look-alike of the service", async () =>
    expect(
      await spoilt(
        "https://help.example.com/report",
        "https://help-example.com/report",
        goodPlatform,
        "platforms/example.mdx",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/platforms/example.mdx:7  routes[0].url: is on help-example.com. Its official domains: example.com. Use the service's own address, or add the domain if a source shows that it is the service's.",
      ]
    `));
  test("a link to an adult site", async () =>
    expect(await spoilt("group: social", "group: adult", goodPlatform, "platforms/example.mdx")).toMatchInlineSnapshot(`
      [
        "content/platforms/example.mdx:7  routes[0].url: leads to an adult site. We do not link to where images circulate. Take the address out and name the words to choose there.",
      ]
    `));
  test("hours that are no time of day", async () =>
    expect(
      await spoilt(
        "free:",
        'open: { zone: Europe/Paris, spans: [{ days: [mon], from: "9", to: "17:00" }] }\nfree:',
        goodHelpline,
        "helplines/example.yaml",
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/helplines/example.yaml:8  open.spans[0].from: is "9". It is not a time of day such as 09:00. A time of day, quoted: "09:00"; "24:00" for the end of the day. Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a helpline with words for a number", async () =>
    expect(await spoilt("+33 1 00 00 00 00", "call us", goodHelpline, "helplines/example.yaml")).toMatchInlineSnapshot(`
      [
        "content/helplines/example.yaml:5  contacts[0].number: is "call us". A telephone number as a dated source shows it, quoted: "+44 345 6000 459". Correct it, or leave the field out if it is optional.",
      ]
    `));
  test("a helpline in an unknown country", async () =>
    expect(await spoilt("places: [fr]", "places: [zz]", goodHelpline, "helplines/example.yaml")).toMatchInlineSnapshot(`
      [
        "content/helplines/example.yaml:2  places[0]: is zz, which is not an ISO 3166 code. Places are lower-case ISO 3166 codes. Look the code up.",
      ]
    `));
  test("a published place that is gone", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": goodPlace }, "fr\nes\n")).toMatchInlineSnapshot(`
      [
        "src/test/published-ids.txt:2  es: was published and is gone. A published link works forever. Keep content/jurisdictions/es.mdx with kind: moved and to: the new id.",
      ]
    `));
  test("a published part of a page that is gone", async () =>
    expect(
      await messagesFor(
        { "jurisdictions/fr.mdx": goodPlace, "guide/first-hour.mdx": goodGuide },
        "fr\nguide/first-hour/#old\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        "src/test/published-ids.txt:2  guide/first-hour/#old: was published and is gone. A published link works forever. Give the entry or the part its old id back.",
      ]
    `));
  test("a published provision that is gone", async () =>
    expect(await messagesFor({ "jurisdictions/fr.mdx": goodPlace }, "fr/code-0\n")).toMatchInlineSnapshot(`
      [
        "src/test/published-ids.txt:1  fr/code-0: was published and is gone. A published link works forever. Add code-0 to formerIds of the provision that took it over.",
      ]
    `));
});

describe("second readings", () => {
  const cells = `{ share: "yes", threaten: "unclear", synthetic: "unclear", record: "unclear", intent: "no", forward: "yes", sue: "unclear", remove: "unclear", penalty: "12 months, 60000 EUR", year: "2020", civil: "none" }`;
  const read = (second: string, settled = "[]"): Promise<string[]> =>
    messagesFor({
      "jurisdictions/fr.mdx": goodPlace,
      "second-readings/fr.yaml": `readOn: "2026-11-23"\nfirst: ${cells}\nsecond: ${second}\nsettled: ${settled}\n`,
    });
  const other = cells.replace('intent: "no"', 'intent: "yes"');
  test("that agree, or are settled", async () => {
    expect(await read(cells)).toEqual([]);
    expect(await read(other, '[{ cell: intent, value: "no", reason: The text asks for none. }]')).toEqual([]);
  });
  test("that differ and are not settled", async () =>
    expect(await read(other)).toMatchInlineSnapshot(`
    [
      "content/second-readings/fr.yaml:3  second.intent: is yes, where the first reading has no. Every difference is settled from the text of the law. Add it to settled with its value and the reason.",
    ]
  `));
  test("that are settled where they agree", async () =>
    expect(await read(cells, '[{ cell: share, value: "yes", reason: It is so. }]')).toMatchInlineSnapshot(`
      [
        "content/second-readings/fr.yaml:4  settled[0].cell: is share, which is settled already or on which the readings and the entry agree. A cell is settled once, where the two readings differ or both were wrong. Take it out.",
      ]
    `));
  test("that agree and were both wrong", async () =>
    expect(
      await read(
        other,
        '[{ cell: intent, value: "no", reason: The text asks for none. }, { cell: forward, value: "no", reason: It reaches the first sharer only. }]',
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/second-readings/fr.yaml:4  settled[1].value: is no, but fr.mdx says yes. The entry says what the readers agreed on or what was settled. Correct the entry; if the law has changed, have it read a second time again.",
      ]
    `));
  test("that were settled otherwise than the entry says", async () =>
    expect(await read(other, '[{ cell: intent, value: "yes", reason: The text asks for it. }]')).toMatchInlineSnapshot(`
      [
        "content/second-readings/fr.yaml:4  settled[0].value: is yes, but fr.mdx says no. The entry says what the readers agreed on or what was settled. Correct the entry; if the law has changed, have it read a second time again.",
      ]
    `));
  test("of a place that is not there", async () =>
    expect(
      await messagesFor({
        "second-readings/fr.yaml": `readOn: "2026-11-23"\nfirst: ${cells}\nsecond: ${cells}\n`,
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/second-readings/fr.yaml:1  the file: is about fr, and there is no such place. A second reading has the id of a place in content/jurisdictions. Rename or remove it.",
      ]
    `));
});
