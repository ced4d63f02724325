// Written by `npm run generate` from the files in this folder.
import alphabetV1 from "./alphabet@1.json";
import amazonV1 from "./amazon@1.json";
import anthropicV1 from "./anthropic@1.json";
import appliedDigitalV1 from "./applied-digital@1.json";
import bitdeerV1 from "./bitdeer@1.json";
import cipherV1 from "./cipher@1.json";
import coreScientificV1 from "./core-scientific@1.json";
import coreweaveV1 from "./coreweave@1.json";
import crusoeV1 from "./crusoe@1.json";
import digitalRealtyV1 from "./digital-realty@1.json";
import equinixV1 from "./equinix@1.json";
import galaxyV1 from "./galaxy@1.json";
import hut8V1 from "./hut8@1.json";
import irenV1 from "./iren@1.json";
import lambdaV1 from "./lambda@1.json";
import metaV1 from "./meta@1.json";
import microsoftV1 from "./microsoft@1.json";
import nebiusV1 from "./nebius@1.json";
import nscaleV1 from "./nscale@1.json";
import openaiV1 from "./openai@1.json";
import oracleV1 from "./oracle@1.json";
import riotV1 from "./riot@1.json";
import spacexV1 from "./spacex@1.json";
import spacexAiV1 from "./spacex-ai@1.json";
import terawulfV1 from "./terawulf@1.json";
import whitefiberV1 from "./whitefiber@1.json";
import xaiV1 from "./xai@1.json";

export const comparableFiles: readonly unknown[] = [
  alphabetV1,
  amazonV1,
  anthropicV1,
  appliedDigitalV1,
  bitdeerV1,
  cipherV1,
  coreScientificV1,
  coreweaveV1,
  crusoeV1,
  digitalRealtyV1,
  equinixV1,
  galaxyV1,
  hut8V1,
  irenV1,
  lambdaV1,
  metaV1,
  microsoftV1,
  nebiusV1,
  nscaleV1,
  openaiV1,
  oracleV1,
  riotV1,
  spacexV1,
  spacexAiV1,
  terawulfV1,
  whitefiberV1,
  xaiV1,
];
