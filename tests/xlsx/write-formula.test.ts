import { fileFormula } from '../../src/xlsx/sheet/formula-text';

const names = { sheets: new Map([['koers bonus', "Bonus '26"], ['uitleg', 'Uitleg (2)']]), tables: new Map([['koersbonus', 'KoersBonus_2']]) };

describe('a formula in the file', () => {
  it.each([
    ['SUM(KoersBonus[Bonus])', 'SUM(KoersBonus_2[Bonus])'],
    ["'Koers Bonus'!A1+Uitleg!$B$2", "'Bonus ''26'!A1+'Uitleg (2)'!$B$2"],
    ['ROUND([@Bonus]/[@[Doel 2026]],2)', 'ROUND([[#This Row],[Bonus]]/[[#This Row],[Doel 2026]],2)'],
    ['KoersBonus[@Bonus]', 'KoersBonus_2[[#This Row],[Bonus]]'],
    ["Tabel['@x]", "Tabel['@x]"],
    ["T[a'[b']c]+1", "T[a'[b']c]+1"],
    ['"KoersBonus ""Uitleg!A1"""&IFNA(A1,0)', '"KoersBonus ""Uitleg!A1"""&_xlfn.IFNA(A1,0)'],
    ['INDEX(KOERS.MARGINAL(A1:A4,{0,0.01}),2,1)', 'INDEX(_xldudf_KOERS_MARGINAL(A1:A4,{0,0.01}),2,1)'],
    ['KOERS.CAP(A1)&"KOERS.CAP("', '_xldudf_KOERS_CAP(A1)&"KOERS.CAP("'],
    ['xlookup(A1,B:B,C:C)', '_xlfn.xlookup(A1,B:B,C:C)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SUMIFS(Overig[x],Overig[y],">="&A1)', 'SUMIFS(Overig[x],Overig[y],">="&A1)'],
    ["'Van iemand anders'!A1", "'Van iemand anders'!A1"],
    ['1.5E+3*{1,2;3,4}', '1.5E+3*{1,2;3,4}'],
  ])('%s', (spec, file) => {
    expect(fileFormula(spec, names)).toBe(file);
  });
});
