import { sentencesOf } from "../../src/announcements/text/sentences";

const split = (text: string): string[] => [...sentencesOf(text)].map((sentence) => sentence.text);

test.each([
  ["It ends. It begins.", ["It ends.", "It begins."]],
  ["Acme Inc. (NYSE: A) leased 5 MW.", ["Acme Inc. (NYSE: A) leased 5 MW."]],
  [
    "It leased space from Acme Inc. The term is 5 years.",
    ["It leased space from Acme Inc.", "The term is 5 years."],
  ],
  ["A U.S. company pays $1.5 billion.", ["A U.S. company pays $1.5 billion."]],
  ["DALLAS, Oct. 22, 2025 - It signed.", ["DALLAS, Oct. 22, 2025 - It signed."]],
  ["J.P. Morgan led. It closed.", ["J.P. Morgan led.", "It closed."]],
  ["\u201cIt is signed.\u201d He left.", ["\u201cIt is signed.\u201d", "He left."]],
  ["Heading\nText follows", ["Heading", "Text follows"]],
  ["\u2022 One\n\u2022 Two", ["One", "Two"]],
])("%s", (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test("lines that a mail program broke are one sentence", () => {
  const line = "This line was broken at a width by a program, as mail programs do,";
  const text = `${line}\n${line}\n${line}\n${line}\nand here it ends.`;
  expect(split(text)).toHaveLength(1);
});
