import type { OfftakeFunction } from "./define";

/**
 * functions.json, in Microsoft's schema (developer.microsoft.com/json-schemas/office-js/
 * custom-functions.schema.json), which tells Excel what to show and what to pass.
 *
 * Every parameter is of type `any`: with a narrower type Excel would turn a wrong argument away
 * with a bare `#VALUE!` before our sentence about it could be said.
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
