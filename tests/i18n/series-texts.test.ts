import { message, type Message, type MessageKey } from '../../src/core/message';
import { formatFor } from '../../src/i18n/format';
import { messages as dutch } from '../../src/i18n/nl';
import { messages as english } from '../../src/i18n/en';
import type { Language } from '../../src/i18n/texts';

const say = ({ key, args }: Message, language: Language): string => {
  const texts = { nl: dutch, en: english }[language] as Record<MessageKey, (args: unknown, format: unknown) => string>;
  return texts[key](args, formatFor(language));
};

const found = { leading: 'Offertes', lagging: 'Omzet', strength: 'strong', opposite: false, points: 34, few: false, unit: 'month' } as const;
const tested = { method: 'seasonal', origins: 24, off: 0.0812, noBetter: false, unit: 'month' } as const;

describe('what a series says, in both languages', () => {
  it.each<readonly [Message, string, string]>([
    [message('series.leads', { ...found, lag: 2 }), 'Loopt gemiddeld 2 maanden vooruit op Omzet (sterk verband, 34 maanden).', 'Moves 2 months ahead of Omzet on average (strong relation, 34 months).'],
    [
      message('series.leads', { ...found, lag: 1, unit: 'quarter', points: 18, few: true, strength: 'clear', opposite: true }),
      'Loopt gemiddeld 1 kwartaal vooruit op Omzet (duidelijk verband, pas 18 kwartalen). Meer Offertes gaat samen met minder Omzet.',
      'Moves 1 quarter ahead of Omzet on average (clear relation, only 18 quarters). More Offertes goes with less Omzet.',
    ],
    [message('series.together', { ...found, unit: 'quarter' }), 'Beweegt in hetzelfde kwartaal als Omzet (sterk verband, 34 kwartalen); het loopt er niet op vooruit.', 'Moves in the same quarter as Omzet (strong relation, 34 quarters); it does not move first.'],
    [message('series.reversed', { ...found, lag: 1 }), 'Komt juist 1 maand na Omzet (sterk verband, 34 maanden); het loopt er niet op vooruit.', 'Moves 1 month after Omzet (strong relation, 34 months); it does not move first.'],
    [
      message('series.trendOnly', { leading: 'Offertes', lagging: 'Omzet', points: 34, unit: 'month' }),
      'Heeft dezelfde trend of hetzelfde seizoen als Omzet, maar de veranderingen hangen niet aantoonbaar samen (34 maanden).',
      'Has the same trend or season as Omzet, but no relation between the changes shows (34 months).',
    ],
    [message('series.forecastTooShort', { points: 7, needed: 8, unit: 'quarter' }), 'Voor een voorspelling zijn cijfers over minstens 8 kwartalen nodig; er zijn er 7.', 'A forecast needs figures of at least 8 quarters; there are 7.'],
    [
      message('series.forecast', tested),
      'Verwacht uit wat in het verleden het dichtst bij kwam, vooral: het patroon van eerdere jaren op het niveau van nu; getoetst op 24 maanden uit het verleden zat dit er gemiddeld 8% naast.',
      'Expected from what came closest in the past, above all: the pattern of earlier years at the level of now; tried on 24 months of the past it was off by 8% on average.',
    ],
    [
      message('series.chance', { chance: 0.3377, periods: 3, points: 24, reachedBefore: 2, unit: 'month' }),
      'Kans ongeveer 34% dat het doel op de deadline gehaald is, 3 maanden na de laatste hele periode met een cijfer; tot nu toe was dat in 2 van de 24 maanden zo.',
      'A chance of about 34% that the target is reached by the deadline, 3 months after the last whole period with a figure; so far 2 of the 24 months reached it.',
    ],
    [
      message('series.leadLagTooShort', { points: 0, needed: 14, unit: 'month' }),
      'Er zijn geen maanden waarover beide KPI’s een cijfer hebben; om te zien wat vooruitloopt, zijn er minstens 14 nodig.',
      'There are no months of which both KPIs have a figure; to see what moves first, at least 14 are needed.',
    ],
    [
      message('series.leadLagTooShort', { points: 11, needed: 14, unit: 'month' }),
      'Om te zien wat vooruitloopt, zijn van beide KPI’s cijfers over minstens 14 maanden nodig; er zijn er 11.',
      'To see what moves first, both KPIs need figures of at least 14 months; there are 11.',
    ],
    [
      message('series.chanceOfTotal', { chance: 0.211, share: 0.6893, ahead: 3, points: 21, unit: 'month' }),
      'Kans ongeveer 21% dat het totaal het doel haalt: 69% is er al, en na de laatste hele periode met een cijfer komen er nog 3 maanden (voorspeld uit 21 maanden).',
      'A chance of about 21% that the total reaches the target: 69% is there already, with 3 months to come after the last whole period with a figure (forecast from 21 months).',
    ],
    [
      message('series.chanceOfTotal', { chance: 0.01, share: null, ahead: 1, points: 12, unit: 'month' }),
      'Kans kleiner dan 1% dat het totaal het doel haalt: na de laatste hele periode met een cijfer komt er nog 1 maand (voorspeld uit 12 maanden).',
      'A chance of less than 1% that the total reaches the target: 1 month to come after the last whole period with a figure (forecast from 12 months).',
    ],
  ])('%j', (said, nl, en) => {
    expect(say(said, 'nl')).toBe(nl);
    expect(say(said, 'en')).toBe(en);
  });
  it('says at either end only that a chance is very small or large', () => {
    const args = { periods: 1, points: 8, reachedBefore: 0, unit: 'month' } as const;
    expect(say(message('series.chance', { ...args, chance: 0.01 }), 'nl')).toContain('kleiner dan 1%');
    expect(say(message('series.chance', { ...args, chance: 0.99 }), 'en')).toContain('more than 99%');
  });
});
