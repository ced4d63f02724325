import { Watchdog } from "../../../src/cli/worker/watchdog";

let used = 0;
let progress = 0;
beforeEach(() => {
  used = 0;
  progress = 0;
});
const watchdog = (limit: number) =>
  new Watchdog(
    limit,
    () => used,
    () => progress,
  );

test("without progress a calculation is stuck once it has used more than the limit", () => {
  const dog = watchdog(60);
  used = 60;
  expect(dog.isStuck()).toBe(false);
  used = 60.1;
  expect(dog.isStuck()).toBe(true);
});

test("progress starts the count again, however much was used before", () => {
  const dog = watchdog(60);
  for (let step = 1; step <= 10; step++) {
    used += 59;
    progress = step;
    expect(dog.isStuck()).toBe(false);
  }
  used += 61;
  expect(dog.isStuck()).toBe(true);
});

test("what was used before the calculation does not count", () => {
  used = 1_000;
  expect(watchdog(60).isStuck()).toBe(false);
});

test("waiting uses nothing: a machine that is busy with something else may take any time", () => {
  const dog = watchdog(60);
  used = 59;
  const looks = Array.from({ length: 100_000 }, () => dog.isStuck());
  expect(looks).not.toContain(true);
});
