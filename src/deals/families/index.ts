// Written by `npm run generate` from the files in this folder.
import gpuCloud1 from "./gpu-cloud@1.json";

export const familyFiles: readonly unknown[] = [gpuCloud1];
