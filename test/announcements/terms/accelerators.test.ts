import { proposed } from "../read-one";

test("accelerators by count and kind", async () => {
  const sentence = "The contract gives access to more than 24,000 NVIDIA GB300 GPUs.";
  expect(await proposed("gpus", sentence)).toEqual([
    { value: 24000, unit: "accelerators", hedge: "more than" },
  ]);
  expect(await proposed("gpu_type", sentence)).toEqual([{ value: "GB300", unit: "text" }]);
});

test("the name of a chip says more than the name of its family", async () => {
  const sentence = "The cluster will deploy Blackwell accelerators, namely B300 GPUs.";
  expect(await proposed("gpu_type", sentence)).toEqual([{ value: "B300", unit: "text" }]);
});

test("power usage effectiveness", async () => {
  const sentence = "The facility has a projected PUE of 1.18.";
  expect(await proposed("pue", sentence)).toEqual([
    { value: 1.18, unit: "ratio", hedge: "projected" },
  ]);
});
