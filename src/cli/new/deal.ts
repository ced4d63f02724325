import { parseArgs } from "node:util";
import { families, releaseOf } from "../../deals/library";
import { type DealFile, type Figure, SCHEMA_VERSION } from "../../deals/schema";
import { DEAL_KINDS, type DealKind } from "../../deals/vocabulary";
import type { Start } from "./start";
import { wordsOf } from "./words";

const USAGE = `npm run new:deal -- ID --landlord NAME --tenant NAME [--kind KIND]

  ID     words with dashes between them, such as iren-dell
  KIND   ${DEAL_KINDS.join(", ")}; gpu_cloud if left out`;

/** Returns a deal whose own figures are all marked as assumed, until their sources are entered. */
export function dealStart(argv: readonly string[]): Start {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      landlord: { type: "string" },
      tenant: { type: "string" },
      kind: { type: "string", default: "gpu_cloud" },
    },
  });
  const [id] = positionals;
  const { landlord, tenant } = values;
  const kind = DEAL_KINDS.find((one) => one === values.kind);
  if (id === undefined || !landlord || !tenant || !kind) throw new Error(USAGE);
  wordsOf(id, "iren-dell");
  const path = `src/deals/library/${id}@1.json`;
  return {
    created: { [path]: JSON.stringify(newDeal(id, landlord, tenant, kind), null, 2) },
    changed: {},
    // Some templates list the library, so their files change with it.
    scripts: [["generate"], ["released", "--write"], ["digests", "--missing"], ["templates"]],
    next: [
      `Replace each assumed figure in ${path} that a source reports: standing, source, scope.`,
      "Give the range and the reason of each figure that stays assumed, and how each derived one is computed.",
      "npm run generate && npm run released -- --write && npm run digests && npm run templates, then npm run format && npm run check && npm run test:unit",
    ],
  };
}

export function newDeal(id: string, lessor: string, lessee: string, kind: DealKind): DealFile {
  const family = families.find(({ kinds }) => kinds.includes(kind));
  if (!family) throw new Error(`No family of assumptions covers deals of kind ${kind}.`);
  return {
    schema: SCHEMA_VERSION,
    id,
    version: 1,
    title: `${lessor}–${lessee}`,
    lessor,
    lessee,
    kind,
    family: releaseOf(family),
    currency: "USD",
    sources: {},
    scopes: { contract: "The whole contract" },
    assumptions: figures(family.id === "colocation"),
    readings: [
      {
        id: "firm",
        label: "Firm for the term",
        LockInMonths: TERM,
        LockInDays: 0,
        NoticeDays: 0,
        NoticeInside: false,
        standing: "assumed",
        reason: REASON,
      },
    ],
    scenarios: ["Bear", "Base", "Bull"].map((title) => ({
      id: title.toLowerCase(),
      title,
      reading: "firm",
      differences: [],
    })),
  };
}

const REASON = "Placeholder: no source has been entered yet.";
const TERM = 60;

/** Of 10 MW, at a market fee for its kind. */
function figures(isColocation: boolean): Figure[] {
  const contract = { scope: "contract" };
  const fee = isColocation ? 1_500_000 : 8_750_000;
  return [
    assumed("MonthlyFee", fee, [fee / 2, fee * 2], contract),
    assumed("StartDate", "2027-01-01", ["2026-10-01", "2027-06-30"]),
    assumed("TermMonths", TERM, [36, 120]),
    assumed("AsOf", "2027-01-01", ["2026-10-01", "2031-12-01"]),
    assumed("ContractedMw", 10, [8, 12], contract),
    ...(isColocation ? [] : [assumed("GpuCount", 4200, [3000, 5000], contract)]),
    assumed("AcquiredDate", "2026-04-01", ["2025-10-01", "2026-12-01"]),
    assumed("InServiceDate", "2027-01-01", ["2026-10-01", "2027-06-30"]),
  ];
}

function assumed(
  name: string,
  value: number | string,
  range: [number, number] | [string, string],
  scope: { readonly scope?: string } = {},
): Figure {
  return { name, value, standing: "assumed", reason: REASON, range, ...scope };
}
