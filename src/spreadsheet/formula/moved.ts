import { type Lexeme, lexemes } from "./lexeme";
import { corner, cornerText, moved } from "./reference-text";

/**
 * A formula as it reads in another cell that shares it: its references without `$` have moved with it.
 *
 * @param formula With or without its `=`.
 * @throws FormulaSyntaxError
 */
export function movedFormula(formula: string, right: number, down: number): string {
  const isMarked = formula.startsWith("=");
  const pieces = lexemes(isMarked ? formula.slice(1) : formula);
  const text = pieces.map((piece) => movedPiece(piece, right, down)).join("");
  return isMarked ? `=${text}` : text;
}

function movedPiece({ kind, text }: Lexeme, right: number, down: number): string {
  if (kind === "cell") return cornerText(moved(corner(text), right, down));
  if (kind === "columns")
    return text
      .split(":")
      .map((letters) => cornerText(moved(corner(`${letters}1`), right, 0)).replace(/\d+$/, ""))
      .join(":");
  if (kind === "rows")
    return text
      .split(":")
      .map((row) => (row.startsWith("$") ? row : String(Number(row) + down)))
      .join(":");
  return text;
}
