/**
 * How many loads and undos were begun since the add-in was opened. A list of changes that was made
 * before the last of them shows a workbook that is no more.
 */
let count = 0;

export function loadCount(): number {
  return count;
}

export function countLoad(): void {
  count++;
}
