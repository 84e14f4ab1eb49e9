import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const top = resolve(__dirname, '../..');

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? [path, ...walk(path)] : [path];
  });

const paths = walk(join(top, 'src')).map((path) => relative(top, path).replaceAll('\\', '/'));

describe('names in src', () => {
  it('say a concept, not a drawer', () => {
    const drawers = /^(utils?|common|helpers?|services?|misc|shared)(\.tsx?)?$/;
    expect(paths.filter((path) => drawers.test(basename(path)))).toEqual([]);
  });

  it('are kebab-case, and PascalCase for components', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(ts|html|d\.ts))?$/;
    const component = /^([A-Z][A-Za-z0-9]*|index)\.tsx$/;
    expect(paths.filter((path) => !kebab.test(basename(path)) && !component.test(basename(path)))).toEqual([]);
  });
});
