import { plainNumber } from '../../src/core/plain-number';

describe('plainNumber', () => {
  it.each([
    ['1200', 1200],
    ['-3,5', -3.5],
    ['0.012', 0.012],
    ['12,5 %', 0.125],
    ['€ 40', 40],
    ['250000.00', 250000],
    ['1.250', undefined],
    ['12,500', undefined],
    ['1.250,00', undefined],
    ['twelve', undefined],
    ['', undefined],
  ])('reads %s as %p', (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });
});
