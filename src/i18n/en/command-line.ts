import type { CommandLineTexts } from '../command-line';
import { agendaCommand } from './agenda-command';
import { kpisCommand } from './kpis-command';
import { ledgerCommand } from './ledger-command';
import { pagesCommand } from './pages-command';
import { smartCommand } from './smart-command';

const help = `koers – KPIs and bonuses from your own workbook: exact, explained, in plain Excel

Usage
  koers run <book.xlsx> [--out <result.xlsx>]   check the KPIs, calculate the bonuses and write the sheets
  koers check <book.xlsx>                       show recognised tables, columns and findings
  koers template <new.xlsx> [--full]            make a workbook with the tables and an example; --full: with every column
  koers template <new.xlsx> --functions         make a workbook with every worksheet function and an example of it
  koers add <book.xlsx> --tables gates,ramp     add empty tables with all their columns and lists; without names: which there are
  koers close <book.xlsx> --period 2026-09 --by Name    close a period: record in the book itself what is paid
  koers reopen <book.xlsx> --period 2026-09 --by Name --reason "…"   reopen the period that was closed last
  koers ledger <book.xlsx>                         show what is due, the balances, the closes, and whether all still matches
  koers statements <book.xlsx> [--period 2026-Q3] [--each <folder>]   bonus statements, a page per person; --each: a file per person
  koers letters <book.xlsx> --period 2026-Q4 [--each <folder>]   bonus letters beforehand: targets and what they pay
  koers payroll <book.xlsx> --period 2026-09 [--out <file.csv>]   lines for payroll; with a ledger only of a period that is closed
  koers smart [<goals.json>|-] [--json]            read the text of goals: what is SMART, what is missing, and a proposal; without a file from stdin, a goal on each line
  koers kpis [search words] [--sector care]         search the KPI library; without words: everything by sector
  koers kpis add <book.xlsx> revenue gross-margin … put KPIs of the library into the book's KPI table, with a baseline from the figures
  koers agenda <book.xlsx> [--ics <agenda.ics>] [--propose]   the agenda per team: what is reviewed, off course, went well and is open; --ics: for your calendar too
  koers record <book.xlsx> --period 2026-09         keep in the book itself how KPIs stood in a period that is over: their colour then never changes

Options
  --out <file>         where the result goes (default: <book>-koers.xlsx; your book itself does not change unless you name it here)
  --job <job>          kpis, dashboard, bonus or all (default: everything there are tables for)
  --period <period>    only this period: 2026, 2026-H1, 2026-Q3 or 2026-09
  --proof, --no-proof  with or without proof in formulas; by default with, up to 500 payouts
  --today <yyyy-mm-dd> calculate as if it were this day (default: today)
  --lang nl|en         language of sheets and messages (default: the workbook's, else this computer's)
  --by <name>          who closes or reopens; it is recorded
  --reason <text>      why; it is recorded
  --acknowledge-missing  close or export without the bonuses that are missing
  --each <folder>      a file per person, with nothing of anybody else
  --ics <file>         agenda: reviews and actions as a file for Outlook, Google or Apple
  --propose            agenda: put a proposal in the Actions table of the result for every KPI that is off course without an action
  --for <team>, --owner <name>, --goal <goal>   for whom the KPIs are, who answers for them, and what they contribute to
  --sector <sector>    only KPIs of this sector: marketing, services, retail, care, manufacturing, education, sales, HR, finance or IT
  --json               print the report as JSON on stdout
  --force              overwrite an existing file (an earlier result of Koers always may be, as long as you changed nothing in it)
  -q, --quiet          no progress
  -h, --help           this help
  -V, --version        version

Exit status
  0 done · 1 check or ledger found errors, run could calculate nothing, close, record or payroll was refused, or smart found a row without text · 2 wrong usage · 3 file cannot be read or written · 4 unexpected fault
`;

