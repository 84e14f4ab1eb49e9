/** Encodes many small texts into one array of bytes, without ever having all of them as one text. */
export function encodeChunks(chunks: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;
  for (const chunk of chunks) {
    // A UTF-16 unit is at most three bytes in UTF-8.
    const needed = length + chunk.length * 3;
    if (needed > bytes.length) bytes = grown(bytes, length, needed);
    length += encoder.encodeInto(chunk, bytes.subarray(length)).written;
  }
  return bytes.subarray(0, length);
}

function grown(bytes: Uint8Array, length: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
  larger.set(bytes.subarray(0, length));
  return larger;
}
