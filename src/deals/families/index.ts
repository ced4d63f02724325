// Written by `npm run generate` from the files in this folder.
import colocationV1 from "./colocation@1.json";
import gpuCloudV1 from "./gpu-cloud@1.json";
import hardwareV1 from "./hardware@1.json";

export const familyFiles: readonly unknown[] = [colocationV1, gpuCloudV1, hardwareV1];
