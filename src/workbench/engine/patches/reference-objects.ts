import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";

/**
 * **Changes:** `execute` of the nodes that `ReferenceNodeFactory` makes, one for each reference in a formula.
 *
 * **Why:** each time that a formula is calculated, Univer reads the text of each reference in it again and
 * makes an object of some twenty fields for it (`getReferenceObjectFromCache` in engine-formula's
 * `src/engine/utils/value-object.ts`, which caches nothing): a fifth of the time of a calculation. Here a
 * reference uses its object again, with the data of the calculation at hand. For speed alone.
 *
 * **Test:** "makes one object for a reference" in
 * `test/workbench/engine/patches/work.test.ts`.
 */
export function reuseReferenceObjects(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  const current = injector.get(IFormulaCurrentConfigService);
  const running = injector.get(IFormulaRuntimeService);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    if (!node) return node;
    const execute = node.execute.bind(node);
    let kept: BaseReferenceObject | undefined;
    let range: ReturnType<BaseReferenceObject["getRangeData"]> | undefined;
    node.execute = () => {
      if (kept && range) {
        const { x, y } = node.getRefOffset();
        kept.setRangeData({ ...range });
        kept.setFilteredOutRows([]);
        kept.setRefOffset(x, y);
        supply(kept, current, running);
        if (!kept.isExceedRange()) return node.setValue(kept);
      }
      execute();
      const made = node.getValue();
      if (!made?.isReferenceObject()) return;
      kept = made as BaseReferenceObject;
      range = { ...kept.getRangeData() };
    };
    return node;
  };
}

/** Where the values come from: those of this calculation, or else of the last. */
function supply(
  reference: BaseReferenceObject,
  current: IFormulaCurrentConfigService,
  running: IFormulaRuntimeService,
): void {
  reference.setDefaultUnitId(running.currentUnitId);
  reference.setDefaultSheetId(running.currentSubUnitId);
  reference.setForcedSheetId(current.getSheetNameMap());
  reference.setUnitData(current.getUnitData());
  reference.setArrayFormulaCellData(current.getArrayFormulaCellData());
  reference.setArrayFormulaRange(current.getArrayFormulaRange());
  reference.setRuntimeData(running.getUnitData());
  reference.setUnitStylesData(current.getUnitStylesData());
  reference.setRuntimeArrayFormulaCellData(running.getRuntimeArrayFormulaCellData());
  reference.setRuntimeArrayFormulaRange(running.getUnitArrayFormula());
  reference.setRuntimeFeatureCellData(running.getRuntimeFeatureCellData());
  reference.setCurrentRowAndColumn(running.currentRow, running.currentColumn);
}
