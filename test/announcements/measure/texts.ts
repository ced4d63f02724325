import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnnouncement } from "../../../src/announcements/read-announcement";
import type { Reading } from "../../../src/announcements/reading";
import { type Case, type Score, scoreOf } from "./score";

/** A text of the repository's own, by its file. */
export interface OwnCase extends Case {
  readonly file: string;
}

/** A real announcement, by its address. Its text is not kept. */
export interface AddressedCase extends Case {
  readonly address: string;
}

export const TEXTS = join(__dirname, "../texts");

const casesIn = <C extends Case>(file: string): readonly C[] =>
  (JSON.parse(readFileSync(file, "utf8")) as { cases: C[] }).cases;

export const ownCases = casesIn<OwnCase>(join(TEXTS, "labels.json"));
export const addressedCases = casesIn<AddressedCase>(join(__dirname, "addresses.json"));

export const readingOf = (file: string): Promise<Reading> =>
  readAnnouncement(readFileSync(file), { name: file });

/** The scores of the texts in the repository. */
export const ownScores = (cases: readonly OwnCase[]): Promise<Score[]> =>
  Promise.all(
    cases.map(async (labels) => scoreOf(labels, await readingOf(join(TEXTS, labels.file)))),
  );

/** The scores of the announcements that somebody saved in a folder, each as `<id>.txt`. */
export async function savedScores(
  folder: string,
  cases: readonly AddressedCase[],
): Promise<Score[]> {
  const saved = cases.filter(({ id }) => existsSync(join(folder, `${id}.txt`)));
  return Promise.all(
    saved.map(async (labels) => scoreOf(labels, await readingOf(join(folder, `${labels.id}.txt`)))),
  );
}
