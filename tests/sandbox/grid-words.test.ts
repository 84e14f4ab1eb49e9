import { locales } from '../../sandbox/model/locale';
import { branches } from '../../sandbox/model/calc/functions/branches';
import { functions, functionsOfScalars } from '../../sandbox/model/calc/known-functions';
import { dutchNames } from '../../sandbox/grid/words/function-names';
import { englishFormula, localFormula } from '../../sandbox/grid/words/local-formula';

const dutch = locales['nl-NL'];

describe('formulas in the language of the book', () => {
  it.each([
    ['=SOM(A1:A3;B2)', '=SUM(A1:A3,B2)'],
    ['=som(1,5;2)', '=SUM(1.5,2)'],
    ['=ALS(A1>0,5;"a;b,c";WAAR)', '=IF(A1>0.5,"a;b,c",TRUE)'],
    ["=SOM('Mijn; blad, 1,5'!A1;2)", "=SUM('Mijn; blad, 1,5'!A1,2)"],
    ['=SOMMEN.ALS(Verkopen[Bedrag, netto];Verkopen[Regio];"Noord")', '=SUMIFS(Verkopen[Bedrag, netto],Verkopen[Regio],"Noord")'],
    ['=AFRONDEN(KOERS.PAYOUT(A1;1,25);2)', '=ROUND(KOERS.PAYOUT(A1,1.25),2)'],
    ['=Tabel1[[#Totalen];[Bedrag]]+#N/B', '=Tabel1[[#Totals],[Bedrag]]+#N/A'],
    ['=A1*12,5%', '=A1*12.5%'],
    ['=ALS.FOUT(1/0;0)', '=IFERROR(1/0,0)'],
  ])('reads %s as %s, and shows it so again', (typed, english) => {
    expect(englishFormula(typed, dutch)).toBe(english);
    expect(localFormula(english, dutch).toUpperCase()).toBe(typed.toUpperCase());
  });

  it('has a name for every function that is calculated, each its own', () => {
    const known = [...functions.keys(), ...functionsOfScalars.keys(), ...Object.keys(branches)];
    expect(known.filter((name) => !(name in dutchNames))).toEqual([]);
    expect(new Set(Object.values(dutchNames)).size).toBe(Object.keys(dutchNames).length);
  });

  it('leaves English formulas as they are', () => {
    expect(englishFormula('=SUM(1.5,2)', locales['en-US'])).toBe('=SUM(1.5,2)');
    expect(localFormula('=SUM(1.5,2)', locales['en-US'])).toBe('=SUM(1.5,2)');
  });
});
