import type { CellValue } from '../../sandbox/model/cells/cell-value';
import { Workbook } from '../../sandbox/model/workbook';

const grid = [['Name', 'Amount', 'Rate'], ['Jansen', 10, 0.5], ['De Vries', 20, ''], ['Smit', 'n/a', 2]];

function book(): Workbook {
  const made = new Workbook('en-US');
  made.user.type('A1', grid);
  made.Tables.Add('A1:C4', true).Name = 'Sales';
  return made;
}

function result(formula: string): CellValue {
  const made = book();
  made.user.type('F2', formula);
  return made.active.GetRange('F2').Values![0]![0]!;
}

describe('formulas', () => {
  it.each([
    ['=1+2*3^2-4/2', 17],
    ['=-2^2', 4],
    ['=50%*8', 4],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="abc"="ABC"', true],
    ['=1<>2', true],
    ['=SUM(B:B)', 30],
    ['=SUM(B2:B3,5,"7")', 42],
    ['=SUM(Sales[Amount])', 30],
    ['=SUM(Sales[[Amount]:[Rate]])', 32.5],
    ['=AVERAGE(Sales[Amount])', 15],
    ['=COUNT(Sales[Amount])', 2],
    ['=COUNTA(Sales[Rate])', 2],
    ['=SUBTOTAL(109,Sales[Amount])', 30],
    ['=SUBTOTAL(101,Sales[Amount])', 15],
    ['=SUBTOTAL(103,Sales[Name])', 3],
    ['=MIN(B2:B4)+MAX(B2:B4)', 30],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUND(1.9E-9,4)', 0],
    ['=ROUND(-1.9E-9,4)', 0],
    ['=IF(B2>5,"yes","no")', 'yes'],
    ['=IF(FALSE,1)', false],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=AND(B2=10,NOT(C2>1))', true],
    ['=Sales[[#Headers],[Rate]]', 'Rate'],
    ['=B3', 20],
    ['=C3', 0],
    ['=B4+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=SUM(B2:B3)/C3', '#DIV/0!'],
    ['=Missing!A1', '#REF!'],
    ['=missing', '#NAME?'],
    ['=Sales[Missing]', '#REF!'],
  ])('%s is %p', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it('follow what they refer to, through other formulas', () => {
    const made = book();
    made.user.type('F1', [['=F2*2'], ['=B2+1']]);
    made.user.type('B2', 100);
    expect(made.active.GetRange('F1:F2').Values).toEqual([[202], [101]]);
  });

  it('count their own row in a table', () => {
    const made = book();
    made.user.type('D1', [['Pay'], ['=[@Amount]*[@Rate]'], ['=Sales[@Amount]+1']]);
    expect(made.active.GetRange('D2:D3').Values).toEqual([[5], [21]]);
  });

  it('leave other subtotals out of a subtotal', () => {
    const made = new Workbook();
    made.user.type('A1', [[1], [2], ['=SUBTOTAL(9,A1:A2)'], ['=SUBTOTAL(9,A1:A3)']]);
    expect(made.active.GetRange('A3:A4').Values).toEqual([[3], [3]]);
  });

  it('do not go round in circles', () => {
    const made = new Workbook();
    made.user.type('A1', [['=A2'], ['=A1']]);
    expect(made.active.GetRange('A1').Values).toEqual([['#REF!']]);
  });

  it('show #NAME? and are listed when the calculator does not know them', () => {
    const made = book();
    made.user.type('F2', '=OFFSET(B2,1,0)');
    expect(made.active.GetRange('F2').Values).toEqual([['#NAME?']]);
    expect([...made.calculator.uncalculated]).toEqual(['Sheet1!F2 =OFFSET(B2,1,0)']);
  });

  it('are refused when no Excel would take them', () => {
    const made = book();
    expect(() => made.user.type('F2', '=SUM(1,')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('wait for the user when calculation is manual', () => {
    const made = book();
    made.user.type('F2', '=B2');
    expect(made.active.GetRange('F2').Values).toEqual([[10]]);
    made.Application.CalculationMode = 'Manual';
    made.user.type('B2', 11);
    expect(made.active.GetRange('F2').Values).toEqual([[10]]);
    made.Application.Calculate();
    expect(made.active.GetRange('F2').Values).toEqual([[11]]);
  });
});
