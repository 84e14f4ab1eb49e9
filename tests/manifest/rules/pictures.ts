import { type Element, named } from '../read-xml';
import type { Rule, Surroundings } from './rule';

const pathOf = (url: string | undefined): string => (url ?? '').replace(/^https:\/\/[^/]+\//, '');

function wrongPicture(url: string | undefined, size: number, { pictureSize }: Surroundings): readonly string[] {
  const path = pathOf(url);
  const [width, height] = pictureSize(path) ?? [0, 0];
  if (width === 0) return [`${path} does not exist`];
  return width === size && height === size ? [] : [`${path} is ${width} × ${height}, not ${size} × ${size}`];
}

const urlOf = (manifest: Element, resid: string | undefined) => named(manifest, 'Images').flatMap((all) => named(all, 'Image')).find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;

/** Every picture has exactly the pixels that its place promises. */
export const picturesHaveTheirSize: Rule = (manifest, surroundings) => [
  ...named(manifest, 'IconUrl').flatMap(({ attributes }) => wrongPicture(attributes.DefaultValue, 32, surroundings)),
  ...named(manifest, 'HighResolutionIconUrl').flatMap(({ attributes }) => wrongPicture(attributes.DefaultValue, 64, surroundings)),
  ...named(manifest, 'Icon').flatMap((icon) =>
    icon.children.flatMap(({ attributes }) => wrongPicture(urlOf(manifest, attributes.resid), Number(attributes.size), surroundings)),
  ),
];

const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];

export const iconsHaveEverySize: Rule = (manifest) =>
  named(manifest, 'Icon').flatMap((icon) => {
    const present = icon.children.map(({ attributes }) => attributes.size);
    return sizes.filter((size) => !present.includes(size)).map((size) => `an icon lacks ${size} pixels`);
  });

/** Buttons that look the same cannot be told apart. */
export const buttonsLookDifferent: Rule = (manifest) => {
  const looks = named(manifest, 'ExtensionPoint').map((place) => named(place, 'Control').map((control) => named(control, 'Image')[0]?.attributes.resid));
  return looks.some((place) => place.length !== new Set(place).size) ? ['two buttons have the same icon'] : [];
};
