import { Workbook } from '../../sandbox/model/workbook';
import type { CellValue } from '../../sandbox/model/cells/cell-value';

function values(formula: string, address = 'K9'): CellValue[][] {
  const made = new Workbook('en-US');
  made.calculator.clock = () => new Date(2026, 8, 22, 12);
  made.user.type('A1', [[3], [1], [4], [1], [5], ['x'], [true]]);
  made.user.type('C1', [['b', 2], ['a', 1], ['B', 3]]);
  made.user.type('K9', formula);
  const found = made.active.GetRange(address).Values as CellValue[][];
  expect([...made.calculator.uncalculated]).toEqual([]);
  return found;
}

const agree = (rows: readonly (readonly [string, CellValue])[]): void => {
  it.each(rows)('%s is %p', (formula, expected) => {
    const value = values(formula)[0]![0]!;
    expect(typeof value === 'number' ? Number(value.toPrecision(12)) : value).toBe(expected);
  });
};

describe('roundings', () => {
  agree([
    ['=ROUNDUP(2.001,2)', 2.01],
    ['=ROUNDUP(1.1*100,0)', 110],
    ['=ROUNDUP(-3.2,0)', -4],
    ['=ROUNDDOWN(-3.9,0)', -3],
    ['=ROUNDDOWN(0.29*100,0)', 29],
    ['=INT(-1.5)', -2],
    ['=TRUNC(-1.57,1)', -1.5],
    ['=MOD(-7,3)', 2],
    ['=MOD(7,-3)', -2],
    ['=MOD(3,0)', '#DIV/0!'],
    ['=SIGN(-3)', -1],
    ['=SQRT(-1)', '#NUM!'],
    ['=POWER(2,10)', 1024],
    ['=CEILING(2.5,1)', 3],
    ['=CEILING(-2.5,2)', -2],
    ['=CEILING(-2.5,-2)', -4],
    ['=CEILING(0.234,0.01)', 0.24],
    ['=FLOOR(3.7,2)', 2],
    ['=FLOOR(-2.5,-2)', -2],
    ['=FLOOR(2.5,-2)', '#NUM!'],
    ['=MROUND(10,3)', 9],
    ['=QUOTIENT(-10,3)', -3],
    ['=0.1+0.2=0.3', true],
    ['=FALSE=0', false],
    ['=TRUE>1000', true],
  ]);
});

describe('how numbers lie', () => {
  agree([
    ['=MEDIAN(A1:A7)', 3],
    ['=MEDIAN({1,2,3,4})', 2.5],
    ['=LARGE(A1:A7,2)', 4],
    ['=SMALL(A1:A7,6)', '#NUM!'],
    ['=SUM(LARGE(A1:A7,{1,2}))', 9],
    ['=RANK(1,A1:A7)', 4],
    ['=RANK(1,A1:A7,1)', 1],
    ['=RANK(9,A1:A7)', '#N/A'],
    ['=RANK.AVG(1,A1:A7)', 4.5],
    ['=STDEV(A1:A5)', 1.78885438200],
    ['=STDEV.P({1,3})', 1],
    ['=PERCENTILE(A1:A5,0.25)', 1],
    ['=QUARTILE(A1:A5,3)', 4],
    ['=MODE(A1:A5)', 1],
  ]);
});

