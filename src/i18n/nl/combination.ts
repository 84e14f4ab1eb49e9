import type { CombinationFindings, CombinationLabels, CombinationReasons } from '../../core/messages/combination-messages';
import type { FindingTexts, Texts } from '../texts';

const tables = { modifiers: 'Factoren', gates: 'Voorwaarden' } as const;
const group = (name: string): string => (name === '' ? 'de regeling' : name);

export const combinationFindings: FindingTexts<CombinationFindings> = {
  'condition.unknownScheme': ({ table, scheme }) => ({
    problem: `${tables[table]}: regeling “${scheme}” bestaat niet, dus deze rij verandert niets; hoort zij bij een andere regeling, dan kloppen die bonussen niet.`,
    advice: 'Verbeter de naam van de regeling, of verwijder de rij.',
  }),
  'condition.unknownComponent': ({ table, scheme, component }) => ({
    problem: `${tables[table]}: regeling ${scheme} heeft geen onderdeel “${component}”. Welk bedrag deze rij verandert, is niet bekend; daarom ontbreken de bonussen van de hele regeling.`,
    advice: 'Verbeter de naam van het onderdeel, laat de cel leeg voor de hele regeling, of verwijder de rij.',
  }),
  'condition.unknownMeasure': ({ table, scheme, measure }) => ({
    problem: `${tables[table]} van regeling ${scheme}: de maatstaf “${measure}” kan niet worden berekend; de bonus die ervan afhangt, ontbreekt.`,
    advice: 'Verbeter de naam, of beschrijf de maatstaf in Maatstaven.',
  }),
  'condition.wholePercent': ({ table, scheme, column, found }, format) => ({
    problem: `${table === 'gates' ? 'Voorwaarde' : 'Factor'} in regeling ${scheme}: ${format.number(found, 6)} bij ${column} is ${format.percent(found)}, want de grens is een percentage.`,
    advice: `Bedoelt u ${format.number(found, 6)}%, typ dan ${format.number(found, 6)}% of ${format.number(found / 100, 6)}. Kijkt de rij naar de realisatie, dan wordt tot dan niets berekend.`,
  }),
  'condition.unreadable': ({ table, scheme, column }) => ({
    problem: `${tables[table]} van regeling ${scheme}: de cel in kolom ${column} is niet te lezen; de bonus die ervan afhangt, ontbreekt.`,
    advice: 'Verbeter de cel.',
  }),
  'modifier.mixed': ({ scheme, name }) => ({
    problem: `De rijen van factor ${name} in regeling ${scheme} verschillen in maatstaf, werking of plaats; zo vormen zij samen geen staffel.`,
    advice: 'Geef alle rijen van één factor dezelfde maatstaf, werking en plaats, of geef ze een eigen naam.',
  }),
  'modifier.noMeasure': ({ scheme, name }) => ({
    problem: `Factor ${name} in regeling ${scheme} heeft een grens, maar geen maatstaf die haar kan halen.`,
    advice: 'Vul de maatstaf in, of maak de grens leeg als de factor altijd geldt.',
  }),
  'gate.ratioNeedsIncentive': ({ scheme, component }) => ({
    problem: `De voorwaarde van ${component} in regeling ${scheme} beperkt tot een deel van het doelbedrag, maar dat onderdeel heeft geen doelbedrag.`,
    advice: 'Vul “Anders hoogstens bedrag” in, of 0% voor niets.',
  }),
  'component.circle': ({ circle }) => ({
    problem: `Deze onderdelen wachten op elkaar: ${circle}. Hun bonussen ontbreken.`,
    advice: 'Laat een van deze onderdelen iets tellen dat niet van de andere afhangt.',
  }),
  'score.noParts': ({ scheme, component }) => ({
    problem: `Onderdeel ${component} werkt op de score van regeling ${scheme}, maar geen onderdeel telt in die score mee.`,
    advice: 'Zet bij de onderdelen die meetellen in de kolom “Telt als”: score.',
  }),
  'score.weights': ({ scheme, total, expected }, format) => ({
    problem: `De gewichten in de score van regeling ${scheme} zijn samen ${format.percent(total)} en geen ${format.percent(expected)}; ze tellen zoals ze er staan.`,
    advice: 'Verbeter de gewichten, of vul bij de regeling in wat de gewichten samen zijn.',
  }),
  'component.periodOnly': ({ scheme, component, column }) => ({
    problem: `Onderdeel ${component} van regeling ${scheme}: ${column} werkt alleen per periode.`,
    advice: 'Kies bij “Per”: periode.',
  }),
  'pool.noMembers': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `De pot ${component} van regeling ${scheme} voor ${group(name)} in ${format.spokenPeriod(period)} is ${format.spokenMoney(amount, currency)}, maar niemand deelt erin mee. Hij wordt niet uitbetaald.`,
    advice: 'Ga na of dat de bedoeling is; kijk anders naar de toewijzingen en de voorwaarden.',
  }),
  'pool.stays': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `Van de pot ${component} van regeling ${scheme} voor ${group(name)} in ${format.spokenPeriod(period)} blijft ${format.spokenMoney(amount, currency)} over, omdat niet iedereen aan de voorwaarden voldoet.`,
    advice: 'Dat volgt uit de regeling; kies “naar de anderen” als wie wel voldoet dit deel moet krijgen.',
  }),
  'pool.left': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `Van de pot ${component} van regeling ${scheme} voor ${group(name)} in ${format.spokenPeriod(period)} blijft ${format.spokenMoney(amount, currency)} over, omdat de delen die zijn uitbetaald samen minder zijn dan de pot.`,
    advice: 'Dat volgt uit de percentages; ga na of ze kloppen.',
  }),
  'pool.overfull': ({ scheme, component, period, total }, format) => ({
    problem: `De delen van de pot ${component} van regeling ${scheme} zijn in ${format.spokenPeriod(period)} samen ${format.percent(total)}. Dat is meer dan de hele pot, dus die bonussen ontbreken.`,
    advice: 'Verbeter de percentages in de kolom die bij “Aandeel in pot” staat.',
  }),
  'pool.noWeight': ({ scheme, component }) => ({
    problem: `De pot ${component} van regeling ${scheme} wordt naar een kolom verdeeld, maar er staat niet welke.`,
    advice: 'Vul bij “Aandeel in pot” de naam van de kolom in.',
  }),
  'statutory.unknownCap': ({ scheme, component, cap }) => ({
    problem: `Onderdeel ${component} van regeling ${scheme} verwijst naar het wettelijke plafond “${cap}”, dat niet in de tabel staat. Welk deel van de bonus eronder valt, is niet bekend.`,
    advice: 'Verbeter de naam, of zet het plafond in de tabel Wettelijke plafonds.',
  }),
  'statutory.noAmount': ({ cap, year }) => ({
    problem: `Het wettelijke plafond ${cap} heeft geen bedrag voor ${year}. Welk deel van de bonus eronder valt, is niet bekend.`,
    advice: `Zet het bedrag voor ${year} met zijn bron in de tabel Wettelijke plafonds.`,
  }),
};

