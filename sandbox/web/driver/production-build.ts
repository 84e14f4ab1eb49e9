import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../office/library-files';

/** An add-in as its server has it. */
export interface ServedAddin {
  /** The page that the manifest names. */
  readonly paneUrl: string;
  /** Every file by its path on the server, such as `/taskpane.html`. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What the server sends with every file; left out = what Excel on the web needs to read it. */
  readonly headers?: Readonly<Record<string, string>>;
}

let read: ServedAddin | undefined;

/** What `npm run build` left in dist/pane, or in the folder that KOERS_PANE names; read once. */
export function productionBuild(): ServedAddin {
  read ??= readBuild(process.env['KOERS_PANE'] ?? join(projectFolder(), 'dist', 'pane'));
  return read;
}

function readBuild(folder: string): ServedAddin {
  const manifest = join(folder, 'manifest.xml');
  if (!existsSync(manifest)) throw new Error('The task pane was not built yet: run npm run build.');
  const [, paneUrl] = /<SourceLocation DefaultValue="([^"]+)"/.exec(readFileSync(manifest, 'utf8')) ?? [];
  if (!paneUrl) throw new Error('The manifest names no page for the task pane.');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const path = (entry: (typeof files)[number]): string => join(entry.parentPath, entry.name);
  const address = (entry: (typeof files)[number]): string => path(entry).slice(folder.length).replaceAll('\\', '/');
  return { paneUrl, files: new Map(files.map((entry) => [address(entry), readFileSync(path(entry))])) };
}
