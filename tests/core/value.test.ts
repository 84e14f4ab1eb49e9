import type { Value } from '../../src/core/value';
import { bothKnown, known, mapValue, missing, notApplicable } from '../../src/core/value';
import { message } from '../../src/core/message';

const noTarget = missing(message('reason.noTarget', { payee: 'Anna', measure: 'Omzet', period: '2026-09' }));
const notHis = notApplicable(message('reason.noTarget', { payee: 'Bram', measure: 'Omzet', period: '2026-09' }));

describe('values', () => {
  it('calculates with what is known', () => {
    expect(bothKnown(known(90), known(100), (actual, target) => actual / target)).toEqual(known(0.9));
  });
  it('keeps zero a real zero', () => {
    expect(mapValue(known(0), (x) => x + 1)).toEqual(known(1));
  });
  it('lets missing travel on', () => {
    expect(mapValue(noTarget, (x: number) => x * 2)).toBe(noTarget);
    expect(bothKnown(known(1), noTarget as Value, (a, b) => a + b)).toBe(noTarget);
  });
  it('lets missing win over not applicable, on either side', () => {
    expect(bothKnown(notHis, noTarget, () => 0)).toBe(noTarget);
    expect(bothKnown(noTarget, notHis, () => 0)).toBe(noTarget);
  });
  it('lets not applicable win over known', () => {
    expect(bothKnown(known(1), notHis, () => 0)).toBe(notHis);
  });
});
