import { join } from "node:path";
import { kindOf } from "../../src/announcements/sources/kind";
import { readingOf, TEXTS } from "./measure/texts";

test("what a page does not show is not read, and nothing of it runs", async () => {
  const { text } = await readingOf(join(TEXTS, "page-with-scripts.html"));
  expect(text).toContain("150 megawatts");
  for (const unseen of [
    "$99 billion",
    '15-year lease"',
    "777 MW",
    "$66 billion",
    "$12 per month",
  ]) {
    expect(text).not.toContain(unseen);
  }
});

test("a mail is its subject and its words, decoded", async () => {
  const { text } = await readingOf(join(TEXTS, "mail-forwarded.eml"));
  expect(text).toContain("Fwd: Ironbark leases 44 MW to Quillon");
  expect(text).toContain("eight-year colocation agreement");
});

test.each([
  ["Deal.HTML", "x", "html"],
  ["deal.eml", "x", "mail"],
  ["deal.txt", "<!doctype html>", "text"],
  ["", "<!DOCTYPE html><html></html>", "html"],
  ["", "From: a@example.com\nMIME-Version: 1.0\nSubject: x\n\nbody", "mail"],
  ["", "The price is < 5 and > 3.", "text"],
])("%s with %s is %s", (name, text, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});
