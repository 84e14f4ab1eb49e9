import { type Message, message } from '../../core/message';
import { covers, isLastTied, whyUnknown } from '../../measure/actuals';
import { whyNoAttainment } from '../../measure/attainment';
import { whyNoFormula } from '../../measure/attainment-formula';
import { stretchFrom } from '../../measure/grid';
import type { Measure } from '../../measure/measure';
import { Unknown } from '../../measure/unknown-cells';
import { whyNotAdjusted } from '../combine/adjust';
import type { Line } from '../lines';
import { isPerDeal, looksBack, needsNoActual } from '../scheme/component-kinds';
import type { Component } from '../scheme/scheme';
import type { LineSources, ReasonNames } from './line-amounts';
import { attainmentInput } from './attained';
import { isComplete, paidDays, type PaySources } from './pay-line';
import { whyTargetMissing } from './target-amounts';
import type { Amounts, Terms } from './terms';

/** Why a payout is missing, for a line whose `earned` is NaN. */
export function whyMissing(terms: Terms, amounts: Amounts, { line, names, sources }: { readonly line: Line; readonly names: ReasonNames; readonly sources: PaySources }): Message {
  const { component } = terms;
  const { actual, target } = amounts;
  if (isComplete(terms, amounts) && sources.conditions) {
    const { conditions, figures } = sources.conditions;
    const why = whyNotAdjusted(conditions, figures, paidDays(terms, line, sources), names);
    if (why) return why;
  }
  if (isComplete(terms, amounts) && component.aboveCap === 'carried') return message('reason.earlierMissing', { ...names, component: component.name });
  const unknown = whyUnclear(component, line, sources);
  if (unknown) return message(unknownReasons[unknown], names);
  if (actual !== actual && !needsNoActual(component)) return whyNoActual(component.measure, line, { names, sources });
  if (amounts.carried !== amounts.carried) return message('reason.carryUnknown', names);
  if (component.base === 'targetIncentive' && component.counts === 'money' && amounts.money !== amounts.money) return message('reason.seasonLacks', { scheme: component.scheme, period: names.period });
  const lookup = component.lookup && whyNoLookup(component.lookup, isPerDeal(component) ? NaN : amounts.lookup, { line, names, sources });
  if (lookup) return lookup;
  if (component.input === 'attainment' && (target === target || component.formula === 'range')) return whyNoFormula(attainmentInput(terms, amounts), names);
  if (target === target) return whyNoAttainment(target, names);
  return whyTargetMissing(terms, line, { names, sources });
}

/** The other measure has no figure: of the period, or of one of the deals. */
function whyNoLookup(lookup: Measure, figure: number, { line, names, sources }: { readonly line: Line; readonly names: ReasonNames; readonly sources: LineSources }): Message | undefined {
  const about = { ...names, measure: lookup.name };
  if (figure !== figure && sources.lookup) return sources.lookup.why(line, about);
  const unknown = whyUnknown(sources.actuals, lookup, line);
  if (unknown) return message(unknownReasons[unknown], about);
  return figure === figure ? undefined : message('reason.noLookup', about);
}

/** Running components look back over the whole span, so a row of an earlier period concerns them too. */
function whyUnclear(component: Component, line: Line, { actuals, span }: LineSources): Unknown | undefined {
  const first = looksBack(component) ? stretchFrom(actuals.grid, span(line.period).start) : line.first;
  return whyUnknown(actuals, component.measure, { ...line, first });
}

const unknownReasons = { [Unknown.unreadable]: 'reason.unreadableRows', [Unknown.currency]: 'reason.otherCurrency', [Unknown.sharedName]: 'reason.sharedName', [Unknown.split]: 'reason.splitUnclear', [Unknown.ownerless]: 'reason.ownerless', [Unknown.blankAmount]: 'reason.blankAmount' } as const;

function whyNoActual(measure: Measure, line: Line, { names, sources }: { readonly names: ReasonNames; readonly sources: LineSources }): Message {
  if (sources.counted) return sources.counted.why(line, names);
  if (measure.kind !== 'rows') return message('reason.noRatio', names);
  if (isLastTied(sources.actuals, measure, line)) return message('reason.lastTied', names);
  const isCovered = covers(sources.actuals, measure, line);
  return message(isCovered ? 'reason.noRows' : 'reason.notCovered', names);
}
