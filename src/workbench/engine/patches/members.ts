const FUNCTION = "a function";

/** Members of Univer that the patches use, with their types; those with an underscore are private. */
export const MEMBERS = {
  TriggerCalculationController: {
    _setTimeoutKey: "anything",
    _waitingCommandQueue: "an array",
    _executingDirtyData: "an object",
    _generateDirty: FUNCTION,
    _mergeDirty: FUNCTION,
  },
  CalculateFormulaService: { execute: FUNCTION, _executeStep: FUNCTION, _apply: FUNCTION },
  ICalculateFormulaService: {
    executionInProgressListener$: "an object",
    executionCompleteListener$: "an object",
    stopFormulaExecution: FUNCTION,
    executeFormulas: FUNCTION,
  },
  FormulaDependencyGenerator: {
    generate: FUNCTION,
    _getRangeListByNode: FUNCTION,
    _getAddressFunctionNodeList: FUNCTION,
    _detectForcedRecalculationNodeRecursion: FUNCTION,
  },
  FormulaAstLRU: { _hash: FUNCTION, set: FUNCTION },
  "FormulaAstLRU instance": { _cache: "an object" },
  DependencyManagerService: { searchDependency: FUNCTION, reset: FUNCTION },
  FormulaCurrentConfigService: {
    getDirtyRanges: FUNCTION,
    getFormulaData: FUNCTION,
    getUnitData: FUNCTION,
    getSheetNameMap: FUNCTION,
    isForceCalculate: FUNCTION,
    loadDirtyRangesAndExcludedCell: FUNCTION,
  },
  FormulaRuntimeService: {
    clearArrayObjectCache: FUNCTION,
    clearReferenceAndNumberformatCache: FUNCTION,
    getFormulaExecuteStage: FUNCTION,
    getUnitArrayFormula: FUNCTION,
    isStopExecution: FUNCTION,
    markedAsStopFunctionsExecuted: FUNCTION,
    setCurrent: FUNCTION,
  },
  FormulaDataModel: {
    getArrayFormulaCellData: FUNCTION,
    getArrayFormulaRange: FUNCTION,
    updateFormulaData: FUNCTION,
  },
  FormulaDependencyTree: {
    columnCount: "a number",
    refOffsetX: "a number",
    refOffsetY: "a number",
    rowCount: "a number",
    treeId: "a number",
  },
  FunctionService: { deleteFormulaAstCacheKey: FUNCTION, registerExecutors: FUNCTION },
  Interpreter: { checkAsyncNode: FUNCTION },
  LexerTreeBuilder: { treeBuilder: FUNCTION },
  ReferenceNodeFactory: { checkAndCreateNodeType: FUNCTION },
  ValueNodeFactory: { create: FUNCTION },
} as const;
