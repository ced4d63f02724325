/** What speaks for each part that a company can have in a deal. */
export interface Roles {
  lessor: number;
  lessee: number;
  guarantor: number;
  other: number;
}

/** Words before or behind a name that speak for a part. */
export interface RoleCue {
  readonly role: keyof Roles;
  readonly where: "before" | "after";
  readonly words: RegExp;
  readonly weight: number;
}

/** What can be between a name and its verb: a legal form, a ticker, an apposition. */
const TICKER =
  "(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|N\\.V|S\\.A|AG|SE|ASA|Holdings|Group|Mining|Digital)\\.?)?(?:,? ?\\([^)]{2,60}\\))?(?:, [^,]{3,80},|,)?";

/** A pattern right behind a name. */
export const after = (words: string): RegExp => new RegExp(`^${TICKER}${words}`, "i");
