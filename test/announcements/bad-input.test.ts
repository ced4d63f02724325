import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readAnnouncement } from "../../src/announcements/read-announcement";
import { LONGEST_SENTENCE, sentencesOf } from "../../src/announcements/text/sentences";

const DEAL =
  "Applied Digital signed a 15-year lease with CoreWeave for 200 MW of critical IT load valued at $5 billion. ";

test.each([
  ["nothing", "", "There is no text to read."],
  ["blanks", " \n\t ", "There is no text to read."],
  [
    "ten megabytes",
    DEAL.repeat(1e5),
    "The text has 10.7 million characters; up to 2 million are read.",
  ],
  [
    "right to left",
    "חברת התשתיות הודיעה היום על חוזה שכירות חדש ".repeat(20),
    "The text is written from right to left; only announcements in English are read.",
  ],
  [
    "another language",
    "Das Unternehmen hat heute einen langfristigen Mietvertrag unterzeichnet und erwartet hohe Erlöse daraus. ".repeat(
      8,
    ),
    "The text does not look like English; only announcements in English are read.",
  ],
  [
    "reversed digits",
    `${DEAL}\u202e000,5$`,
    "The text holds characters that reverse the direction of writing, so its figures may not be what they look like.",
  ],
])("%s: one sentence says why", async (_, text, refusal) => {
  expect(await readAnnouncement(text)).toMatchObject({
    refusal,
    proposals: [],
    notTerms: [],
    findings: [],
  });
});

test("bytes that are no text", async () => {
  const { refusal } = await readAnnouncement(deflateRawSync(Buffer.from(DEAL.repeat(50))), {
    name: "deal.txt",
  });
  expect(refusal).toBe("This is not text: save the announcement as .txt, .html or .eml.");
});

test("UTF-16 with a byte order mark is text", async () => {
  const { proposals } = await readAnnouncement(Buffer.from(`\ufeff${DEAL}`, "utf16le"));
  expect(proposals.find(({ field }) => field === "tcv")?.value).toBe(5e9);
});

test("a reading can be watched and stopped", async () => {
  const shares: number[] = [];
  const signal = { aborted: false };
  const reading = await readAnnouncement(DEAL.repeat(2000), {
    signal,
    onProgress: (share) => {
      shares.push(share);
      if (share > 0.5) signal.aborted = true;
    },
  });
  expect(reading).toMatchObject({ refusal: "The reading was canceled.", proposals: [] });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThan(0.6);
});

// Each of these makes some way of writing such rules take quadratic or exponential time.
test.each([
  ["digits", "1".repeat(1e6)],
  ["groups of digits", "1,111".repeat(2e5)],
  ["signs", "$".repeat(1e6)],
  ["one long gap", `lease${" ".repeat(1e6)}$5 billion`],
  ["open parentheses", "the lease (".repeat(9e4)],
  ["capitals", "The Aa Bb Cc ".repeat(8e4)],
  ["half of an option", "the two options to extend the term for periods of ".repeat(2e4)],
  ["dates", "the May 2026 to ".repeat(6e4)],
  ["open tags", `<!doctype html><p>the lease of ${"<b>".repeat(3e5)}`],
  ["broken tags", `<!doctype html><p>the lease of ${"<".repeat(1e6)}`],
  ["mail headers", `MIME-Version: 1.0\nSubject: x\n${" a\n".repeat(3e4)}`],
])("hostile %s are read to their end", async (_, text) => {
  const { proposals } = await readAnnouncement(text);
  expect(proposals.length).toBeLessThan(20);
});

test("no rule sees more of a text at once than a long sentence", () => {
  for (const text of ["a".repeat(50_000), "a ".repeat(50_000), "A. ".repeat(30_000)]) {
    for (const sentence of sentencesOf(text)) {
      expect(sentence.text.length).toBeLessThanOrEqual(LONGEST_SENTENCE + 101);
    }
  }
});

test("any text is read without an exception, and every place is where the quotation is", async () => {
  const piece = fc.constantFrom(
    DEAL,
    "$1.2 billion",
    "two five-year options",
    "Q2 2026",
    "200 MW",
    "\n",
    ". ",
    "3%",
    "Inc.",
    "from ",
    "€",
    "🙂",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), async (pieces) => {
      const { text, proposals, notTerms } = await readAnnouncement(pieces.join(" "));
      for (const { start, end, quoted, sentence } of proposals) {
        expect(text.slice(start, end)).toBe(quoted);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }
      for (const { start, end, figure } of notTerms) expect(text.slice(start, end)).toBe(figure);
    }),
    { numRuns: 200 },
  );
});
