// Written by `npm run generate` from the files in this folder.
import colossus1First from "./colossus-1@1.json";
import spacexAnthropic1 from "./spacex-anthropic@1.json";

export const dealFiles: readonly unknown[] = [colossus1First, spacexAnthropic1];
