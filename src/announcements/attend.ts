/** Called between steps of a reading with the share that is done; throws `Canceled` if the reader stopped it. */
export type Attend = (share: number) => Promise<void>;

/** Somebody stopped the reading. */
export class Canceled extends Error {
  override readonly name = "Canceled";
}

export interface ReadOptions {
  /** The name of the file, by which its kind is known. */
  readonly name?: string;
  /** Told the share that is done, from 0 to 1, in steps. */
  readonly onProgress?: (share: number) => void;
  /** An `AbortSignal`, or anything else that tells that the reading is to stop. */
  readonly signal?: { readonly aborted: boolean };
  /** Lets others run between steps, as with `setTimeout`; a page stays responsive with it. */
  readonly pause?: () => Promise<void>;
}

/** Passes the options' calls on, for a stretch of the whole reading. */
export function attention(options: ReadOptions, from: number, to: number): Attend {
  return async (share) => {
    options.onProgress?.(from + (to - from) * Math.min(1, share));
    await options.pause?.();
    if (options.signal?.aborted === true) throw new Canceled("The reading was canceled.");
  };
}
