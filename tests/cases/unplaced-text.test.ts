import { finding, type Finding } from '../../src/core/finding';
import { explainFinding } from '../../src/i18n';
import { englishFormat } from '../../src/i18n/format/format-en';
import { dutchFormat } from '../../src/i18n/format/format-nl';

const unplaced = (rows: number, amount: number): Finding => finding('run.unplacedRows', 'error', {}, { payee: 'Emre Yıldız', measure: 'Omzet', rows, amount, unit: 'number', currency: 'EUR' });

describe('rows whose day cannot be read', () => {
  it.each([
    [1, -437.1, '1 rij van Emre Yıldız voor Omzet heeft een onleesbare datum. -437,1 telt daardoor in geen enkele periode mee; de bonussen van Emre Yıldız kunnen te hoog zijn.'],
    [2, 250, '2 rijen van Emre Yıldız voor Omzet hebben een onleesbare datum. 250 telt daardoor in geen enkele periode mee; de bonussen van Emre Yıldız kunnen te laag zijn.'],
    [2, 0, '2 rijen van Emre Yıldız voor Omzet hebben een onleesbare datum. 0 telt daardoor in geen enkele periode mee; de bonussen van Emre Yıldız kunnen onjuist zijn.'],
  ])('%i of them, together %d, say in Dutch which way the bonus may be wrong', (rows, amount, text) => {
    expect(explainFinding(unplaced(rows, amount), 'nl', dutchFormat).problem).toBe(text);
  });
  it.each([[-437.1, 'too high'], [250, 'too low'], [0, 'wrong']])('together %d say so in English', (amount, direction) => {
    expect(explainFinding(unplaced(1, amount), 'en', englishFormat).problem).toMatch(new RegExp(`the bonuses of Emre Yıldız may be ${direction}\\.$`));
  });
});
