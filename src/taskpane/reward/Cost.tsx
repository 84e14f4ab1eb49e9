import type { CostInShort } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

function Line({ what, amount }: { readonly what: string; readonly amount: string }) {
  const look = useTextStyles();
  return <div className={look.spread}><dt>{what}</dt><dd className={look.figures} style={{ margin: 0 }}>{amount}</dd></div>;
}

function CostOf({ cost: { currency, earned, cost, budget } }: { readonly cost: CostInShort }) {
  const { texts: { cost: texts }, format } = usePane();
  return (
    <dl style={{ margin: 0 }}>
      <Line what={texts.earned} amount={format.money(earned, currency)} />
      {cost !== earned && <Line what={texts.cost} amount={format.money(cost, currency)} />}
      {budget !== undefined && budget > 0 && <Line what={texts.budget} amount={texts.ofBudget(format.percent(Math.round((1000 * cost) / budget) / 1000), format.money(budget, currency))} />}
    </dl>
  );
}

/** What the bonuses cost the employer, and which part of the budget; nothing where that says no more than the total above it. */
export function Cost({ costs }: { readonly costs: readonly CostInShort[] }) {
  const { texts } = usePane();
  const telling = costs.filter(({ earned, cost, budget }) => cost !== earned || budget !== undefined);
  if (telling.length === 0) return null;
  return <Card title={texts.cost.title}>{telling.map((cost) => <CostOf key={cost.currency} cost={cost} />)}</Card>;
}
