import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleSheets } from '../../../sample/sheets';
import { withoutMarks } from '../../../sample/without-marks';
import { newXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { nodeCodec } from '../../node/node-codec';
import { libraryFile, projectFolder } from '../../office/library-files';
import { loadLibrary } from '../../office/load-library';
import { loadSchema } from '../../office/load-schema';
import { withOwnOffice } from './pane-copy';
import { readRibbon } from './ribbon';
import { readShortcuts } from './shortcuts';
import { trustPage, trustScript } from './trust';

type Content = string | Uint8Array;

/** What office.js and its Excel file fetch from their own folder. */
const officeFiles = ['office.js', 'excel-web-16.00.js', 'nl-nl/office_strings.js', 'en-us/office_strings.js', 'telemetry/oteljs_agave.js'];

const own = (...path: readonly string[]): string => join(projectFolder(), ...path);
const pane = (...path: readonly string[]): string => own('dist', 'pane', ...path);

/** The add-in as it was built for Excel, in the folder `koers`. */
function paneFiles(): readonly (readonly [string, Content])[] {
  if (!existsSync(pane('taskpane.html'))) throw new Error('The task pane was not built yet: run npm run build.');
  const paths = readdirSync(pane(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => {
    const name = path.slice(pane().length + 1).replaceAll('\\', '/');
    return [`koers/${name}`, name === 'taskpane.html' ? withOwnOffice(readFileSync(path, 'utf8')) : readFileSync(path)];
  });
}

/** The library of Microsoft as it was installed, with the page that it asks whom it may talk to. */
const officeFolder = (): readonly (readonly [string, Content])[] => [
  ...officeFiles.map((name): readonly [string, Content] => [`office/${name}`, readFileSync(libraryFile(name))]),
  ['office/LICENSE.md', readFileSync(libraryFile('../LICENSE.md'))],
  ['office/AgaveErrorUX/index.html', trustPage],
  ['office/AgaveErrorUX/trust.js', trustScript],
];

function schemaText(): string {
  const library = loadLibrary();
  const text = JSON.stringify(loadSchema(library));
  library.stop();
  return text;
}

async function sampleFile(): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await workbook.write(sampleSheets());
  return withoutMarks(workbook.save());
}

/** Every file that the page fetches besides its own scripts, by its path. */
export async function sandboxAssets(): Promise<ReadonlyMap<string, Content>> {
  return new Map([
    ...paneFiles(),
    ...officeFolder(),
    ['page.css', readFileSync(own('sandbox', 'page', 'page.css'))],
    ['excel/schema.json', schemaText()],
    ['excel/ribbon.json', JSON.stringify(readRibbon(readFileSync(own('manifest.xml'), 'utf8')))],
    ['excel/shortcuts.json', JSON.stringify(readShortcuts(readFileSync(own('shortcuts.json'), 'utf8')))],
    ['sample/van-dael.xlsx', await sampleFile()],
  ]);
}
