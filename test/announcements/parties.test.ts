import { readAnnouncement } from "../../src/announcements/read-announcement";

async function names(text: string): Promise<Record<string, unknown>> {
  const { proposals } = await readAnnouncement(text);
  const fields = ["lessor", "lessee", "guarantor", "lender"];
  return Object.fromEntries(
    proposals
      .filter(({ field }) => fields.includes(field))
      .map(({ field, value }) => [field, value]),
  );
}

test.each([
  [
    "Vantor Hosting Inc. has signed a 60 MW data center lease with Parallel Labs.",
    "Vantor Hosting",
    "Parallel Labs",
  ],
  [
    "Parallel Labs will lease 60 MW of data center capacity from Vantor Hosting.",
    "Vantor Hosting",
    "Parallel Labs",
  ],
  [
    "Vantor Hosting has agreed to lease 60 MW of data center capacity to Parallel Labs.",
    "Vantor Hosting",
    "Parallel Labs",
  ],
  [
    "Landlord: Vantor Hosting\nTenant: Parallel Labs\nData center lease of 60 MW",
    "Vantor Hosting",
    "Parallel Labs",
  ],
  ["Microsoft has signed a five-year compute contract with IREN.", "IREN", "Microsoft"],
  ["OpenAI has signed a seven-year compute agreement with Amazon Web Services.", "AWS", "OpenAI"],
])("%s", async (text, lessor, lessee) => {
  expect(await names(text)).toMatchObject({ lessor, lessee });
});

test("a tenant that is described and not named", async () => {
  const text =
    "Applied Digital has signed a 200 MW data center lease with a U.S.-based investment-grade hyperscaler.";
  expect(await names(text)).toEqual({ lessor: "Applied Digital", lessee: "undisclosed" });
});

test("a tenant that is named only later is another deal's", async () => {
  const text =
    "Applied Digital has signed a 200 MW data center lease with an undisclosed hyperscaler.\n\nThe stock rose.\n\nEarlier this year Applied Digital leased 150 MW to CoreWeave.";
  expect(await names(text)).toMatchObject({ lessee: "undisclosed" });
});

test("who stands behind the tenant is neither party", async () => {
  const text =
    "TeraWulf signed a 10-year data center lease with Fluidstack. Google will backstop $1.8 billion of Fluidstack's lease obligations.";
  expect(await names(text)).toEqual({
    lessor: "TeraWulf",
    lessee: "Fluidstack",
    guarantor: "Google",
  });
});

test("banks are lenders where the sentence speaks of debt on the project", async () => {
  const text =
    "Vantor Hosting has leased its data center to Parallel Labs. The construction loan was led by Morgan Stanley.";
  expect(await names(text)).toMatchObject({ lender: "Morgan Stanley" });
  const analysts =
    "Vantor Hosting has leased its data center to Parallel Labs. Analysts at Morgan Stanley raised their price target.";
  expect(await names(analysts)).not.toHaveProperty("lender");
});

test("speakers, places and sites are no companies", async () => {
  const text =
    "Tom Becker: We leased 60 MW of data center capacity at Cedar Bluff in North Dakota.\n\nPriya Nair: Thank you, Tom.";
  expect(await names(text)).toEqual({});
});
