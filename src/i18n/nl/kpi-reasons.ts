import type { KpiReasonArguments } from '../../core/messages/kpi-reasons';
import type { Texts } from '../texts';

export const kpiReasons: Texts<KpiReasonArguments> = {
  'reason.kpiNoActual': ({ kpi, period }) => `Voor ${kpi} is over ${period} nog geen cijfer ingevuld.`,
  'reason.kpiActualUnreadable': ({ kpi, period, row }) => `Het cijfer van ${kpi} over ${period} in rij ${row} is onleesbaar.`,
  'reason.kpiActualIncomplete': ({ kpi, period }) => `Voor ${kpi} is niet elk deel van ${period} ingevuld.`,
  'reason.kpiNotCovered': ({ measure, period }) => `De tabel van ${measure} heeft nog geen enkele rij in ${period}.`,
  'reason.kpiNoRows': ({ kpi, measure, period }) => `Voor ${kpi} zijn er geen rijen van ${measure} in ${period}, en een gemiddelde van niets bestaat niet.`,
  'reason.kpiNoRatio': ({ measure, period }) => `De verhouding ${measure} is in ${period} niet te berekenen: de noemer is 0 of ontbreekt.`,
  'reason.kpiUnreadableRows': ({ measure, period }) => `Een rij voor ${measure} in ${period} is niet te lezen, dus het cijfer is niet bekend; zie de bevindingen.`,
  'reason.kpiOtherCurrency': ({ measure, period }) => `Een rij voor ${measure} in ${period} is in een andere valuta, en er is geen koers.`,
  'reason.kpiSharedName': ({ measure, period }) => `Bij ${measure} in ${period} staat een naam die meer mensen hebben, dus bij wie die rij hoort, is niet bekend.`,
  'reason.kpiUnknownMeasure': ({ kpi, measure }) => `${kpi} noemt de maatstaf ${measure}, en die staat niet in de tabel Maatstaven.`,
  'reason.kpiUnreadable': ({ kpi, column }) => `De kolom ${column} van ${kpi} is onleesbaar.`,
  'reason.kpiNoTarget': ({ kpi, period }) => `${kpi} heeft geen doel voor ${period}.`,
  'reason.kpiTargetZero': ({ kpi, period }) => `Het doel van ${kpi} in ${period} is 0; een realisatie in procenten bestaat dan niet.`,
  'reason.kpiTargetNegative': ({ kpi, period }) => `Het doel van ${kpi} in ${period} is negatief; resultaat gedeeld door doel zegt dan niets.`,
  'reason.kpiTargetTwice': ({ kpi, period }) => `${kpi} heeft twee verschillende doelen voor ${period}.`,
  'reason.kpiTargetIncomplete': ({ kpi, period }) => `${kpi} heeft niet voor elk deel van ${period} een doel.`,
  'reason.kpiTargetChanges': ({ kpi, period }) => `Het doel van ${kpi} verandert midden in ${period}.`,
  'reason.kpiTargetUnreadable': ({ kpi, period }) => `Een doel van ${kpi} is onleesbaar, dus het doel voor ${period} is niet bekend.`,
  'reason.kpiNoLimits': ({ kpi }) => `${kpi} moet binnen grenzen blijven, maar heeft geen onder- of bovengrens.`,
  'reason.kpiLimitsReversed': ({ kpi }) => `De ondergrens van ${kpi} ligt boven de bovengrens.`,
  'reason.kpiLimitNotPositive': ({ kpi }) => `${kpi} ligt buiten een grens van 0 of minder; hoe ver, is niet in procenten te zeggen.`,
  'reason.kpiByLimits': ({ kpi }) => `${kpi} wordt beoordeeld op zijn grenzen.`,
  'reason.kpiNoPrevious': ({ kpi }) => `Van ${kpi} is er geen vorig cijfer om mee te vergelijken.`,
  'reason.kpiStillRuns': ({ kpi }) => `De periode van ${kpi} loopt nog; vergelijken met een hele periode zegt nog niets.`,
};