describe('days', () => {
  agree([
    ['=TODAY()', 46_287],
    ['=NOW()', 46_287.5],
    ['=DATE(2026,14,0)', 46_418],
    ['=DATE(26,1,1)', 9498],
    ['=YEAR(46266)*10000+MONTH(46266)*100+DAY(46266)', 20_260_901],
    ['=DAY(60)', 29],
    ['=DAY(-1)', '#NUM!'],
    ['=WEEKDAY(46266)', 3],
    ['=WEEKDAY(46266,2)', 2],
    ['=WEEKDAY(46266,3)', 1],
    ['=WEEKNUM(DATE(2026,1,4))', 2],
    ['=ISOWEEKNUM(DATE(2027,1,3))', 53],
    ['=EDATE(DATE(2026,1,31),1)=DATE(2026,2,28)', true],
    ['=EOMONTH(DATE(2024,1,15),1)=DATE(2024,2,29)', true],
    ['=DAYS("2026-09-30","2026-09-01")', 29],
    ['=DATEDIF(DATE(2025,9,2),DATE(2026,9,1),"m")', 11],
    ['=NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,30))', 22],
    ['=NETWORKDAYS(DATE(2026,9,1),DATE(2026,9,30),DATE(2026,9,7))', 21],
    ['=NETWORKDAYS(DATE(2026,9,30),DATE(2026,9,1))', -22],
    ['=NETWORKDAYS.INTL(DATE(2026,9,1),DATE(2026,9,30),"0000000")', 30],
    ['=WORKDAY(DATE(2026,9,4),1)=DATE(2026,9,7)', true],
    ['=WORKDAY(DATE(2026,9,7),-1)=DATE(2026,9,4)', true],
    ['=HOUR(0.75)&":"&MINUTE(0.5104166667)', '18:15'],
  ]);
});

describe('choices and kinds', () => {
  agree([
    ['=IFS(1>2,"a",TRUE,"b")', 'b'],
    ['=IFS(1>2,"a")', '#N/A'],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
    ['=SWITCH(9,1,"a","c")', 'c'],
    ['=IFNA(NA(),1)', 1],
    ['=IFNA(1/0,1)', '#DIV/0!'],
    ['=IFERROR(VLOOKUP("x",C1:D3,2,FALSE),"none")', 'none'],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=ISNUMBER(A1)&ISNUMBER(A6)&ISTEXT(A6)&ISBLANK(B1)&ISBLANK("")', 'TRUEFALSETRUETRUEFALSE'],
    ['=ISERROR(1/0)&ISNA(1/0)&ISERR(NA())', 'TRUEFALSEFALSE'],
    ['=AND(B1:B3)', '#VALUE!'],
    ['=N("x")+N(TRUE)', 1],
    ['=IF(TRUE,,5)', 0],
  ]);
});

describe('several values at once', () => {
  it.each([
    ['=UNIQUE(C1:C3)', [['b'], ['a'], ['']]],
    ['=SORT(A1:A3)', [[1], [3], [4]]],
    ['=SORTBY(D1:D3,C1:C3,1)', [[1], [2], [3]]],
    ['=FILTER(C1:C3,D1:D3>1)', [['b'], ['B'], ['']]],
    ['=FILTER(C1:C3,D1:D3>9,"none")', [['none'], [''], ['']]],
    ['=SEQUENCE(3,1,10,5)', [[10], [15], [20]]],
    ['=TRANSPOSE({1,2,3})', [[1], [2], [3]]],
    ['=A1:A3*2', [[6], [2], [8]]],
    ['=XLOOKUP({"a";"b";"z"},C1:C3,D1:D3,0)', [[1], [2], [0]]],
  ])('%s flows into the cells below', (formula, expected) => {
    expect(values(formula, 'K9:K11')).toEqual(expected);
  });
});

it('adds six thousand rows five hundred times within a second', () => {
  const made = new Workbook('en-US');
  made.user.type('A1', Array.from({ length: 6000 }, (_, i) => [`Person ${i % 50}`, i, 46_000 + (i % 365)]));
  made.user.type('E1', Array.from({ length: 500 }, (_, i) => [`=SUMIFS(B$1:B$6000,A$1:A$6000,"Person ${i % 50}",C$1:C$6000,">=46100",C$1:C$6000,"<"&46200)`]));
  const start = process.cpuUsage();
  const sums = made.active.GetRange('E1:E500').Values as number[][];
  const { user, system } = process.cpuUsage(start);
  const expected = Array.from({ length: 6000 }, (_, i) => i).filter((i) => i % 50 === 7 && i % 365 >= 100 && i % 365 < 200);
  expect(sums[7]![0]).toBe(expected.reduce((a, b) => a + b, 0));
  // Time of the processor, so that a busy machine does not count.
  expect((user + system) / 1000).toBeLessThan(1000);
});
