// Written by `npm run generate` from the files in this folder.
import colossus2SlicesV1 from "./colossus-2-slices@1.json";
import firstExitV1 from "./first-exit@1.json";
import googleDeliveryV1 from "./google-delivery@1.json";
import googleNoticeV1 from "./google-notice@1.json";
import limitsHoldV1 from "./limits-hold@1.json";
import nextModelV1 from "./next-model@1.json";
import tenant2027V1 from "./tenant-2027@1.json";
import turbinesV1 from "./turbines@1.json";

export const signalFiles: readonly unknown[] = [
  colossus2SlicesV1,
  firstExitV1,
  googleDeliveryV1,
  googleNoticeV1,
  limitsHoldV1,
  nextModelV1,
  tenant2027V1,
  turbinesV1,
];
