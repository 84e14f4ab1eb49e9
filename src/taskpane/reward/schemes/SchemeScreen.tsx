import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftCell, SchemeDraft } from '../../../app/client/schemes';
import { Card } from '../../elements/Card';
import { Icon } from '../../elements/Icon';
import { RowButton } from '../../elements/RowButton';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { assignedTo, componentName, type Edited, freeName, newComponent, renamedScheme, schemeName, withPeople } from './edit-draft';
import { fieldOf, useEditorTexts, useSchemes } from './editor-view';
import { FieldInput } from './FieldInput';
import { formOf, needsIncentive, put } from './forms';
import { NumberInput } from './NumberInput';

interface Props {
  readonly edited: Edited;
  readonly onDraft: (draft: SchemeDraft) => void;
  readonly onOpen: (component: number) => void;
  readonly onUnclear: (field: string, isUnclear: boolean) => void;
}

/** Who gets a new scheme, and the bonus at target where it has one. */
function ForWhom({ draft, onDraft, onUnclear }: { readonly draft: SchemeDraft; readonly onDraft: Props['onDraft']; readonly onUnclear: Props['onUnclear'] }) {
  const look = useTextStyles();
  const { people } = useSchemes();
  const texts = useEditorTexts();
  const [incentive, setIncentive] = useState<DraftCell>(null);
  const chosen = assignedTo(draft);
  const choose = (ids: readonly string[]): void => onDraft(withPeople(draft, ids, incentive));
  const pay = (value: DraftCell): void => {
    setIncentive(value);
    onDraft(withPeople(draft, chosen, value));
  };
  const isAll = chosen.length === people.length;
  return (
    <Card title={texts.whoTitle}>
      {people.length > 1 && <Checkbox label={texts.everybody} checked={isAll ? true : chosen.length > 0 ? 'mixed' : false} onChange={() => choose(isAll ? [] : people.map(({ id }) => id))} />}
      <div className={look.stack} style={{ gap: 0, maxHeight: '220px', overflowY: 'auto' }}>
        {people.map(({ id, name }) => <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={(_, { checked }) => choose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id))} />)}
      </div>
      {draft.components.some(needsIncentive) && <Field label={texts.incentive} hint={texts.incentiveHint}><NumberInput value={incentive} isPercent={false} onValue={pay} onUnclear={(is) => onUnclear('incentive', is)} /></Field>}
    </Card>
  );
}

/** Who has the scheme already. */
function Who({ edited: { before, draft }, onDraft, onUnclear }: Props) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const { format } = usePane();
  if (!before) return <ForWhom draft={draft} onDraft={onDraft} onUnclear={onUnclear} />;
  const shown = before.people.slice(0, 6);
  const rest = before.people.length - shown.length;
  return (
    <Card title={texts.whoTitle}>
      <p className={look.text}>{before.people.length === 0 ? texts.nobody : shown.join(', ')}{rest > 0 && ` ${texts.effect.more(rest, format)}`}</p>
      <p className={look.quiet}>{texts.whoAbout}</p>
    </Card>
  );
}

function Components({ edited: { draft }, onDraft, onOpen }: Props) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const { format } = usePane();
  const { measures } = useSchemes();
  const add = (): void => {
    const name = freeName(texts.newComponent, draft.components.map(componentName));
    onDraft({ ...draft, components: [...draft.components, newComponent(schemeName(draft), name, 'percent', measures[0]?.name)] });
    onOpen(draft.components.length);
  };
  return (
    <Card title={texts.componentsTitle}>
      <ul className={look.list} style={{ gap: '6px' }}>
        {draft.components.map((component, at) => {
          const detail = [texts.forms[formOf(component)].label, component.row.cells['measure'] ?? '', component.tiers.length > 0 ? texts.tiers(component.tiers.length, format) : ''].filter((part) => part !== '').join(' · ');
          return <li key={at}><RowButton title={componentName(component)} detail={detail} label={texts.open(componentName(component))} onClick={() => onOpen(at)} /></li>;
        })}
      </ul>
      <div><Button size="small" icon={<Icon name="plus" size={16} />} onClick={add}>{texts.addComponent}</Button></div>
    </Card>
  );
}

const schemeFields = ['period', 'cap'] as const;

/** A scheme: how often it pays, its components, and who has it. */
export function SchemeScreen(props: Props) {
  const { edited: { before, draft }, onDraft, onUnclear } = props;
  const look = useTextStyles();
  const texts = useEditorTexts();
  const { fields } = useSchemes();
  return (
    <div className={look.stack} style={{ gap: '16px' }}>
      {!before && <Field label={texts.schemeName} required><Input value={schemeName(draft)} onChange={(_, { value }) => onDraft(renamedScheme(draft, value))} /></Field>}
      {schemeFields.flatMap((id) => {
        const field = fieldOf(fields.schemes, id);
        return field ? [<FieldInput key={id} field={field} value={draft.scheme.cells[id] ?? null} onValue={(value) => onDraft({ ...draft, scheme: put(draft.scheme, id, value) })} onUnclear={onUnclear} />] : [];
      })}
      <Components {...props} />
      <Who {...props} />
    </div>
  );
}
