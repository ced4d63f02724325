/** What the module needs of the decoder that browsers and Node have alike. */
declare class TextDecoder {
  constructor(label?: string);
  decode(bytes: Uint8Array): string;
}

/** Decodes a file: UTF-8, or UTF-16 and others where a byte order mark or a page's own words say so. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  // Windows-1252 is what a text that is not UTF-8 mostly is; each of its quotation marks fails to decode.
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
