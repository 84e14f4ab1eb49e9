import { type Element, named } from '../read-xml';
import { repeated, type Rule } from './rule';

const residsOf = (elements: readonly Element[]) => elements.flatMap((element) => named(element, 'SourceLocation', 'FunctionFile', 'Runtime')).map(({ attributes }) => attributes.resid ?? '');
const showing = (manifest: Element) => named(manifest, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');

/** Runtime, functions, commands and pane name the page by one and the same resource, or the shared runtime does not load. */
export const onePageEverywhere: Rule = (manifest) => {
  const places = [named(manifest, 'Runtime'), named(manifest, 'Page'), named(manifest, 'FunctionFile'), showing(manifest)];
  const pages = places.map(residsOf);
  return [
    ...pages.filter((page) => page.length === 0).map(() => 'a place that names the page is lacking'),
    ...(new Set(pages.flat()).size > 1 ? [`the page has several names: ${[...new Set(pages.flat())].join(', ')}`] : []),
  ];
};

export const oneLongRuntime: Rule = (manifest) => {
  const runtimes = named(manifest, 'Runtime');
  const isOne = runtimes.length === 1 && runtimes[0]?.attributes.lifetime === 'long';
  return isOne ? [] : ['there is not exactly one runtime with a long lifetime'];
};

export const paneHasNoId: Rule = (manifest) => named(manifest, 'TaskpaneId').map(({ text }) => `pane id ${text}: a shared runtime has one pane`);

const demanded = [
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
  ['ExcelApi', '1.14'],
];

export const demandsWhatIsUsed: Rule = (manifest) => {
  const sets = named(manifest, 'Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  const agreed = demanded.map((set) => set.join(' '));
  return [...agreed.filter((set) => !sets.includes(set)).map((set) => `${set} is not demanded`), ...sets.filter((set) => !agreed.includes(set)).map((set) => `${set} is demanded too`)];
};

/** Requirements inside VersionOverrides take away every command where they are not met. */
export const demandsOutsideOverrides: Rule = (manifest) => named(manifest, 'VersionOverrides').flatMap((all) => named(all, 'Requirements')).map(() => 'requirements inside VersionOverrides');

/** A namespace is the first part of a formula: it may not be a cell address. */
export const namespaceIsAName: Rule = (manifest) => {
  const resid = named(manifest, 'Namespace')[0]?.attributes.resid;
  const namespace = named(manifest, 'String').find(({ attributes }) => attributes.id === resid);
  const texts = namespace ? [namespace.attributes.DefaultValue ?? '', ...namespace.children.map(({ attributes }) => attributes.Value ?? '')] : [''];
  return texts.filter((text) => !/^[A-Z]{4,}$/.test(text) || text !== texts[0]).map((text) => `namespace "${text}"`);
};

const calledBy = (place: Element) => named(place, 'FunctionName').map(({ text }) => text);

export const commandsAreConnected: Rule = (manifest, { commands, shortcutActions }) => {
  const called = [...calledBy(manifest), ...shortcutActions];
  return [
    ...called.filter((name) => !commands.includes(name)).map((name) => `${name} is called and not connected`),
    ...commands.filter((name) => !called.includes(name)).map((name) => `${name} is connected and not called`),
    ...named(manifest, 'ExtensionPoint').flatMap((place) => repeated(calledBy(place)).map((name) => `${name} has two buttons`)),
  ];
};

/** Excel keeps no more than one entry of an add-in in a menu, and does not open the add-in when such an entry can be switched off. */
export const menusHaveOneEntry: Rule = (manifest) => [
  ...named(manifest, 'OfficeMenu').filter((menu) => named(menu, 'Control').length !== 1).map(({ attributes }) => `${attributes.id} has not exactly one entry`),
  ...named(manifest, 'OfficeMenu').flatMap((menu) => named(menu, 'Enabled')).map(() => 'an entry of a menu can be switched off'),
];

const mostInGroup = 7;

export const groupsAreShort: Rule = (manifest) =>
  named(manifest, 'Group').filter((group) => named(group, 'Control').length > mostInGroup).map(({ attributes }) => `${attributes.id} has more than ${mostInGroup} controls`);
