// Written by `npm run generate` from the files in this folder.
import akamaiAnthropicV1 from "./akamai-anthropic@1.json";
import apldCoreweave250V1 from "./apld-coreweave-250@1.json";
import apldCoreweave250V2 from "./apld-coreweave-250@2.json";
import apldCoreweave400V1 from "./apld-coreweave-400@1.json";
import apldCoreweave400V2 from "./apld-coreweave-400@2.json";
import apldHyperscalerDf1300V1 from "./apld-hyperscaler-df1-300@1.json";
import apldHyperscalerDf2210V1 from "./apld-hyperscaler-df2-210@1.json";
import apldHyperscalerPf2200V1 from "./apld-hyperscaler-pf2-200@1.json";
import apldHyperscalerPf3300V1 from "./apld-hyperscaler-pf3-300@1.json";
import awsAnthropicV1 from "./aws-anthropic@1.json";
import awsAnthropicV2 from "./aws-anthropic@2.json";
import awsOpenaiV1 from "./aws-openai@1.json";
import awsOpenaiV2 from "./aws-openai@2.json";
import bitdigitalCerebras5V1 from "./bitdigital-cerebras-5@1.json";
import btbtInitial2048V1 from "./btbt-initial-2048@1.json";
import btdrTydal180V1 from "./btdr-tydal-180@1.json";
import cerebrasOpenaiV1 from "./cerebras-openai@1.json";
import cerebrasOpenaiV2 from "./cerebras-openai@2.json";
import cipherAws300V1 from "./cipher-aws-300@1.json";
import cipherFluidstack39V1 from "./cipher-fluidstack-39@1.json";
import cipherFluidstack39V2 from "./cipher-fluidstack-39@2.json";
import cipherFluidstack168V1 from "./cipher-fluidstack-168@1.json";
import cipherFluidstack168V2 from "./cipher-fluidstack-168@2.json";
import cipherHyperscalerThirdV1 from "./cipher-hyperscaler-third@1.json";
import colossus1V1 from "./colossus-1@1.json";
import coreweaveAnthropicV1 from "./coreweave-anthropic@1.json";
import coreweaveMeta2025V1 from "./coreweave-meta-2025@1.json";
import coreweaveMeta2026V1 from "./coreweave-meta-2026@1.json";
import coreweaveNvidiaResidualV1 from "./coreweave-nvidia-residual@1.json";
import coreweaveOpenaiV1 from "./coreweave-openai@1.json";
import coreweaveOpenaiV2 from "./coreweave-openai@2.json";
import coreweavePoolside40kV1 from "./coreweave-poolside-40k@1.json";
import corzCoreweave500V1 from "./corz-coreweave-500@1.json";
import corzCoreweave500V2 from "./corz-coreweave-500@2.json";
import corzCoreweaveAustin16V1 from "./corz-coreweave-austin-16@1.json";
import crusoeMicrosoftAbilene900V1 from "./crusoe-microsoft-abilene-900@1.json";
import dgxxCerebras40V1 from "./dgxx-cerebras-40@1.json";
import firmusHyperscaler18400V1 from "./firmus-hyperscaler-18400@1.json";
import fleetTahoeReno230V1 from "./fleet-tahoe-reno-230@1.json";
import galaxyCoreweaveV1 from "./galaxy-coreweave@1.json";
import galaxyCoreweaveV2 from "./galaxy-coreweave@2.json";
import googleAnthropicV1 from "./google-anthropic@1.json";
import googleMetaV1 from "./google-meta@1.json";
import gpusNeocloud20V1 from "./gpus-neocloud-20@1.json";
import hut8BeaconPoint352V1 from "./hut8-beacon-point-352@1.json";
import hut8FluidstackV1 from "./hut8-fluidstack@1.json";
import irenMicrosoftV1 from "./iren-microsoft@1.json";
import irenNvidia3400V1 from "./iren-nvidia-3400@1.json";
import lambdaMicrosoftV1 from "./lambda-microsoft@1.json";
import metaHyperionV1 from "./meta-hyperion@1.json";
import nebiusMeta2025V1 from "./nebius-meta-2025@1.json";
import nebiusMeta2026V1 from "./nebius-meta-2026@1.json";
import nebiusMicrosoftV1 from "./nebius-microsoft@1.json";
import nebiusMicrosoftV2 from "./nebius-microsoft@2.json";
import nexusAnthropicTexas500V1 from "./nexus-anthropic-texas-500@1.json";
import nscaleMicrosoftAllV1 from "./nscale-microsoft-all@1.json";
import nscaleMicrosoftNarvikV1 from "./nscale-microsoft-narvik@1.json";
import nvidiaLambda200V1 from "./nvidia-lambda-200@1.json";
import nvidiaLambda1300V1 from "./nvidia-lambda-1300@1.json";
import oracleCrusoeAbileneV1 from "./oracle-crusoe-abilene@1.json";
import oracleOpenaiV1 from "./oracle-openai@1.json";
import poolsideCoreweaveHorizon250V1 from "./poolside-coreweave-horizon-250@1.json";
import riotAmd25V1 from "./riot-amd-25@1.json";
import sharonApac950V1 from "./sharon-apac-950@1.json";
import sharonEsds8kV1 from "./sharon-esds-8k@1.json";
import sharonNvidia72V1 from "./sharon-nvidia-72@1.json";
import spacexAnthropicV1 from "./spacex-anthropic@1.json";
import spacexGoogleV1 from "./spacex-google@1.json";
import spacexReflectionV1 from "./spacex-reflection@1.json";
import vciXaiV1 from "./vci-xai@1.json";
import whitefiberNscale40V1 from "./whitefiber-nscale-40@1.json";
import wulfCore4260V1 from "./wulf-core42-60@1.json";
import wulfFluidstack200V1 from "./wulf-fluidstack-200@1.json";
import wulfFluidstack200V2 from "./wulf-fluidstack-200@2.json";
import wulfFluidstackAbernathy168V1 from "./wulf-fluidstack-abernathy-168@1.json";
import wulfFluidstackCb5160V1 from "./wulf-fluidstack-cb5-160@1.json";