export const combinationReasons: Texts<CombinationReasons> = {
  'reason.conditionUnclear': ({ scheme, component }) => `Een factor of voorwaarde van ${component} (${scheme}) is niet goed te lezen; zie de bevindingen.`,
  'reason.conditionMissing': ({ payee, measure, period }, format) => `De bonus van ${payee} hangt af van ${measure} in ${format.spokenPeriod(period)}, en dat is niet bekend.`,
  'reason.circle': ({ circle }) => `Deze onderdelen wachten op elkaar: ${circle}.`,
  'reason.partMissing': ({ scheme, part }) => `De score van regeling ${scheme} is niet bekend, omdat ${part} ontbreekt.`,
  'reason.noPartApplies': ({ scheme }) => `Geen enkel onderdeel van de score van regeling ${scheme} is van toepassing.`,
  'reason.countsInScore': ({ scheme }) => `Telt mee in de score van regeling ${scheme} en betaalt zelf niets.`,
  'reason.payoutMissing': ({ payee, other, component, period }, format) => `De bonus van ${payee} telt de uitbetaling van ${other} voor ${component} in ${format.spokenPeriod(period)} mee, en die ontbreekt.`,
  'reason.memberMissing': ({ other, period }, format) => `Het resultaat van ${other} in ${format.spokenPeriod(period)} is niet bekend, dus er valt niets te verdelen of te rangschikken.`,
  'reason.poolOverfull': ({ component, period, total }, format) => `De delen van de pot ${component} zijn in ${format.spokenPeriod(period)} samen ${format.percent(total)}, meer dan de hele pot.`,
  'reason.noShare': ({ other, period }, format) => `Het aandeel van ${other} in ${format.spokenPeriod(period)} is niet bekend, omdat het salaris of het cijfer ontbreekt dat erover beslist; daarom valt er niets te verdelen.`,
  'reason.earlierMissing': ({ payee, component, period }, format) => `Wat ${payee} eerder in het jaar met ${component} verdiende, is niet bekend, en ${format.spokenPeriod(period)} gaat daarop verder.`,
  'reason.groupUnclear': ({ payee, period }, format) => `Bij welk team of welke leidinggevende ${payee} in ${format.spokenPeriod(period)} hoort, is niet bekend.`,
  'reason.totalMissing': ({ other, scheme, period }, format) => `De bonus van ${other} voor regeling ${scheme} in ${format.spokenPeriod(period)} ontbreekt, dus de pot kan niet worden verdeeld.`,
};

export const combinationLabels: Texts<CombinationLabels> = {
  'label.limit': ({ measure }) => `grens voor ${measure}`,
  'label.gateCap': () => 'anders hoogstens',
  'label.targetAmount': () => 'doelbedrag in de periode',
  'label.modifierOf': ({ name }) => name,
  'label.notReached': ({ name }) => `${name} (grens niet gehaald)`,
  'label.schemePool': () => 'pot voor iedereen samen',
  'label.schemeFloor': () => 'minimum van de regeling',
  'label.groupAmount': ({ group: name }) => (name === '' ? 'bedrag om te verdelen' : `bedrag om te verdelen in ${name}`),
  'label.score': ({ component }) => `score van ${component}`,
  'label.attainmentOf': ({ measure }) => `realisatie van ${measure}`,
};
