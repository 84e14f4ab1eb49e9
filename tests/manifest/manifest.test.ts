import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ribbonCommands, showPaneAction } from '../../src/commands/ribbon-commands';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';
import { helpFiles } from '../shipping/project-scripts';
import { named, readXml } from './read-xml';
import { rules } from './rules';
import type { Surroundings } from './rules/rule';
import type { Shortcuts } from './shortcuts';

const top = resolve(__dirname, '../..');
const manifest = readFileSync(join(top, 'manifest.xml'), 'utf8');

const shortcuts: Shortcuts = JSON.parse(readFileSync(join(top, 'shortcuts.json'), 'utf8'));
const help = helpFiles();

const surroundings: Surroundings = {
  commands: [...Object.keys(ribbonCommands), showPaneAction],
  shortcutActions: shortcuts.actions.map(({ id }) => id),
  hasHelp: (path) => help.has(path),
  pictureSize: (path) => {
    if (!existsSync(join(top, path))) return undefined;
    const picture = readFileSync(join(top, path));
    return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  },
};

const broken = (rule: string, text: string) => rules[rule]?.(readXml(text), surroundings);

describeShared('the manifest against its schema', (shared) => {
  const schema = join(shared, 'data/manifest-xsd/patched/OfficeAppManifestV1_1.xsd');
  const validate = (text: string) => spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: text, encoding: 'utf8' });

  describeTool('xmllint', 'with xmllint', () => {
    it('is valid', () => expect(validate(manifest).stderr).toBe('- validates\n'));
    it.each([
      ['an unknown permission', 'ReadWriteDocument', 'ReadWriteAll'],
      ['a version suffix', '<Version>0.1.0<', '<Version>0.1.0-beta<'],
      ['another lifetime', 'lifetime="long"', 'lifetime="forever"'],
      ['the function file before the functions', '<AllFormFactors>', '<DesktopFormFactor><FunctionFile resid="Taskpane.Url" /></DesktopFormFactor><AllFormFactors>'],
    ])('is refused with %s', (_, part, other) => expect(validate(manifest.replace(part, other)).status).not.toBe(0));
  });
});

describe('the manifest beyond its schema', () => {
  it.each(Object.keys(rules))('%s', (rule) => expect(broken(rule, manifest)).toEqual([]));

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    expect(named(readXml(manifest), 'Version').map(({ text }) => text)).toEqual([version]);
  });
});

const undoLabel = '<bt:String id="Undo.Label" DefaultValue="Undo">';

