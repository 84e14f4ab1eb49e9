import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hexOf, sha256 } from '../../src/core/sha-256';

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of the standard example %p', (text, hex) => {
    expect(hexOf(sha256(text))).toBe(hex);
  });

  it('equals the one of the system for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => hexOf(sha256(text)) === createHash('sha256').update(text).digest('hex')));
  });
});
