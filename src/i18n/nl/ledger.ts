import type { LedgerFindings, LedgerReasons } from '../../core/messages/ledger-texts';
import type { FindingTexts, Texts } from '../texts';
import { count, listing } from './count';

/** Which rows are the cause: `20269999 erbij gekomen`; empty when nobody knows. */
function causes({ added, changed, removed }: { readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[] }): string {
  const part = (ids: readonly string[], what: string): readonly string[] => (ids.length === 0 ? [] : [`${few(ids)} ${what}`]);
  return listing([...part(added, 'erbij gekomen'), ...part(changed, 'gewijzigd'), ...part(removed, 'vervallen')]);
}

const mostIds = 5;
const few = (ids: readonly string[]): string => (ids.length <= mostIds ? listing(ids) : `${ids.slice(0, mostIds).join(', ')} en nog ${String(ids.length - mostIds)}`);

export const ledgerReasons: Texts<LedgerReasons> = {
  'ledger.earned': ({ period }) => `Verdiend in ${period}.`,
  'ledger.schemeWide': ({ scheme, period }) => `${scheme} als geheel over ${period}: plafond, ondergrens, voorwaarde of afronding van de regeling.`,
  'ledger.trueUp': ({ period }) => `Verdiend in ${period}: het jaar tot nu, min wat over eerdere perioden is vastgelegd.`,
  'ledger.adjustment': ({ period, ...rows }) => `Correctie over ${period}: ${causes(rows) === '' ? 'de gegevens zijn na de afsluiting gewijzigd' : causes(rows)}.`,
  'ledger.clawback': ({ period, ...rows }) => `Retouren op verkopen van ${period}${causes(rows) === '' ? '' : `: ${causes(rows)}`}.`,
  'ledger.waived': ({ period }) => `Meer retour dan er over ${period} is verdiend; dit wordt niet teruggevorderd.`,
  'ledger.draw': ({ minimum, currency, isBelowZero }, { money }) => `Aangevuld tot ${money(minimum, currency)}${isBelowZero ? ', waarbij een bonus onder nul als nul telt' : ''}; wordt later verrekend.`,
  'ledger.loan': ({ minimum, currency }, { money }) => `Voorschot van ${money(minimum, currency)} bovenop de bonus; wordt later verrekend.`,
  'ledger.advance': ({ period }) => `Vooruitbetaald aan het begin van ${period}.`,
  'ledger.recovery': () => 'Verrekend met eerdere voorschotten.',
  'ledger.forgiven': ({ period }) => `Wat er in ${period} nog openstond, is kwijtgescholden.`,
  'ledger.guarantee': ({ minimum, currency, isBelowZero }, { money }) => `Aangevuld tot de garantie van ${money(minimum, currency)}${isBelowZero ? ', waarbij een bonus onder nul als nul telt' : ''}.`,
  'ledger.averageGuarantee': ({ minimum, currency, periods }, { money }) => `Aangevuld tot gemiddeld ${money(minimum, currency)} over ${String(periods)} perioden.`,
  'ledger.hold': ({ period }) => `Van ${period}; wordt later uitbetaald.`,
  'ledger.release': ({ period }) => `Van ${period}; komt nu vrij.`,
  'ledger.carriedOn': () => 'Minder dan nul verdiend; gaat naar een volgende periode.',
  'ledger.carriedBack': () => 'Verrekend met een eerder tekort.',
  'ledger.reversed': ({ line }) => `Teruggeboekt: regel ${line}.`,
};

