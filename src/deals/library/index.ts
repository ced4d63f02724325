// Written by `npm run generate` from the files in this folder.
import apldCoreweave250V1 from "./apld-coreweave-250@1.json";
import apldCoreweave400V1 from "./apld-coreweave-400@1.json";
import awsAnthropicV1 from "./aws-anthropic@1.json";
import awsOpenaiV1 from "./aws-openai@1.json";
import cerebrasOpenaiV1 from "./cerebras-openai@1.json";
import cipherAws300V1 from "./cipher-aws-300@1.json";
import cipherFluidstack39V1 from "./cipher-fluidstack-39@1.json";
import cipherFluidstack168V1 from "./cipher-fluidstack-168@1.json";
import colossus1V1 from "./colossus-1@1.json";
import coreweaveMeta2025V1 from "./coreweave-meta-2025@1.json";
import coreweaveMeta2026V1 from "./coreweave-meta-2026@1.json";
import coreweaveOpenaiV1 from "./coreweave-openai@1.json";
import corzCoreweave500V1 from "./corz-coreweave-500@1.json";
import galaxyCoreweaveV1 from "./galaxy-coreweave@1.json";
import googleAnthropicV1 from "./google-anthropic@1.json";
import googleMetaV1 from "./google-meta@1.json";
import hut8FluidstackV1 from "./hut8-fluidstack@1.json";
import irenMicrosoftV1 from "./iren-microsoft@1.json";
import metaHyperionV1 from "./meta-hyperion@1.json";
import nebiusMeta2025V1 from "./nebius-meta-2025@1.json";
import nebiusMeta2026V1 from "./nebius-meta-2026@1.json";
import nebiusMicrosoftV1 from "./nebius-microsoft@1.json";
import nscaleMicrosoftAllV1 from "./nscale-microsoft-all@1.json";
import nscaleMicrosoftNarvikV1 from "./nscale-microsoft-narvik@1.json";
import oracleOpenaiV1 from "./oracle-openai@1.json";
import spacexAnthropicV1 from "./spacex-anthropic@1.json";
import spacexGoogleV1 from "./spacex-google@1.json";
import spacexReflectionV1 from "./spacex-reflection@1.json";
import vciXaiV1 from "./vci-xai@1.json";
import wulfFluidstack200V1 from "./wulf-fluidstack-200@1.json";

export const dealFiles: readonly unknown[] = [
  apldCoreweave250V1,
  apldCoreweave400V1,
  awsAnthropicV1,
  awsOpenaiV1,
  cerebrasOpenaiV1,
  cipherAws300V1,
  cipherFluidstack39V1,
  cipherFluidstack168V1,
  colossus1V1,
  coreweaveMeta2025V1,
  coreweaveMeta2026V1,
  coreweaveOpenaiV1,
  corzCoreweave500V1,
  galaxyCoreweaveV1,
  googleAnthropicV1,
  googleMetaV1,
  hut8FluidstackV1,
  irenMicrosoftV1,
  metaHyperionV1,
  nebiusMeta2025V1,
  nebiusMeta2026V1,
  nebiusMicrosoftV1,
  nscaleMicrosoftAllV1,
  nscaleMicrosoftNarvikV1,
  oracleOpenaiV1,
  spacexAnthropicV1,
  spacexGoogleV1,
  spacexReflectionV1,
  vciXaiV1,
  wulfFluidstack200V1,
];
