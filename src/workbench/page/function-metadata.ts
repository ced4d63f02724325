import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { Metadata } from "../../functions/metadata";
import { NAMESPACE } from "../engine/custom-function";
import type { Signature } from "../engine/signature";

const ADDRESS = "addin/assets/functions.json";

/** An add-in's function, with those options of Microsoft's schema that decide how it is called. */
export type FunctionMetadata = Metadata["functions"][number] & {
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
};

/** What the add-in says of its functions, from the file by which Excel learns of them too. */
export async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS} cannot be had: run npm run build.`);
  const { functions } = (await response.json()) as Metadata;
  return functions;
}

export function signature({ id, parameters, options }: FunctionMetadata): Signature {
  return {
    id,
    isStreaming: options?.stream === true,
    isCancelable: options?.cancelable === true,
    parameters: parameters.map(({ name, dimensionality, optional }) => ({
      name,
      takes: dimensionality === "scalar" ? "cell" : "range",
      isOptional: optional === true,
    })),
  };
}

/** What the formula bar shows while a function is typed. */
export function description({ id, description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${NAMESPACE}.${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description, optional, dimensionality }) => ({
      name,
      detail: description,
      example: dimensionality === "scalar" ? "B4" : "B4:F4",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
