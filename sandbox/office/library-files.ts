import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packagePath = join('node_modules', '@microsoft', 'office-js');

/** The folder of this project: the nearest above the working directory with the library installed. */
export function projectFolder(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, packagePath, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('@microsoft/office-js is not installed; run npm ci.');
  }
}

/** A file of the library as it was installed. */
export const libraryFile = (name: string): string => join(projectFolder(), packagePath, 'dist', name);

export function libraryVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectFolder(), packagePath, 'package.json'), 'utf8')) as { version: string };
  return version;
}
