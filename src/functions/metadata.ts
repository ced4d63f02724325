import type { OfftakeFunction } from "./define";

/**
 * functions.json, in Microsoft's schema (developer.microsoft.com/json-schemas/office-js/
 * custom-functions.schema.json), which describes the functions to Excel.
 *
 * Every parameter is of type `any`: with a narrower type Excel would reject an invalid argument
 * with a bare `#VALUE!` before Offtake could return its message.
 */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

export function metadata(catalogue: readonly OfftakeFunction[]): Metadata {
  return { functions: catalogue.map(functionMetadata) };
}

function functionMetadata(f: OfftakeFunction): FunctionMetadata {
  return {
    id: f.name,
    name: f.name,
    description: f.summary,
    parameters: f.parameters.map(([name, parameter]) => ({
      name,
      description: parameter.description,
      type: "any",
      dimensionality: parameter.takes === "cell" ? "scalar" : "matrix",
      ...(parameter.isOptional ? ({ optional: true } as const) : {}),
    })),
    result: { type: "any", dimensionality: f.returns.shape === "cell" ? "scalar" : "matrix" },
  };
}
