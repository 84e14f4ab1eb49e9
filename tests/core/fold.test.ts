import { fold } from '../../src/core/fold';

describe('two spellings of one name meet', () => {
  it.each([
    ['Renée', 'Renee'],
    ['Renée', 'Rene\u0301e'],
    ['  Jan  de VRIES ', 'jan de vries'],
    ['Jan\u00a0de\u200b Vries', 'Jan de Vries'],
    ['ÅSA ZOË', 'asa zoe'],
    ['Emre YILDIZ', 'Emre Yıldız'],
    ['Sørensen', 'sorensen'],
    ['\ufb01nance', 'finance'],
    ['\uff2d01', 'M01'],
  ])('%j and %j', (a, b) => expect(fold(a)).toBe(fold(b)));

  it.each([
    ['M1', 'M2'],
    ['Jan de Vries', 'Jandevries'],
    ['a-b', 'a b'],
  ])('but not %j and %j', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});
