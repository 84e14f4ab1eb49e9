import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from '../csv-workbook';

/** LibreOffice calculates every formula anew when it opens the file, instead of showing what the file says. */
const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Field, text and decimal signs, UTF-8, values as they are shown, every sheet to a file of its own. */
const csvOptions = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The sheets of some workbooks after LibreOffice has recalculated them: per workbook a function from sheet name to rows of texts. */
export function recalculated(workbooks: readonly Uint8Array[]): readonly ((sheet: string) => readonly (readonly string[])[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'koers-proof-'));
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), always);
  workbooks.forEach((bytes, i) => writeFileSync(join(folder, `book${i}.xlsx`), bytes));
  const files = workbooks.map((_, i) => join(folder, `book${i}.xlsx`));
  spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', csvOptions, '--outdir', folder, ...files], { stdio: 'ignore' });
  const made = new Map(readdirSync(folder).filter((name) => name.endsWith('.csv')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, { recursive: true });
  return workbooks.map((_, i) => (sheet) => {
    const text = made.get(`book${i}-${sheet}.csv`);
    if (text === undefined) throw new Error(`LibreOffice has not written the sheet ${sheet} of workbook ${i}`);
    return parseCsv(text);
  });
}

/** What a proof sheet says: its verdict, and the rows whose check does not hold. */
export interface ProofReading {
  readonly verdict: string;
  readonly depth: string;
  readonly right: number;
  readonly wrong: readonly (readonly string[])[];
}

/** Reads a recalculated proof sheet. */
export function readProof(rows: readonly (readonly string[])[]): ProofReading {
  const checked = (mark: string): readonly (readonly string[])[] => rows.filter((row) => row[7] === mark);
  return { verdict: rows[3]?.[1] ?? '', depth: rows[4]?.[1] ?? '', right: checked('✓').length, wrong: checked('✗') };
}
