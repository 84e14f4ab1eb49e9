import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';

const top = resolve(__dirname, '../..');
const manifest = readFileSync(join(top, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

describeShared('the manifest against its schema', (shared) => {
  const schema = join(shared, 'data/manifest-xsd/patched/OfficeAppManifestV1_1.xsd');
  const validate = (text: string) => spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: text, encoding: 'utf8' });

  describeTool('xmllint', 'with xmllint', () => {
    it('is valid', () => expect(validate(manifest).stderr).toBe('- validates\n'));
    it('is refused with an unknown permission', () => expect(validate(manifest.replace('ReadWriteDocument', 'ReadWriteAll')).status).not.toBe(0));
    it('is refused with a version suffix', () => expect(validate(manifest.replace('<Version>0.1.0<', '<Version>0.1.0-beta<')).status).not.toBe(0));
  });
});

describe('the manifest beyond its schema', () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);

  it('defines exactly the resources that it uses', () => expect(unique(all(/resid="([^"]+)"/g))).toEqual(unique(defined)));
  it('defines each resource and control once', () => {
    const ids = [...defined, ...all(/<(?:Group|Control)[^>]* id="([^"]+)"/g)];
    expect(ids).toHaveLength(new Set(ids).size);
  });
  it('keeps resource ids within 32 characters', () => expect(defined.filter((id) => id.length > 32)).toEqual([]));
  it('uses https only', () => expect(all(/(?:DefaultValue|Value)="(http:[^"]*)"/g)).toEqual([]));
  it('says every text in Dutch too', () => {
    const strings = all(/(<bt:String id=[\s\S]*?)(?=<bt:String|<\/bt:ShortStrings|<\/bt:LongStrings)/g);
    expect(strings.length).toBeGreaterThan(0);
    expect(strings.filter((text) => !/<bt:Override Locale="nl-NL" Value="[^"]+"/.test(text))).toEqual([]);
  });
  it('has every icon at the size that it promises', () => {
    const icons = unique(all(/DefaultValue="[^"]*\/(assets\/icon-\d+\.png)"/g));
    expect(icons).toHaveLength(8);
    for (const icon of icons) {
      const picture = readFileSync(join(top, icon));
      const size = Number(/(\d+)\.png$/.exec(icon)?.[1]);
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
  it('promises no functions or commands, since there are none yet', () => {
    expect(manifest).not.toMatch(/CustomFunctions|ExecuteFunction|FunctionFile/);
  });
  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    expect(all(/<Version>([^<]+)</g)).toEqual([version]);
  });
});
