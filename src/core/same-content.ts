/**
 * True when two values hold the same: plain objects, lists, maps, sets and columns are compared by what is in them, −0 and 0
 * are two things, and NaN is itself. Functions are the same only as one object.
 * @example sameContent({ from: 0, rates: [NaN] }, { from: 0, rates: [NaN] }) // true
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return ArrayBuffer.isView(a) && ArrayBuffer.isView(b) && sameBytes(a, b);
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameContent([...a], [...b]);
  if (a instanceof Set || b instanceof Set) return a instanceof Set && b instanceof Set && sameContent([...a], [...b]);
  return sameFields(a, b);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!sameContent(a[i], b[i])) return false;
  return true;
}

function sameFields(a: object, b: object): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!Object.hasOwn(b, key) || !sameContent(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return true;
}

/** The hot loop over columns: whole words where the bytes can be read as such. */
function sameBytes(a: ArrayBufferView, b: ArrayBufferView): boolean {
  if (a.constructor !== b.constructor || a.byteLength !== b.byteLength) return false;
  const isInWords = [a.byteOffset, b.byteOffset, a.byteLength].every((bytes) => bytes % 4 === 0);
  const [own, other] = isInWords ? [words(a), words(b)] : [bytesOf(a), bytesOf(b)];
  for (let i = 0; i < own.length; i += 1) if (own[i] !== other[i]) return false;
  return true;
}

const words = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Int32Array => new Int32Array(buffer, byteOffset, byteLength / 4);
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
