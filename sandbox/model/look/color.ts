import { refuse } from '../host-error';

/** The named colours that turn up in add-ins; Excel knows all of HTML's. */
const named: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080',
  silver: '#C0C0C0', purple: '#800080', navy: '#000080', teal: '#008080', maroon: '#800000', lime: '#00FF00', aqua: '#00FFFF', fuchsia: '#FF00FF', olive: '#808000',
  lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkgray: '#A9A9A9', darkgrey: '#A9A9A9', lightblue: '#ADD8E6', lightgreen: '#90EE90', pink: '#FFC0CB',
};

/** A colour as Excel gives it back: `#RRGGBB`. Refuses everything that is neither that nor a name. */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string') return refuse('InvalidArgument');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  return named[value.toLowerCase()] ?? refuse('InvalidArgument');
}
