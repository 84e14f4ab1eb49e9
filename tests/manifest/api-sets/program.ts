import { resolve } from 'node:path';
import ts from 'typescript';

const top = resolve(__dirname, '../../..');
const { config } = ts.readConfigFile(resolve(top, 'tsconfig.json'), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, top);

/** Every source file in the given folders and files of src. */
export const sourcesIn = (...places: readonly string[]): readonly string[] =>
  places.flatMap((place) => {
    const path = resolve(top, place);
    return ts.sys.fileExists(path) ? [path] : ts.sys.directoryExists(path) ? ts.sys.readDirectory(path, ['.ts', '.tsx']) : [];
  });

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of files on disk and of texts that stand beside src; parsed files are kept, since Office's types take a second. */
export function programOf(files: readonly string[], texts: Readonly<Record<string, string>> = {}): ts.Program {
  const virtual = new Map(Object.entries(texts).map(([name, text]) => [resolve(top, name), text]));
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = virtual.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    if (!parsed.has(name)) parsed.set(name, getSourceFile.call(host, name, ...rest));
    return parsed.get(name);
  };
  return ts.createProgram([...files, ...virtual.keys()], { ...options, noEmit: true }, host);
}