/** Per rule a manifest that breaks it, and what the rule then says. */
const breaches: readonly (readonly [rule: string, part: string, other: string, says: string])[] = [
  ['nothingDangles', '<Label resid="Undo.Label" />', '<Label resid="Redo.Label" />', 'Redo.Label is used and not defined'],
  ['nothingIsUnused', undoLabel, `<bt:String id="Spare" DefaultValue="x" />${undoLabel}`, 'Spare is defined and not used'],
  ['idsAreUnique', 'id="Koers.Undo"', 'id="Koers.Dashboard"', 'Koers.Dashboard occurs more than once'],
  ['idsAreUnique', 'bt:String id="Undo.Tip"', 'bt:String id="Undo.Label"', 'Undo.Label occurs more than once'],
  ['lengthsAreWithinLimits', 'bt:Url id="Taskpane.Url"', `bt:Url id="${'x'.repeat(33)}"`, `resource id of 33 characters, at most 32: ${'x'.repeat(33)}`],
  ['lengthsAreWithinLimits', 'Group id="Koers.Group"', `Group id="${'x'.repeat(126)}"`, `id of 126 characters, at most 125: ${'x'.repeat(126)}`],
  ['lengthsAreWithinLimits', 'Value="Ongedaan maken"', `Value="${'x'.repeat(126)}"`, `short text of 126 characters, at most 125: ${'x'.repeat(126)}`],
  ['lengthsAreWithinLimits', 'DefaultValue="Open the Koers pane beside the workbook."', `DefaultValue="${'x'.repeat(251)}"`, `long text of 251 characters, at most 250: ${'x'.repeat(251)}`],
  ['lengthsAreWithinLimits', '<Description DefaultValue="KPIs', `<Description DefaultValue="${'x'.repeat(200)} KPIs`, 'description of 28'],
  ['lengthsAreWithinLimits', '<DisplayName DefaultValue="Koers', `<DisplayName DefaultValue="${'x'.repeat(126)}`, 'name of 126 characters'],
  ['addressesAreSecure', 'DefaultValue="https://localhost:3000/functions.js"', 'DefaultValue="http://localhost:3000/functions.js"', 'http://localhost:3000/functions.js is not https'],
  ['addressesAreSecure', 'Url="https://localhost:3000/shortcuts.json"', 'Url="http://localhost:3000/shortcuts.json"', 'http://localhost:3000/shortcuts.json is not https'],
  ['everythingIsInDutchToo', '<Override Locale="nl-NL" Value="https://localhost:3000/help/nl/support.html" />', '', 'SupportUrl lacks one Dutch text'],
  ['addressesAreSecure', 'Value="https://localhost:3000/functions.nl-NL.json"', 'Value="functions.nl-NL.json"', 'functions.nl-NL.json is not https'],
  ['everythingIsInDutchToo', '<bt:Override Locale="nl-NL" Value="Ongedaan maken" />', '', 'Undo.Label lacks one Dutch text'],
  ['everythingIsInDutchToo', '<bt:Override Locale="nl-NL" Value="https://localhost:3000/functions.nl-NL.json" />', '', 'Functions.Metadata.Url lacks one Dutch text'],
  ['everythingIsInDutchToo', '<Override Locale="nl-NL" Value="Koers" />', '', 'DisplayName lacks one Dutch text'],
  ['overridesAreWellFormed', '<bt:Override Locale="nl-NL" Value="Ongedaan maken" />', '<Override Locale="nl-NL" Value="Ongedaan maken" />', 'Undo.Label holds Override, not bt:Override'],
  ['overridesAreWellFormed', '<bt:Override Locale="nl-NL" Value="Ongedaan maken" />', '<bt:Override Locale="nl" Value="Ongedaan maken" />', 'an override is for nl'],
  ['onePageEverywhere', '<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Functions.Script.Url" />', 'the page has several names: Taskpane.Url, Functions.Script.Url'],
  ['onePageEverywhere', '<FunctionFile resid="Taskpane.Url" />', '', 'a place that names the page is lacking'],
  ['onePageEverywhere', 'Runtime resid="Taskpane.Url"', 'Runtime resid="Other.Url"', 'the page has several names: Other.Url, Taskpane.Url'],
  ['oneLongRuntime', 'lifetime="long"', 'lifetime="short"', 'there is not exactly one runtime with a long lifetime'],
  ['oneLongRuntime', '</Runtimes>', '<Runtime resid="Taskpane.Url" lifetime="long" /></Runtimes>', 'there is not exactly one runtime with a long lifetime'],
  ['paneHasNoId', '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>', 'pane id Pane: a shared runtime has one pane'],
  ['demandsWhatIsUsed', '<Set Name="ExcelApi" MinVersion="1.14" />', '', 'ExcelApi 1.14 is not demanded'],
  ['demandsWhatIsUsed', 'MinVersion="1.14"', 'MinVersion="1.17"', 'ExcelApi 1.17 is demanded too'],
  ['demandsOutsideOverrides', '<AllFormFactors>', '<Requirements /><AllFormFactors>', 'requirements inside VersionOverrides'],
  ['namespaceIsAName', 'DefaultValue="KOERS"', 'DefaultValue="KPI"', 'namespace "KPI"'],
  ['namespaceIsAName', '<bt:Override Locale="nl-NL" Value="KOERS" />', '<bt:Override Locale="nl-NL" Value="COURSE" />', 'namespace "COURSE"'],
  ['commandsAreConnected', 'koersUndo', 'koersRedo', 'koersRedo is called and not connected'],
  ['commandsAreConnected', 'koersDashboard', 'koersRedo', 'koersDashboard is connected and not called'],
  ['commandsAreConnected', 'koersUndo', 'koersDashboard', 'koersDashboard has two buttons'],
  ['menusHaveOneEntry', '</OfficeMenu>', '<Control xsi:type="Button" id="Koers.Second" /></OfficeMenu>', 'ContextMenuCell has not exactly one entry'],
  ['menusHaveOneEntry', '<OfficeMenu id="ContextMenuCell">', '<OfficeMenu id="ContextMenuCell"><Enabled>false</Enabled>', 'an entry of a menu can be switched off'],
  ['helpIsThere', 'help/en/getting-started.html', 'help/en/first-day.html', 'help/en/first-day.html does not exist'],
  ['helpIsThere', 'help/nl/support.html', 'help/en/support.html', 'help/en/support.html is not Dutch'],
  ['groupsAreShort', '</Group>', '<Control /></Group>', 'Koers.Group has more than 7 controls'],
  ['picturesHaveTheirSize', 'assets/undo-24.png', 'assets/redo-24.png', 'assets/redo-24.png does not exist'],
  ['picturesHaveTheirSize', 'assets/undo-24.png', 'assets/undo-20.png', 'assets/undo-20.png is 20 × 20, not 24 × 24'],
  ['picturesHaveTheirSize', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"', 'assets/icon-64.png is 64 × 64, not 32 × 32'],
  ['iconsHaveEverySize', '<bt:Image size="80" resid="Undo.80x80" />', '', 'an icon lacks 80 pixels'],
  ['buttonsLookDifferent', 'resid="Undo.16x16"', 'resid="Icon.16x16"', 'two buttons have the same icon'],
];

describe('a rule of the manifest', () => {
  it.each(breaches.map(([rule, part, other, says]) => ({ rule, part, other, says })))('$rule sees a change of $part', ({ rule, part, other, says }) => {
    expect(manifest).toContain(part);
    expect(broken(rule, manifest.replace(part, other))).toContainEqual(expect.stringContaining(says));
  });

  it('is broken by at least one manifest', () => {
    expect(Object.keys(rules).filter((rule) => !breaches.some(([name]) => name === rule))).toEqual([]);
  });
});
