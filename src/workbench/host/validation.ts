/** What may be entered into cells, as the add-in said it. */
export interface Validation {
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}
