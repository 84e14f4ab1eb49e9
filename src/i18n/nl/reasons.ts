import type { ReasonArguments } from '../../core/messages/reasons';
import type { Texts } from '../texts';

export const reasons: Texts<ReasonArguments> = {
  'reason.noTarget': ({ payee, measure, period }) => `${payee} heeft geen doel voor ${measure} in ${period}.`,
  'reason.targetZero': ({ payee, measure, period }) => `Het doel van ${payee} voor ${measure} in ${period} is 0; een realisatie in procenten bestaat dan niet.`,
  'reason.targetNegative': ({ payee, measure, period }) => `Het doel van ${payee} voor ${measure} in ${period} is negatief; resultaat gedeeld door doel zegt dan niets.`,
  'reason.targetTwice': ({ payee, measure, period }) => `${payee} heeft twee verschillende doelen voor ${measure} in ${period}.`,
  'reason.targetIncomplete': ({ payee, measure, period }) => `${payee} heeft niet voor elk deel van ${period} een doel voor ${measure}.`,
  'reason.targetChanges': ({ payee, measure, period }) => `Het doel van ${payee} voor ${measure} verandert midden in ${period}.`,
  'reason.targetUnreadable': ({ payee, measure }) => `Een doel van ${payee} voor ${measure} is onleesbaar.`,
  'reason.noRows': ({ payee, measure, period }) => `${payee} heeft geen rijen voor ${measure} in ${period}, en een gemiddelde van niets bestaat niet.`,
  'reason.notCovered': ({ payee, measure, period }) => `De tabel van ${measure} heeft nog geen enkele rij in ${period}, dus het resultaat van ${payee} is niet bekend.`,
  'reason.unreadableRows': ({ payee, measure, period }) => `Van ${payee} is een rij voor ${measure} in ${period} niet te lezen, dus het resultaat is niet bekend; zie de bevindingen.`,
  'reason.otherCurrency': ({ payee, measure, period }) => `Van ${payee} is een rij voor ${measure} in ${period} in een andere valuta, en er is geen koers; zie de bevindingen.`,
  'reason.sharedName': ({ payee, measure, period }) => `Bij ${measure} in ${period} staat een naam die ${payee} met een ander deelt, dus wiens rij dat is, is niet bekend.`,
  'reason.noRatio': ({ payee, measure, period }) => `De verhouding ${measure} van ${payee} in ${period} is niet te berekenen: de noemer is 0 of ontbreekt.`,
  'reason.brokenMeasure': ({ measure }) => `De maatstaf ${measure} kan niet worden berekend; zie de bevindingen.`,
  'reason.brokenComponent': ({ scheme, component }) => `Onderdeel ${component} van regeling ${scheme} kan niet worden berekend zoals het er staat; zie de bevindingen.`,
  'reason.noFigure': ({ payee, column }) => `${payee} heeft geen leesbare waarde in de kolom ${column}.`,
  'reason.noRate': ({ scheme, component, payee }) => `Er is geen percentage voor ${payee} in onderdeel ${component} van regeling ${scheme}.`,
  'reason.noIncentive': ({ payee, scheme }) => `${payee} heeft geen doelbonus voor regeling ${scheme}.`,
  'reason.assignedTwice': ({ payee, scheme, period }) => `${payee} heeft in ${period} twee toewijzingen van regeling ${scheme} tegelijk.`,
  'reason.assignmentChanges': ({ payee, scheme, period }) => `De toewijzing van ${payee} aan regeling ${scheme} verandert midden in ${period}.`,
  'reason.assignmentUnreadable': ({ payee, scheme }) => `De toewijzing van ${payee} aan regeling ${scheme} is niet goed te lezen.`,
  'reason.personUnclear': ({ payee }) => `Het nummer van ${payee} is onleesbaar of hoort ook bij een ander, dus welke rijen van ${payee} zijn, is niet bekend.`,
  'reason.serviceReversed': ({ payee }) => `${payee} is volgens de tabel eerder uit dienst dan in dienst.`,
};
