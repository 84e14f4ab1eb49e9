import type { LedgerFindings, LedgerReasons } from '../../core/messages/ledger-texts';
import type { FindingTexts, Texts } from '../texts';
import { count, listing } from './count';

/** Which rows are the cause: `20269999 was added`; empty when nobody knows. */
function causes({ added, changed, removed }: { readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[] }): string {
  const part = (ids: readonly string[], what: string): readonly string[] => (ids.length === 0 ? [] : [`${few(ids)} ${ids.length === 1 ? 'was' : 'were'} ${what}`]);
  return listing([...part(added, 'added'), ...part(changed, 'changed'), ...part(removed, 'removed')]);
}

const mostIds = 5;
const few = (ids: readonly string[]): string => (ids.length <= mostIds ? listing(ids) : `${ids.slice(0, mostIds).join(', ')} and ${String(ids.length - mostIds)} more`);

export const ledgerReasons: Texts<LedgerReasons> = {
  'ledger.earned': ({ period }) => `Earned in ${period}.`,
  'ledger.schemeWide': ({ scheme, period }) => `${scheme} as a whole in ${period}: cap, floor, condition or rounding of the scheme.`,
  'ledger.trueUp': ({ period }) => `Earned in ${period}: the year to date, less what was recorded for earlier periods.`,
  'ledger.adjustment': ({ period, ...rows }) => `Correction of ${period}: ${causes(rows) === '' ? 'its data was changed after the close' : causes(rows)}.`,
  'ledger.clawback': ({ period, ...rows }) => `Returns of sales of ${period}${causes(rows) === '' ? '' : `: ${causes(rows)}`}.`,
  'ledger.waived': ({ period }) => `More was returned than was earned in ${period}; this is not claimed back.`,
  'ledger.draw': ({ minimum, currency, isBelowZero }, { money }) => `Filled up to ${money(minimum, currency)}${isBelowZero ? ', a bonus below zero taken as zero' : ''}; recovered later.`,
  'ledger.loan': ({ minimum, currency }, { money }) => `Draw of ${money(minimum, currency)} on top of the bonus; recovered later.`,
  'ledger.advance': ({ period }) => `Paid in advance at the start of ${period}.`,
  'ledger.recovery': () => 'Recovered from earlier draws.',
  'ledger.forgiven': ({ period }) => `What was still open in ${period} is forgiven.`,
  'ledger.guarantee': ({ minimum, currency, isBelowZero }, { money }) => `Filled up to the guarantee of ${money(minimum, currency)}${isBelowZero ? ', a bonus below zero taken as zero' : ''}.`,
  'ledger.averageGuarantee': ({ minimum, currency, periods }, { money }) => `Filled up to an average of ${money(minimum, currency)} over ${String(periods)} periods.`,
  'ledger.hold': ({ period }) => `Of ${period}; paid later.`,
  'ledger.release': ({ period }) => `Of ${period}; paid now.`,
  'ledger.carriedOn': () => 'Less than nothing was earned; it goes to a later period.',
  'ledger.carriedBack': () => 'Settles an earlier shortage.',
  'ledger.reversed': ({ line }) => `Reversed: line ${line}.`,
};

export const ledgerFindings: FindingTexts<LedgerFindings> = {
  'ledger.unreadable': ({ line }) => ({ problem: `Line ${line} of the ledger cannot be read.`, advice: 'Repair the cell. Until then no period can be closed.' }),
  'closes.unreadable': ({ run }) => ({ problem: `The row of posting ${run} in Closes cannot be read.`, advice: 'Repair the cell. Until then no period can be closed.' }),
  'ledger.unfinished': ({ run, lines }, format) => ({ problem: `Posting ${run} was interrupted: ${count(lines, 'line', 'lines', format)} in the ledger, without a close. They do not count.`, advice: 'Close the period again; Koers completes it or begins a new posting.' }),
  'ledger.changed': ({ line }) => ({ problem: `Line ${line} of the ledger was changed after it was recorded.`, advice: 'Put the line back as it was. A correction belongs in a new line of your own, of the kind manual.' }),
  'ledger.count': ({ run, lines, found }, format) => ({ problem: `Posting ${run} had ${count(lines, 'line', 'lines', format)}; the ledger now has ${String(found)}.`, advice: 'Put the lines back from a backup of the workbook.' }),
  'close.lines': ({ period }) => ({ problem: `The lines of ${period} in the ledger are no longer those that were closed.`, advice: 'Put back what was changed; put a line of your own that was added in a period that is still open.' }),
  'ledger.lateManual': ({ period, payee, amount, currency }, { money }) => ({ problem: `A line of your own of ${money(amount, currency)} for ${payee} stands in ${period}, which is closed; it does not count.`, advice: 'Put the line in a period that is still open.' }),
  'close.differs': ({ period, payouts, amount, currency, ...rows }, format) => ({ problem: `What was closed now comes out differently for ${period}${causes(rows) === '' ? '' : ` (${causes(rows)})`}: ${count(payouts, 'amount', 'amounts', format)}, together a difference of ${format.money(amount, currency)}.`, advice: 'The next close records the differences as adjustments. See whether the changes are right.' }),
  'close.inputs': ({ period, isCorrected }) => ({ problem: isCorrected ? `The data of ${period} was changed after the close; the difference was recorded as a correction at a later close.` : `The data of ${period} was changed after the close; the amounts stay the same.`, advice: 'There is nothing to do if you know of the change.' }),
  'ledger.personGone': ({ payee, amount, currency }, format) => ({ problem: `A bonus of ${format.money(amount, currency)} was recorded for ${payee}, who is no longer in People.`, advice: 'Put the row back, with the same number and for a leaver the last day of service. Then nothing that was paid is taken back, or paid again.' }),
  'close.originGone': ({ period }) => ({ problem: `The data of ${period} is no longer in the workbook, while that period is closed.`, advice: 'The recorded lines hold. Put the data back if you want the period to be calculated again.' }),
  'close.nowMissing': ({ period, payee, scheme }) => ({ problem: `The bonus of ${payee} for ${scheme} in ${period} was recorded, but can no longer be calculated.`, advice: 'See the other findings for what is missing. The recorded lines hold.' }),
  'schemeVersions.damaged': ({ version, period }) => ({ problem: `The schemes with which ${period} was closed (fingerprint ${version}) are no longer complete in Scheme versions.`, advice: 'Put those rows back from a backup. Until then the period is not calculated again.' }),
  'draw.noAmount': ({ payee }) => ({ problem: `The draw or guarantee of ${payee} has no readable amount.`, advice: 'Fill in the amount, or the column that holds it. Until then the period cannot be closed.' }),
  'draw.waits': ({ payee, period, minimum, currency }, { money }) => ({ problem: `The bonus of ${payee} for ${period} is not fully known. Therefore nothing was filled up to ${money(minimum, currency)}.`, advice: 'Repair what is missing. If the bonus comes later as a correction, fill up yourself where needed, by a line of your own in the ledger.' }),
  'hold.noDeals': ({ scheme }) => ({ problem: `The payment of ${scheme} waits for receipts, but the sales have no deal id.`, advice: 'Add a column with the deal id. Until then everything is held.' }),
  'collection.unknownDeal': ({ deal, rows }, format) => ({ problem: `Receipts name a deal that is not in Sales: ${deal} (${count(rows, 'row', 'rows', format)}).`, advice: 'Check the id of the deal.' }),
  'returns.unknown': ({ deal, rows }, format) => ({ problem: `A return names a deal that is not in Sales: ${deal} (${count(rows, 'row', 'rows', format)}). The row counts on its own date.`, advice: 'Check the id of the original deal.' }),
};
