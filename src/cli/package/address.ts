import { UsageError } from "../calc/usage-error";

/**
 * Where the add-in will be served from, with a slash at its end.
 *
 * @throws UsageError in one sentence, where no Excel would take the address.
 */
export function hostedAt(given: string | undefined): string {
  if (given === undefined || !URL.canParse(given))
    throw new UsageError(
      `Specify where the add-in will be served from, as in --url https://offtake.example.com/${given === undefined ? "" : `, not ${given}`}`,
    );
  const url = new URL(given);
  if (url.protocol !== "https:")
    throw new UsageError(`Excel takes add-ins over https alone, not ${url.protocol}//.`);
  if (url.username || url.password)
    throw new UsageError(
      "The address goes into a file that everybody reads: no name, no password.",
    );
  if (url.search || url.hash)
    throw new UsageError(`Give a folder's address, without ${url.search || url.hash}.`);
  return url.href.replace(/\/*$/, "/");
}
