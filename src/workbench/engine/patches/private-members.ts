import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  Injector,
  IUnitRange,
  LRUMap,
  Nullable,
} from "@univerjs/core";
import {
  type BaseValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type generateAstNode,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  type IFormulaDirtyData,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { SheetRenderController } from "@univerjs/preset-sheets-core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * The members of Univer that the patches use although Univer keeps them private. This file has the only
 * casts to them; `contract.ts` checks when an engine is made that each is there.
 */

/** How edits are gathered until they are calculated. */
export interface EditGathering {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(former: IFormulaDirtyData, latter: IFormulaDirtyData): IFormulaDirtyData;
}

export function editGathering(injector: Injector): EditGathering {
  return injector.get(TriggerCalculationController) as unknown as EditGathering;
}

/** The steps of one calculation. */
export interface CalculationSteps {
  execute(config: object): Promise<void>;
  _executeStep(): Promise<true | undefined>;
  /** One pass over the formulas that are to be calculated; undefined where it was stopped. */
  _apply(isArrayFormulaState?: boolean): Promise<object | undefined>;
}

export function calculationSteps(injector: Injector): CalculationSteps {
  return injector.get(ICalculateFormulaService) as unknown as CalculationSteps;
}

/** A formula as Univer has parsed it. */
export type SyntaxTree = ReturnType<typeof generateAstNode>;

/** How it is found out which formulas there are, what they refer to, and in which order they go. */
export interface DependencyReading {
  generate: IFormulaDependencyGenerator["generate"];
  _getRangeListByNode(parsed: {
    node: SyntaxTree;
    refOffsetX: number;
    refOffsetY: number;
  }): Promise<IUnitRange[]>;
  _getAddressFunctionNodeList(node: SyntaxTree): readonly unknown[];
  _detectForcedRecalculationNodeRecursion(node: SyntaxTree): boolean;
}

export function dependencyReading(injector: Injector): DependencyReading {
  return injector.get(IFormulaDependencyGenerator) as unknown as DependencyReading;
}

/** How the result of a formula is stored until the calculation has ended. */
export interface ResultWriting {
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): Nullable<ICellData>;
}

export function resultWriting(injector: Injector): ResultWriting {
  return injector.get(IFormulaRuntimeService) as unknown as ResultWriting;
}

/** How it is decided whether the grid is drawn again. */
export interface GridDrawing {
  _markUnitDirty(command: Readonly<ICommandInfo>, options?: object): void;
  disposeWithMe(disposable: IDisposable): unknown;
}

/** @param controller That of a workbook's grid; an engine without a screen has none. */
export function gridDrawing(controller: SheetRenderController): GridDrawing {
  return controller as unknown as GridDrawing;
}

/** A module-wide cache, such as that of parsed formulas. */
export interface CacheInstance {
  readonly _cache: LRUMap<string, unknown>;
}

/** The class of every module-wide cache. */
export interface CacheClass {
  _hash(key: string): string;
  set(this: CacheInstance, key: string, value: unknown): void;
}

export function cacheClass(): CacheClass {
  return Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as unknown as CacheClass;
}

/** One of the caches, to look at. */
export function aCache(): CacheInstance {
  return FORMULA_REF_TO_ARRAY_CACHE as unknown as CacheInstance;
}