export const ledgerFindings: FindingTexts<LedgerFindings> = {
  'ledger.unreadable': ({ line }) => ({ problem: `Regel ${line} van het grootboek is niet te lezen.`, advice: 'Herstel de cel. Tot dan kan er geen periode worden afgesloten.' }),
  'closes.unreadable': ({ run }) => ({ problem: `De rij van vastlegging ${run} in Afsluitingen is niet te lezen.`, advice: 'Herstel de cel. Tot dan kan er geen periode worden afgesloten.' }),
  'ledger.unfinished': ({ run, lines }, format) => ({ problem: `Vastlegging ${run} is onderbroken: ${count(lines, 'regel', 'regels', format)} in het grootboek, zonder afsluiting. Die tellen niet mee.`, advice: 'Sluit de periode opnieuw af; Koers maakt het af of begint een nieuwe vastlegging.' }),
  'ledger.changed': ({ line }) => ({ problem: `Regel ${line} van het grootboek is na de vastlegging veranderd.`, advice: 'Zet de regel terug zoals hij was. Een correctie hoort in een nieuwe, eigen regel van soort handmatig.' }),
  'ledger.count': ({ run, lines, found }, format) => ({ problem: `Vastlegging ${run} had ${count(lines, 'regel', 'regels', format)}; nu staan er ${String(found)} in het grootboek.`, advice: 'Zet de regels terug uit een reservekopie van de werkmap.' }),
  'close.lines': ({ period }) => ({ problem: `De regels van ${period} in het grootboek zijn niet meer die van de afsluiting.`, advice: 'Zet terug wat er is veranderd; zet een eigen regel die erbij is gekomen in een periode die nog open is.' }),
  'ledger.lateManual': ({ period, payee, amount, currency }, { money }) => ({ problem: `Een eigen regel van ${money(amount, currency)} voor ${payee} staat in ${period}, en die periode is afgesloten; de regel telt niet mee.`, advice: 'Zet de regel in een periode die nog open is.' }),
  'close.differs': ({ period, payouts, amount, currency, ...rows }, format) => ({ problem: `Wat is afgesloten, komt voor ${period} nu anders uit${causes(rows) === '' ? '' : ` (${causes(rows)})`}: ${count(payouts, 'bedrag', 'bedragen', format)}, samen ${format.money(amount, currency)} verschil.`, advice: 'Bij de volgende afsluiting komen de verschillen als correctie in het grootboek. Kijk of de wijzigingen kloppen.' }),
  'close.inputs': ({ period, isCorrected }) => ({ problem: isCorrected ? `De gegevens van ${period} zijn na de afsluiting veranderd; het verschil is als correctie vastgelegd bij een latere afsluiting.` : `De gegevens van ${period} zijn na de afsluiting veranderd; de bedragen blijven gelijk.`, advice: 'U hoeft niets te doen als u de wijziging kent.' }),
  'ledger.personGone': ({ payee, amount, currency }, format) => ({ problem: `Voor ${payee} is ${format.money(amount, currency)} aan bonus vastgelegd, maar ${payee} staat niet meer in Medewerkers.`, advice: 'Zet de rij terug, met hetzelfde nummer en bij vertrek een datum uit dienst. Zo wordt wat al betaald is niet teruggeboekt en niet nog eens betaald.' }),
  'close.originGone': ({ period }) => ({ problem: `De gegevens van ${period} staan niet meer in de werkmap, terwijl die periode is afgesloten.`, advice: 'De vastgelegde regels blijven gelden. Zet de gegevens terug als u de periode wilt narekenen.' }),
  'close.nowMissing': ({ period, payee, scheme }) => ({ problem: `De bonus van ${payee} voor ${scheme} in ${period} is vastgelegd, maar niet meer na te rekenen.`, advice: 'Kijk bij de andere bevindingen wat er ontbreekt. De vastgelegde regels blijven gelden.' }),
  'schemeVersions.damaged': ({ version, period }) => ({ problem: `De regelingen waarmee ${period} is afgesloten (kenmerk ${version}) staan niet meer volledig in Regelingversies.`, advice: 'Zet die rijen terug uit een reservekopie. Tot dan wordt de periode niet nagerekend.' }),
  'draw.noAmount': ({ payee }) => ({ problem: `Het voorschot of de garantie van ${payee} heeft geen leesbaar bedrag.`, advice: 'Vul het bedrag in, of de kolom waarin het staat. Tot dan kan de periode niet worden afgesloten.' }),
  'draw.waits': ({ payee, period, minimum, currency }, { money }) => ({ problem: `De bonus van ${payee} over ${period} is niet volledig bekend. Daarom is er niet aangevuld tot ${money(minimum, currency)}.`, advice: 'Herstel wat ontbreekt. Komt de bonus later als correctie, vul dan zo nodig zelf aan met een eigen regel in het grootboek.' }),
  'hold.noDeals': ({ scheme }) => ({ problem: `De uitbetaling van ${scheme} wacht op ontvangsten, maar de verkopen hebben geen ordernummer.`, advice: 'Voeg een kolom met het ordernummer toe. Tot dan blijft alles uitgesteld.' }),
  'collection.unknownDeal': ({ deal, rows }, format) => ({ problem: `Ontvangsten noemen een order die niet in Verkopen staat: ${deal} (${count(rows, 'rij', 'rijen', format)}).`, advice: 'Controleer het ordernummer.' }),
  'returns.unknown': ({ deal, rows }, format) => ({ problem: `Een retour noemt een order die niet in Verkopen staat: ${deal} (${count(rows, 'rij', 'rijen', format)}). De rij telt op haar eigen datum.`, advice: 'Controleer het nummer van de oorspronkelijke order.' }),
};
