import { Workbook } from '../../sandbox/model/workbook';
import type { CellValue } from '../../sandbox/model/cells/cell-value';
import type { LocaleName } from '../../sandbox/model/locale';

/** Names, amounts, days (1 Sep – 6 Sep 2026), rates; with a blank, a text number, a truth and an error among them. */
const grid = [
  ['Name', 'Amount', 'Day', 'Mixed', 'Limit', 'Rate'],
  ['Anna', 100, 46266, 5, 0, 0.01],
  ['Bram', 200, 46267, "'5", 100, 0.02],
  ['anna', 300, 46268, '', 200, 0.03],
  ['An*', 400, 46269, true, 400, 0.05],
  ['', 500, 46270, '=NA()', 800, 0.08],
  ['Cas', 600, 46271, 'five', 1600, 0.13],
];

function result(formula: string, locale: LocaleName = 'en-US'): CellValue {
  const made = new Workbook(locale);
  made.calculator.clock = () => new Date(2026, 8, 22, 12);
  made.user.type('A1', grid);
  made.user.type('K9', formula);
  const value = made.active.GetRange('K9').Values![0]![0]!;
  expect([...made.calculator.uncalculated]).toEqual([]);
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

const agree = (rows: readonly (readonly [string, CellValue])[]): void => {
  it.each(rows)('%s is %p', (formula, expected) => expect(result(formula)).toBe(expected));
};

describe('functions with criteria', () => {
  agree([
    ['=SUMIF(A2:A7,"ANNA",B2:B7)', 400],
    ['=SUMIF(B2:B7,">300")', 1500],
    ['=SUMIF(A2:A7,"an*",B2)', 800],
    ['=SUMIF(A2:A7,"An~*",B2:B7)', 400],
    ['=SUMIF(A2:A7,"?ram",B2:B7)', 200],
    ['=SUMIFS(B:B,A:A,"<>anna",B:B,">=200")', 1700],
    ['=SUMIFS(B2:B7,C2:C7,">="&DATE(2026,9,2),C2:C7,"<"&DATE(2026,9,4))', 500],
    ['=SUMIFS(B2:B7,C2:C7,">9/4/2026")', 1100],
    ['=SUMIFS(B2:B7,A2:A6,"x")', '#VALUE!'],
    ['=SUMIF(B2:B7,">0",D2:D7)', '#N/A'],
    ['=SUMIF(B2:B7,"<=100",D2:D7)', 5],
    ['=COUNTIF(D2:D7,5)', 2],
    ['=COUNTIF(D2:D7,"<>5")', 4],
    ['=COUNTIF(D2:D7,"")', 1],
    ['=COUNTIF(D2:D7,"<>")', 5],
    ['=COUNTIF(D2:D7,TRUE)', 1],
    ['=COUNTIF(D2:D7,"#N/A")', 1],
    ['=COUNTIF(D2:D7,"f*")', 1],
    ['=COUNTIF(A2:A7,">anna")', 2],
    ['=COUNTIF(A:A,"")', 1_048_576 - 6],
    ['=COUNTIF(F2:F7,"5%")', 1],
    ['=COUNTIFS(A2:A7,"anna",B2:B7,">100")', 1],
    ['=COUNTBLANK(A2:A7)', 1],
    ['=AVERAGEIF(B2:B7,">400")', 550],
    ['=AVERAGEIFS(B2:B7,A2:A7,"nobody")', '#DIV/0!'],
    ['=MAXIFS(B2:B7,A2:A7,"anna")', 300],
    ['=MINIFS(B2:B7,A2:A7,"nobody")', 0],
    ['=SUMPRODUCT(COUNTIF(A2:A7,A2:A3))', 3],
    ['=SUM(SUMIF(A2:A7,{"Anna","Bram"},B2:B7))', 600],
  ]);
});

describe('sums over what is calculated cell by cell', () => {
  agree([
    ['=SUMPRODUCT((A2:A7="anna")*(B2:B7))', 400],
    ['=SUMPRODUCT(--(B2:B7>=300),B2:B7)', 1800],
    ['=SUMPRODUCT((A2:A7="anna")*1,B2:B6)', '#VALUE!'],
    ['=SUMPRODUCT((A2:A7="anna"),B2:B7)', 0],
    ['=SUMPRODUCT(B2:B7,D2:D7)', '#N/A'],
    ['=SUMPRODUCT((A2:A7="Anna")>0)', 0],
    ['=SUMPRODUCT(((A2:A7="Anna")>0)*1)', 6],
    ['=SUMPRODUCT((MONTH(C2:C7)=9)*(WEEKDAY(C2:C7,2)>5))', 2],
    ['=SUM(IF(B2:B7>300,B2:B7,0))', 1500],
    ['=MAX(IF(A2:A7="anna",B2:B7))', 300],
    ['=SUM({1,2;3,4}*10)', 100],
    ['=SUM((A:A="anna")*1)', 2],
    ['=SUM(IFERROR(D2:D7,0))', 5],
    ['=PRODUCT(B2:B3,2)', 40_000],
  ]);
});

describe('lookups', () => {
  agree([
    ['=VLOOKUP("bram",A2:C7,2,FALSE)', 200],
    ['=VLOOKUP("C*",A2:B7,2,FALSE)', 600],
    ['=VLOOKUP("Zoë",A2:B7,2,FALSE)', '#N/A'],
    ['=VLOOKUP("bram",A2:C7,4,FALSE)', '#REF!'],
    ['=VLOOKUP("bram",A2:C7,0,FALSE)', '#VALUE!'],
    ['=VLOOKUP(399.99,E2:F7,2)', 0.03],
    ['=VLOOKUP(400,E2:F7,2,TRUE)', 0.05],
    ['=VLOOKUP(9999,E2:F7,2,TRUE)', 0.13],
    ['=VLOOKUP(-1,E2:F7,2)', '#N/A'],
    ['=VLOOKUP("100",E2:F7,2,FALSE)', '#N/A'],
    ['=HLOOKUP("amount",A1:C3,3,FALSE)', 200],
    ['=LOOKUP(250,E2:E7,F2:F7)', 0.03],
    ['=MATCH("anna",A2:A7,0)', 1],
    ['=MATCH("An~*",A2:A7,0)', 4],
    ['=MATCH(450,E2:E7)', 4],
    ['=MATCH(450,{800,500,100},-1)', 2],
    ['=MATCH(5,D2:D7,0)', 1],
    ['=XMATCH("anna",A2:A7,0,-1)', 3],
    ['=INDEX(B2:B7,MATCH("Cas",A2:A7,0))', 600],
    ['=INDEX(A1:C3,3,2)', 200],
    ['=INDEX(A1:C1,2)', 'Amount'],
    ['=SUM(INDEX(B2:C7,0,1))', 2100],
    ['=INDEX(B2:B7,7)', '#REF!'],
    ['=XLOOKUP("Bram",A2:A7,B2:B7)', 200],
    ['=XLOOKUP("x",A2:A7,B2:B7,"none")', 'none'],
    ['=XLOOKUP(150,E2:E7,F2:F7,,-1)', 0.02],
    ['=XLOOKUP(150,E2:E7,F2:F7,,1)', 0.03],
    ['=XLOOKUP("an*",A2:A7,B2:B7)', 400],
    ['=XLOOKUP("b*",A2:A7,B2:B7,,2)', 200],
    ['=CHOOSE(2,1/0,"b")', 'b'],
    ['=ROW()+COLUMN()', 20],
    ['=ROWS(A2:C7)*COLUMNS(A2:C7)', 18],
    ['=SUMPRODUCT(ROW(A1:A3))', 6],
  ]);
});

describe('texts', () => {
  agree([
    ['=LEFT("Koers",2)&RIGHT("Koers",2)&LEFT("Koers")', 'KorsK'],
    ['=MID("Koers",2,3)', 'oer'],
    ['=MID("Koers",0,3)', '#VALUE!'],
    ['=LEN(1234)', 4],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LEN(TRIM(SUBSTITUTE(CHAR(160)&"a",CHAR(160)," ")))', 1],
    ['=UPPER("ab")&LOWER("CD")&PROPER("o\'brien 2nd")', "ABcdO'Brien 2Nd"],
    ['=CONCAT("a",B2:B3,TRUE)', 'a100200TRUE'],
    ['=TEXTJOIN(", ",TRUE,A2:A7)', 'Anna, Bram, anna, An*, Cas'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=FIND("N","anNa")', 3],
    ['=FIND("z","anna")', '#VALUE!'],
    ['=SEARCH("B*D","abcd")', 2],
    ['=REPLACE("abcdef",2,3,"-")', 'a-ef'],
    ['=REPT("ab",3)', 'ababab'],
    ['=EXACT("a","A")', false],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("x")', '#VALUE!'],
    ['=CHAR(128)&CHAR(65)', '€A'],
    ['=CODE("A")', 65],
    ['=TEXT(46266,"yyyy-mm-dd")', '2026-09-01'],
    ['=TEXT(0.125,"0.0%")', '12.5%'],
    ['="5"*2', 10],
    ['="a"*2', '#VALUE!'],
    ['=(0.1+0.2)&""', '0.3'],
  ]);

  it('read and write numbers in the language of the book', () => {
    expect([result('="1,5"*2', 'nl-NL'), result('=1.5&""', 'nl-NL'), result('=VALUE("1.234,5")', 'nl-NL'), result('=COUNTIF(F2:F7,">0,05")', 'nl-NL')]).toEqual([3, '1,5', 1234.5, 2]);
  });
});
