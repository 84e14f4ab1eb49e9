import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deriveSchema } from './derive-schema';
import { libraryVersion, projectFolder } from './library-files';
import type { OfficeLibrary } from './load-library';
import type { Schema } from './schema';

/** Raised when what is derived changes, so that a file from before is not used. */
const edition = 1;

/** The schema of the installed library; derived on first use and kept in `dist/office/schema.json`. */
export function loadSchema(library: OfficeLibrary): Schema {
  const version = `${libraryVersion()}/${edition}`;
  const file = join(projectFolder(), 'dist', 'office', 'schema.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Schema) : undefined;
  if (kept?.version === version) return kept;
  const schema = deriveSchema(library, version);
  mkdirSync(dirname(file), { recursive: true });
  // Several test processes may be the first at the same time: each writes its own file, and a rename is never half done.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(schema));
  renameSync(own, file);
  return schema;
}
