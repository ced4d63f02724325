/** Functions whose value comes from chance, or from outside of the workbook. */
const OUTSIDE = new Set(
  `RAND RANDBETWEEN RANDARRAY INFO RTD WEBSERVICE STOCKHISTORY IMAGE CUBEKPIMEMBER CUBEMEMBER
  CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE DDE SQL.REQUEST PY COPILOT TRANSLATE
  DETECTLANGUAGE`.split(/\s+/),
);

/** @param name In upper case. */
export function comesFromOutside(name: string): boolean {
  return OUTSIDE.has(name);
}
