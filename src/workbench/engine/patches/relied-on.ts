import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  DEFAULT_INTERVAL_COUNT,
  FormulaDataModel,
  FormulaDependencyTree,
  generateAstNode,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  ReferenceNodeFactory,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import {
  aCache,
  cacheClass,
  calculationSteps,
  dependencyReading,
  editGathering,
  type SyntaxTree,
} from "./private-members";

/** What of Univer the patches rely on, as an engine finds it before it is patched. */
export function reliedOn(injector: Injector) {
  const [lexer, parser] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  const current = injector.get(IFormulaCurrentConfigService);
  return {
    versions: [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin].map(
      ({ packageName, version }) => ({ packageName, version }),
    ),
    services: {
      TriggerCalculationController: editGathering(injector),
      CalculateFormulaService: calculationSteps(injector),
      ICalculateFormulaService: injector.get(ICalculateFormulaService),
      FormulaDependencyGenerator: dependencyReading(injector),
      BaseReferenceObject: BaseReferenceObject.prototype,
      InvertedIndexCache: CELL_INVERTED_INDEX_CACHE,
      FormulaAstLRU: cacheClass(),
      "FormulaAstLRU instance": aCache(),
      DependencyManagerService: injector.get(IDependencyManagerService),
      FormulaCurrentConfigService: current,
      FormulaRuntimeService: injector.get(IFormulaRuntimeService),
      FormulaDataModel: injector.get(FormulaDataModel),
      FormulaDependencyTree: new FormulaDependencyTree(0),
      FunctionService: injector.get(IFunctionService),
      Interpreter: injector.get(Interpreter),
      LexerTreeBuilder: injector.get(LexerTreeBuilder),
      ReferenceNodeFactory: injector.get(ReferenceNodeFactory),
      ValueNodeFactory: injector.get(ValueNodeFactory),
    },
    interval: DEFAULT_INTERVAL_COUNT,
    parse: (formula: string): SyntaxTree => generateAstNode(PROBE, formula, lexer, parser, current),
    forget: () => injector.get(IFunctionService).deleteFormulaAstCacheKey(PROBE),
  };
}

export type ReliedOn = ReturnType<typeof reliedOn>;

/** In the place of a workbook's id where a formula is parsed for a look at it. */
const PROBE = "contract-probe";
