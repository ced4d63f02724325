// Written by `npm run generate` from the files in this folder.
import inflectionV1 from "./inflection@1.json";

export const precedentFiles: readonly unknown[] = [inflectionV1];
