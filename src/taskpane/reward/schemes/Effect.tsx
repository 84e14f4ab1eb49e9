import type { SchemeEffect } from '../../../app/client/schemes';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { useEditorTexts } from './editor-view';

const shown = 6;

/** Who would get more or less, the largest difference first. */
export function Effect({ effect: { people, missing }, className }: { readonly effect: SchemeEffect; readonly className: string }) {
  const look = useTextStyles();
  const { format } = usePane();
  const { effect: texts, signed } = useEditorTexts();
  const difference = (amount: number, currency: string): string => signed(format.money(Math.abs(amount), currency), amount > 0);
  const currencies = [...new Set(people.map(({ currency }) => currency))];
  const totalOf = (currency: string): number => people.reduce((sum, one) => (one.currency === currency ? sum + one.after - one.before : sum), 0);
  return (
    <div className={look.stack} style={{ gap: '4px' }}>
      <h4 style={{ margin: 0 }}>{texts.title}</h4>
      <p className={look.quiet}>{texts.about}</p>
      {people.length === 0 ? <p className={look.text}>{texts.none}</p> : (
        <table className={className}>
          <thead><tr><th scope="col">{`${texts.before} → ${texts.after}`}</th><th scope="col">{texts.difference}</th></tr></thead>
          <tbody>
            {people.slice(0, shown).map(({ name, currency, before, after }) => (
              <tr key={`${name} ${currency}`}>
                <td><span className={look.stack}><span>{name}</span><span className={look.quiet}>{`${format.money(before, currency)} → ${format.money(after, currency)}`}</span></span></td>
                <td className={look.figures}>{difference(after - before, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {people.length > shown && <span className={look.quiet}>{texts.more(people.length - shown, format)}</span>}
      {people.length > 1 && currencies.map((currency) => <span key={currency} className={look.strong}>{texts.total(difference(totalOf(currency), currency))}</span>)}
      {missing > 0 && <span className={look.warn}>{texts.missing(missing, format)}</span>}
    </div>
  );
}
