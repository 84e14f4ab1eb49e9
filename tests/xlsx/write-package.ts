import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A package as another zip library sees it. */
export type Package = Readonly<Record<string, Uint8Array>>;

export const unpack = (bytes: Uint8Array): Package => unzipSync(bytes);

export const textOf = (parts: Package, name: string): string => {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`${name} is missing; there are ${Object.keys(parts).join(', ')}`);
  return strFromU8(bytes);
};

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;

/** Names of parts by what happened to them. */
export function comparePackages(before: Package, after: Package) {
  const names = Object.keys(before);
  return {
    gone: names.filter((name) => !(name in after)).sort(),
    changed: names.filter((name) => name in after && !isSame(before[name]!, after[name])).sort(),
    added: Object.keys(after).filter((name) => !(name in before)).sort(),
  };
}

const attributeIn = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];

/** Relationships that lead nowhere, parts without content type, content types without part. */
export function packageProblems(parts: Package): string[] {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const has = new Set(names.map((name) => name.toLowerCase()));
  const types = textOf(parts, '[Content_Types].xml');
  const overrides = [...types.matchAll(/<(?:\w+:)?Override\b[^>]*>/g)].map(([tag]) => (attributeIn(tag, 'PartName') ?? '').slice(1).toLowerCase());
  const defaults = new Set([...types.matchAll(/<(?:\w+:)?Default\b[^>]*>/g)].map(([tag]) => attributeIn(tag, 'Extension')?.toLowerCase()));
  const problems = overrides.filter((name) => !has.has(name)).map((name) => `content type of a missing part: ${name}`);
  if (new Set(overrides).size < overrides.length) problems.push('a content type stands twice');
  for (const name of names) {
    const extension = name.split('.').at(-1)?.toLowerCase();
    if (name !== '[Content_Types].xml' && !overrides.includes(name.toLowerCase()) && !defaults.has(extension)) problems.push(`no content type: ${name}`);
    if (name.endsWith('.rels')) problems.push(...relationProblems(parts, name, has));
  }
  return problems;
}

function relationProblems(parts: Package, name: string, has: ReadonlySet<string>): string[] {
  const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
  const missingSource = name !== '_rels/.rels' && !has.has(source.toLowerCase()) ? [`relationships of a missing part: ${source}`] : [];
  const tags = [...textOf(parts, name).matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => tag);
  const ids = tags.map((tag) => attributeIn(tag, 'Id'));
  const twice = new Set(ids).size < ids.length ? [`an id stands twice in ${name}`] : [];
  const targets = tags.filter((tag) => attributeIn(tag, 'TargetMode') !== 'External').map((tag) => attributeIn(tag, 'Target') ?? '');
  const part = (target: string): string => (target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(source), target)));
  const dangling = targets.filter((target) => !target.startsWith('#') && !has.has(part(target).toLowerCase()));
  return [...missingSource, ...twice, ...dangling.map((target) => `${name} leads to nothing: ${target}`)];
}

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The part as a reader sees it that knows only the standard: without what `mc:Ignorable` names and with fallbacks. */
function standardOnly(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const ignored = new Set<string>();
  const out: string[] = [];
  const open: { readonly name: string; readonly kept: boolean }[] = [];
  const isKept = (): boolean => open.every((element) => element.kept);
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes);
    const names = attributes.find((a) => a.uri === compatibility && a.local === 'Ignorable')?.value.split(/\s+/) ?? [];
    for (const prefix of names) ignored.add(tag.ns?.[prefix] ?? prefix);
    const isWrapper = tag.uri === compatibility && (tag.local === 'AlternateContent' || tag.local === 'Fallback');
    const kept = !ignored.has(tag.uri) && !(tag.uri === compatibility && tag.local === 'Choice');
    open.push({ name: isWrapper ? '' : tag.name, kept });
    if (!isKept() || isWrapper) return;
    // The schemas at hand do not know xml:space, which the standard allows.
    const written = attributes.filter((a) => !ignored.has(a.uri) && a.uri !== compatibility && a.name !== 'xml:space');
    out.push(`<${tag.name}${written.map((a) => ` ${a.name}="${escaped(a.value)}"`).join('')}>`);
  });
  parser.on('text', (text) => void (isKept() && out.push(escaped(text))));
  parser.on('closetag', () => {
    const kept = isKept();
    const element = open.pop();
    if (kept && element !== undefined && element.name !== '') out.push(`</${element.name}>`);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return out.join('');
}

const schemaByNamespace: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd',
};

const namespaceOf = (xml: string): string => {
  const root = /<(?![?!])(?:([\w.]+):)?[\w.]+[^>]*>/.exec(xml);
  return attributeIn(root?.[0] ?? '', root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`) ?? '';
};

/** What xmllint has against these parts, by the ISO 29500 transitional schemas in `schemas`. */
export function schemaProblems(parts: Package, names: readonly string[], schemas: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'koers-xsd-'));
  try {
    return names.flatMap((name) => {
      const xml = textOf(parts, name);
      const schema = schemaByNamespace[namespaceOf(xml)];
      return schema === undefined ? [] : lint(join(schemas, schema), join(folder, 'part.xml'), standardOnly(xml)).map((problem) => `${name}: ${problem}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lint(schema: string, file: string, xml: string): string[] {
  writeFileSync(file, xml);
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { encoding: 'utf8' });
  if (status === 0) return [];
  return [...new Set(stderr.split('\n').filter((line) => /error/.test(line)).map((line) => line.replace(/^\S*part\.xml:\d+: /, '')))];
}
