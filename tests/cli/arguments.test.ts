import { parseCommand } from '../../src/cli/arguments';
import { commandLineTexts } from '../../src/i18n/command-line-texts';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));
const said = (line: string): string => {
  const parsed = parse(line);
  return parsed.kind === 'mistake' ? parsed.say(commandLineTexts('en')) : `not a mistake: ${parsed.kind}`;
};

describe('the words after koers', () => {
  it('reads a run with every option', () => {
    expect(parse('run book.xlsx --out result.xlsx --job bonus --lang nl --today 2026-11-22 --period 2026-Q3 --json -q')).toEqual({
      kind: 'command',
      arguments: { command: 'run', file: 'book.xlsx', out: 'result.xlsx', language: 'nl', today: 46348, jobs: ['bonus'], period: '2026-Q3', full: false, json: true, force: false, quiet: true },
    });
  });
  it('takes options before the file as well', () => {
    expect(parse('check --lang en book.xlsx')).toMatchObject({ kind: 'command', arguments: { command: 'check', file: 'book.xlsx', language: 'en' } });
  });
  it.each(['--help', '-h', 'run --help', 'run book.xlsx -h'])('shows help for “%s”', (line) => {
    expect(parse(line)).toEqual({ kind: 'help' });
  });
  it('shows the version', () => {
    expect(parse('--version')).toEqual({ kind: 'version' });
  });
  it.each([
    ['', 'Say what to do'],
    ['walk book.xlsx', '“walk” is not a command'],
    ['run', 'Name the .xlsx file'],
    ['run one.xlsx two.xlsx', 'one file at a time'],
    ['run book.xlsx --lang de', '“de” is not a language'],
    ['run book.xlsx --today 2026-02-29', '“2026-02-29” is not a day'],
    ['run book.xlsx --today 22-11-2026', 'is not a day'],
    ['run book.xlsx --job dance', '“dance” is not a job'],
    ['run book.xlsx --bananas', '--bananas'],
    ['run book.xlsx --out', '--out'],
  ])('says what is wrong with “%s”', (line, sentence) => {
    expect(said(line)).toContain(sentence);
  });
});