export const commandLine: CommandLineTexts = {
  help,
  usage: {
    noCommand: 'Say what to do: run, check, template, add, close, reopen, ledger, statements, letters, payroll, smart, kpis, agenda or record.',
    unknownCommand: (found) => `“${found}” is not a command. Choose run, check, template, add, close, reopen, ledger, statements, letters, payroll, smart, kpis, agenda or record.`,
    unknownOption: (found) => `The option ${found} does not exist or lacks a value.`,
    missingFile: (command) => `Name the .xlsx file after “${command}”.`,
    tooManyFiles: (command) => `“${command}” takes one file at a time. Put a name with spaces between quotes.`,
    badLanguage: (found) => `“${found}” is not a language of Koers. Choose nl or en.`,
    badDay: (found) => `“${found}” is not a day. Write it as 2026-11-22.`,
    badPeriod: (found) => `“${found}” is not a period. Write 2026, 2026-H1, 2026-Q3, 2026-09 or a name from the Periods table.`,
    badJob: (found) => `“${found}” is not a job. Choose kpis, dashboard, bonus or all.`,
    seeHelp: 'koers --help shows everything.',
  },
  faults: {
    encrypted: (file) => `${file} is protected by a password. Remove the password in Excel and save the file again.`,
    strict: (file) => `${file} was saved as “Strict Open XML”. Save it in Excel as an ordinary workbook (.xlsx).`,
    notAWorkbook: (file) => `${file} is not an .xlsx workbook. Open it in Excel and save it as an Excel workbook (.xlsx).`,
    damaged: (file, detail) => `${file} is damaged (${detail}). Open it in Excel, let Excel repair it and save it again.`,
    tooLarge: (file, detail) => `${file} is too large (${detail}).`,
    changedMeanwhile: (file, detail) => `${file} has changed meanwhile (${detail}); nothing was written. Please try again.`,
    nameTaken: (file, detail) => `A name in ${file} is already in use (${detail}); nothing was written.`,
    protected: (file, detail) => `${file} is protected against changes (${detail}). Remove the protection in Excel and try again.`,
    notFound: (file, detail) => `${file} lacks something that Koers needs (${detail}); nothing was written.`,
    occupied: (file, detail) => `In ${file} there is data in the way (${detail}); nothing was written. Make room there and try again.`,
    readOnly: (file) => `${file} is open as read-only; nothing was written. Save a copy and try again in there.`,
    editing: (file) => `A cell of ${file} is being edited. Press Enter or Esc and try again.`,
    unreachable: (file, detail) => `${file} does not answer (${detail}). Please try again.`,
    unfinished: (file, detail) => `The figures are in ${file}, but their looks are not complete (${detail}). Please try again.`,
    noSuchFile: (file) => `${file} does not exist.`,
    notReadable: (file, code) => `${file} cannot be read (${code}).`,
    notWritable: (file, code) => `${file} cannot be written (${code}). Is it still open in Excel?`,
    isThere: (file) => `${file} exists already. Choose another name or give --force.`,
    isChanged: (file) => `${file} was saved in another program since Koers wrote it, or holds sheets that your book does not have. What was changed there would be lost. Go on with that file (koers run ${file} --out ${file}), choose another name with --out, or give --force to write over it.`,
    unexpected: (detail) => `Something went wrong that should not have: ${detail}. Your file has not been changed.`,
  },
  progress: { reading: 'reading', calculating: 'calculating', writing: 'writing' },
  check: {
    tables: 'Recognised tables',
    notFound: 'not found',
    columns: 'columns',
    findings: 'Findings',
    noFindings: 'No findings: everything was read.',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  },
  run: {
    total: (amount, payees, periods) =>
      payees === 1 ? `${amount} bonus for 1 person, ${periods}.` : `${amount} bonus for ${payees} people, ${periods}.`,
    provisional: (amount) => `Of this, ${amount} is provisional, of periods still running.`,
    missing: (count) =>
      count === 1
        ? '1 payout is missing because a figure is lacking; the sheet says why.'
        : `${count} payouts are missing because a figure is lacking; the sheet says why.`,
    nothing: 'Nothing was calculated. The findings say what is lacking.',
    kpis: (count, smart) => (count === 1 ? `1 KPI checked, ${smart} fully SMART.` : `${count} KPIs checked, ${smart} fully SMART.`),
    comparisons: (pairs, figures, numbers) => `${pairs === 1 ? '1 comparison' : `${pairs} comparisons`} of measures: ${figures === 1 ? '1 figure differs' : `${figures} figures differ`}, ${numbers === 1 ? '1 number differs' : `${numbers} numbers differ`}.`,
    dashboard: ({ onCourse, attention, offCourse, missing }) =>
      `Dashboard: ${onCourse} on course, ${attention} to watch, ${offCourse} off course` + (missing === 0 ? '.' : `, ${missing} without a figure.`),
    others: (job, file) => ({
      kpiCheck: `Only the KPI check was done. For the dashboard: koers run ${file} --job dashboard; for everything leave out --job.`,
      dashboard: `Only the dashboard was made. For the KPI check: koers run ${file} --job kpis; for everything leave out --job.`,
      bonus: `Only the bonuses were calculated. For everything: koers run ${file} without --job.`,
    })[job],
    sheet: (name, isNew) => (isNew ? `new sheet “${name}”` : `sheet “${name}” updated`),
    written: (file) => `Written: ${file}`,
    kept: (file) => `Nothing was calculated, so ${file} stays as it was.`,
    findings: (errors, warnings, notes, sheet) =>
      `Findings: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ` +
      `${notes} ${notes === 1 ? 'note' : 'notes'}; see sheet “${sheet}”.`,
  },
  template: { written: (file) => `Template written: ${file}. Fill in the tables, then run: koers run "${file}"`, functions: (file) => `Examples of the worksheet functions written: ${file}. Open it in Excel with the Koers add-in.` },
  add: {
    noTables: 'Name the tables to add after --tables, with commas between them. There are:',
    unknownTable: (found) => `“${found}” is not a table of Koers. There are:`,
    written: (file, sheets) => `Added to ${file}: ${sheets}.`,
    present: (table, sheet) => `The ${table} table is on the sheet ${sheet} already; it has not changed.`,
  },
  ledger: ledgerCommand,
  pages: pagesCommand,
  smart: smartCommand,
  kpis: kpisCommand,
  agenda: agendaCommand,
  severity: { error: 'error', warning: 'warning', info: 'note' },
};
