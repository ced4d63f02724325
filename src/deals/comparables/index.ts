// Written by `npm run generate` from the files in this folder.
import alphabetV1 from "./alphabet@1.json";
import amazonV1 from "./amazon@1.json";
import anthropicV1 from "./anthropic@1.json";
import coreweaveV1 from "./coreweave@1.json";
import irenV1 from "./iren@1.json";
import metaV1 from "./meta@1.json";
import microsoftV1 from "./microsoft@1.json";
import nebiusV1 from "./nebius@1.json";
import nscaleV1 from "./nscale@1.json";
import openaiV1 from "./openai@1.json";
import spacexV1 from "./spacex@1.json";
import spacexAiV1 from "./spacex-ai@1.json";
import xaiV1 from "./xai@1.json";

export const comparableFiles: readonly unknown[] = [
  alphabetV1,
  amazonV1,
  anthropicV1,
  coreweaveV1,
  irenV1,
  metaV1,
  microsoftV1,
  nebiusV1,
  nscaleV1,
  openaiV1,
  spacexV1,
  spacexAiV1,
  xaiV1,
];
