/** The requirement sets that the simulated Excel announces unless told otherwise: what the manifest asks for. Versions are texts: 1.10 is later than 1.9. */
export const defaultRequirements: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctions: '1.8',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
  KeyboardShortcuts: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
};

/** Whether a set is there in this version; without a version any will do. */
export function isSetSupported(sets: Readonly<Record<string, string>>, name: string, version?: string | number): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined || version === undefined) return found !== undefined;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
