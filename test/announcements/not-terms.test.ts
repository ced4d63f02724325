import { readSentence, whyNot } from "./read-one";

test.each([
  ["$6.2 billion", "The landlord now has a market value of $6.2 billion.", /market value/],
  ["$38.20", "Its shares closed at $38.20.", /share price/],
  ["$96 million", "First-quarter revenue was $96 million.", /company result/],
  ["$8.5 billion", "Its hosting contracts now total $8.5 billion.", /company total/],
  ["$350 million", "The landlord contributed $350 million in equity.", /money raised/],
  ["$9 billion", "It agreed to be acquired in a $9 billion all-stock deal.", /price of a purchase/],
  ["$250 billion", "The market will reach $250 billion by 2030.", /market figure/],
  ["$30 million", "It will pay a $30 million commission to a broker.", /adviser/],
  ["8%", "Google receives an 8% equity stake.", /share of something other/],
  ["30-day", "The tenant has a 30-day exclusivity window.", /span of time/],
  [
    "$1.2 billion",
    "Last year it signed a $1.2 billion contract with a carmaker.",
    /earlier or another deal/,
  ],
  [
    "$900 million",
    "As previously announced, it has a $900 million contract elsewhere.",
    /earlier or another deal/,
  ],
])("%s: %s", async (figure, sentence, why) => {
  expect(await whyNot(figure, sentence)).toMatch(why);
});

test("what is said behind the announcement proper is not taken", async () => {
  const text =
    "The lease covers 60 MW of critical IT load.\n\nA second sentence.\n\nA third one.\n\nAbout Northgate Hosting\n\nThe company signed a lease for 900 MW valued at $12 billion.";
  const { proposals, notTerms } = await readSentence(text);
  expect(proposals.filter(({ field }) => field === "mw").map(({ value }) => value)).toEqual([60]);
  expect(notTerms.map(({ figure }) => figure)).toEqual(["900 MW", "$12 billion"]);
});

test("what the first of two figures is not, the second is not either", async () => {
  const sentence =
    "It brings total contracted lease revenue to $31 billion and up to $73 billion including renewals.";
  expect(await whyNot("$31 billion", sentence)).toMatch(/company total/);
  expect(await whyNot("$73 billion", sentence)).toMatch(/company total/);
});

test("a deal with somebody else is not this one", async () => {
  const text =
    "IREN has signed a $9.7 billion compute contract with Microsoft. The stock rose. Supply is short. Microsoft signed a $17.4 billion deal with Nebius.";
  const { readAnnouncement } = await import("../../src/announcements/read-announcement");
  const { proposals, notTerms } = await readAnnouncement(text);
  expect(proposals.filter(({ field }) => field === "tcv").map(({ value }) => value)).toEqual([
    9.7e9,
  ]);
  expect(notTerms.find(({ figure }) => figure === "$17.4 billion")?.reason).toMatch(
    /no part in this deal/,
  );
});

test("megawatts that are written without a space make a text one about capacity", async () => {
  const { readAnnouncement } = await import("../../src/announcements/read-announcement");
  const { proposals } = await readAnnouncement("Applied Digital inks 15-year, 200MW lease.");
  expect(proposals.find(({ field }) => field === "mw")?.value).toBe(200);
});

test("of two deals side by side the sum is not a term", async () => {
  const text =
    "The contracts are worth $3.0 billion in revenue over 12 years. They include a 90 MW contract with Fluidstack, expected to yield $2.2 billion, and a 35 MW contract with Lambda, expected to yield $0.8 billion.";
  const { proposals, notTerms } = await readSentence(text);
  expect(proposals.filter(({ field }) => field === "tcv").map(({ value }) => value)).toEqual([
    2.2e9, 8e8,
  ]);
  expect(notTerms.find(({ figure }) => figure === "$3.0 billion")?.reason).toBe(
    "the sum of several deals",
  );
});

test("a ground lease of the landlord's own is no lease of capacity", async () => {
  const { readAnnouncement } = await import("../../src/announcements/read-announcement");
  const { proposals } = await readAnnouncement(
    "Tamarack Power Inc. has entered into a 50-year ground lease with access to 300 MW.",
  );
  expect(proposals).toEqual([]);
});