export const dealFiles: readonly unknown[] = [
  akamaiAnthropicV1,
  apldCoreweave250V1,
  apldCoreweave250V2,
  apldCoreweave400V1,
  apldCoreweave400V2,
  apldHyperscalerDf1300V1,
  apldHyperscalerDf2210V1,
  apldHyperscalerPf2200V1,
  apldHyperscalerPf3300V1,
  awsAnthropicV1,
  awsAnthropicV2,
  awsOpenaiV1,
  awsOpenaiV2,
  bitdigitalCerebras5V1,
  btbtInitial2048V1,
  btdrTydal180V1,
  cerebrasOpenaiV1,
  cerebrasOpenaiV2,
  cipherAws300V1,
  cipherFluidstack39V1,
  cipherFluidstack39V2,
  cipherFluidstack168V1,
  cipherFluidstack168V2,
  cipherHyperscalerThirdV1,
  colossus1V1,
  coreweaveAnthropicV1,
  coreweaveMeta2025V1,
  coreweaveMeta2026V1,
  coreweaveNvidiaResidualV1,
  coreweaveOpenaiV1,
  coreweaveOpenaiV2,
  coreweavePoolside40kV1,
  corzCoreweave500V1,
  corzCoreweave500V2,
  corzCoreweaveAustin16V1,
  crusoeMicrosoftAbilene900V1,
  dgxxCerebras40V1,
  firmusHyperscaler18400V1,
  fleetTahoeReno230V1,
  galaxyCoreweaveV1,
  galaxyCoreweaveV2,
  googleAnthropicV1,
  googleMetaV1,
  gpusNeocloud20V1,
  hut8BeaconPoint352V1,
  hut8FluidstackV1,
  irenMicrosoftV1,
  irenNvidia3400V1,
  lambdaMicrosoftV1,
  metaHyperionV1,
  nebiusMeta2025V1,
  nebiusMeta2026V1,
  nebiusMicrosoftV1,
  nebiusMicrosoftV2,
  nexusAnthropicTexas500V1,
  nscaleMicrosoftAllV1,
  nscaleMicrosoftNarvikV1,
  nvidiaLambda200V1,
  nvidiaLambda1300V1,
  oracleCrusoeAbileneV1,
  oracleOpenaiV1,
  poolsideCoreweaveHorizon250V1,
  riotAmd25V1,
  sharonApac950V1,
  sharonEsds8kV1,
  sharonNvidia72V1,
  spacexAnthropicV1,
  spacexGoogleV1,
  spacexReflectionV1,
  vciXaiV1,
  whitefiberNscale40V1,
  wulfCore4260V1,
  wulfFluidstack200V1,
  wulfFluidstack200V2,
  wulfFluidstackAbernathy168V1,
  wulfFluidstackCb5160V1,
];
