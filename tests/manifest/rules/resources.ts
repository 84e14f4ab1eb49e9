import { type Element, named } from '../read-xml';
import { repeated, type Rule } from './rule';

const resources = (manifest: Element) => named(manifest, 'Resources').flatMap((all) => named(all, 'Image', 'Url', 'String'));
const resourceIds = (manifest: Element) => resources(manifest).map(({ attributes }) => attributes.id ?? '');
const usedIds = (manifest: Element) => named(manifest, 'VersionOverrides').flatMap((all) => allResids(all));
const allResids = (element: Element): readonly string[] => [...(element.attributes.resid === undefined ? [] : [element.attributes.resid]), ...element.children.flatMap(allResids)];

export const nothingDangles: Rule = (manifest) =>
  usedIds(manifest).filter((id) => !resourceIds(manifest).includes(id)).map((id) => `${id} is used and not defined`);

export const nothingIsUnused: Rule = (manifest) =>
  resourceIds(manifest).filter((id) => !usedIds(manifest).includes(id)).map((id) => `${id} is defined and not used`);

export const idsAreUnique: Rule = (manifest) => {
  const controls = named(manifest, 'Group', 'Control', 'Item', 'CustomTab').map(({ attributes }) => attributes.id ?? '');
  return repeated([...resourceIds(manifest), ...controls]).map((id) => `${id} occurs more than once`);
};

const tooLong = (kind: string, texts: readonly string[], most: number) =>
  texts.filter((text) => text.length > most).map((text) => `${kind} of ${text.length} characters, at most ${most}: ${text}`);

const textsIn = (element: Element): readonly string[] =>
  [element, ...named(element, 'Override')].flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]).filter((text) => text !== undefined);

export const lengthsAreWithinLimits: Rule = (manifest) => [
  ...tooLong('resource id', resourceIds(manifest), 32),
  ...tooLong('id', named(manifest, 'Group', 'Control', 'Item').map(({ attributes }) => attributes.id ?? ''), 125),
  ...tooLong('short text', named(manifest, 'ShortStrings').flatMap((all) => named(all, 'String').flatMap(textsIn)), 125),
  ...tooLong('long text', named(manifest, 'LongStrings').flatMap((all) => named(all, 'String').flatMap(textsIn)), 250),
  ...tooLong('description', manifest.children.filter(({ name }) => name === 'Description').flatMap(textsIn), 250),
  ...tooLong('name', manifest.children.filter(({ name }) => name === 'DisplayName').flatMap(textsIn), 125),
];

const addresses = (manifest: Element) =>
  [...named(manifest, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url').flatMap(textsIn), ...named(manifest, 'ExtendedOverrides').flatMap(({ attributes }) => [attributes.Url ?? '', attributes.ResourcesUrl ?? ''])];

export const addressesAreSecure: Rule = (manifest) => addresses(manifest).filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`);

const translated = (manifest: Element) => [
  ...manifest.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
  ...named(manifest, 'String'),
  ...named(manifest, 'SupportUrl'),
  ...named(manifest, 'Url').filter(({ attributes }) => /\.json$|\/help\//.test(attributes.DefaultValue ?? '')),
];

export const everythingIsInDutchToo: Rule = (manifest) =>
  translated(manifest)
    .filter((element) => named(element, 'Override').filter(({ attributes }) => attributes.Locale === 'nl-NL' && attributes.Value).length !== 1)
    .map((element) => `${element.attributes.id ?? element.name} lacks one Dutch text`);

const helpPath = (url: string): readonly string[] => url.match(/help\/.*$/) ?? [];

/** Every address of help leads to a page, and the Dutch one to a Dutch page. */
export const helpIsThere: Rule = (manifest, { hasHelp }) =>
  named(manifest, 'SupportUrl', 'Url').flatMap((element) => [
    ...textsIn(element).flatMap(helpPath).filter((path) => !hasHelp(path)).map((path) => `${path} does not exist`),
    ...named(element, 'Override').flatMap(({ attributes }) => helpPath(attributes.Value ?? '')).filter((path) => !path.startsWith('help/nl/')).map((path) => `${path} is not Dutch`),
  ]);

/** A bare Override inside a resource stops the add-in from loading, and so does another language code. */
export const overridesAreWellFormed: Rule = (manifest) => [
  ...resources(manifest).flatMap((resource) => resource.children.filter(({ name }) => name !== 'bt:Override').map(({ name }) => `${resource.attributes.id} holds ${name}, not bt:Override`)),
  ...named(manifest, 'Override').filter(({ attributes }) => attributes.Locale !== 'nl-NL').map(({ attributes }) => `an override is for ${attributes.Locale}`),
];
