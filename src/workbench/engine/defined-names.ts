import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  IFunctionService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { NameContent } from "./content";

/** Where a name is known that belongs to no one sheet. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The workbook's defined names. Upper and lower case are the same name. */
export class DefinedNames {
  private readonly commands: ICommandService;
  private readonly service: IDefinedNamesService;
  private readonly functions: IFunctionService;

  constructor(
    injector: Injector,
    private readonly workbook: () => Workbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.service = injector.get(IDefinedNamesService);
    this.functions = injector.get(IFunctionService);
  }

  get all(): NameContent[] {
    return this.stored.map(content);
  }

  get(name: string): NameContent | undefined {
    const found = this.find(name);
    return found && content(found);
  }

  /** Gives a workbook its names, before any of its formulas was read. */
  define(names: readonly NameContent[] = []): void {
    const stored = names.map((name) => this.toBeStored(name));
    const byId = Object.fromEntries(stored.map((name) => [name.id, name]));
    this.service.registerDefinedNames(this.workbook().getUnitId(), byId);
  }

  /** Adds the name, or gives it a new meaning. */
  set(name: NameContent): void {
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.workbook().getUnitId(),
      ...this.toBeStored(name),
    });
    this.recalculate();
  }

  delete(name: string): void {
    const found = this.find(name);
    if (!found) return;
    this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
      ...found,
      unitId: this.workbook().getUnitId(),
    });
    this.recalculate();
  }

  /** The engine keeps a name's old meaning in every formula that it has read. */
  private recalculate(): void {
    const workbook = this.workbook();
    const unitId = workbook.getUnitId();
    this.functions.deleteFormulaAstCacheKey(unitId);
    const sheets = workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]);
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets) },
    });
  }

  private toBeStored({ name, formula, comment, hidden }: NameContent): IDefinedNamesServiceParam {
    const known = this.find(name);
    return {
      id: known?.id ?? name.toLowerCase(),
      name: known?.name ?? name,
      formulaOrRefString: storedFormula(formula),
      localSheetId: WHOLE_WORKBOOK,
      comment: comment ?? "",
      hidden: hidden ?? false,
    };
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    const known = this.byId[wanted];
    // A name that was defined or renamed in the grid has an id of Univer's.
    return known?.name.toLowerCase() === wanted
      ? known
      : this.stored.find((stored) => stored.name.toLowerCase() === wanted);
  }

  private get stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.byId);
  }

  private get byId(): Readonly<Record<string, IDefinedNamesServiceParam>> {
    return this.service.getDefinedNameMap(this.workbook().getUnitId()) ?? {};
  }
}

/** References are stored bare, everything else with its `=`. */
function storedFormula(formula: string): string {
  const bare = formula.replace(/^=/, "");
  return isReferenceStrings(bare) ? bare : `=${bare}`;
}

function content({
  name,
  formulaOrRefString,
  comment,
  hidden,
}: IDefinedNamesServiceParam): NameContent {
  return {
    name,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    ...(comment ? { comment } : {}),
    ...(hidden ? { hidden } : {}),
  };
}
