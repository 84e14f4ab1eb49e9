import { Field, Input, Link, Select } from '@fluentui/react-components';
import type { ComponentDraft, CurveExample, DraftCell, SchemeDraft } from '../../../app/client/schemes';
import type { FormId } from '../../../i18n/scheme-editor';
import { Disclosure } from '../../elements/Disclosure';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { CurvePart } from './CurvePart';
import { componentName, renamedComponent } from './edit-draft';
import { fieldOf, useEditorTexts, useSchemes } from './editor-view';
import { FieldInput } from './FieldInput';
import { formIds, formOf, forms, isOnAttainment, put, tierColumnOf, withForm, withTiersOn } from './forms';
import { RemoveComponent } from './RemoveComponent';
import { TierGrid } from './TierGrid';

interface Props {
  readonly draft: SchemeDraft;
  readonly at: number;
  readonly component: ComponentDraft;
  readonly onComponent: (component: ComponentDraft) => void;
  readonly onRemove: () => void;
  readonly onUnclear: (field: string, isUnclear: boolean) => void;
  readonly example: CurveExample;
  readonly onExample: (example: CurveExample) => void;
}

type Part = Pick<Props, 'component' | 'onComponent' | 'onUnclear'>;

const percentFields = new Set(['threshold']);

/** Some columns of a component as fields. */
function Fields({ ids, component, onComponent, onUnclear }: Part & { readonly ids: readonly string[] }) {
  const { fields } = useSchemes();
  return (
    <>
      {ids.flatMap((id) => {
        const field = fieldOf(fields.components, id);
        const set = (value: DraftCell): void => onComponent({ ...component, row: put(component.row, id, value) });
        return field ? [<FieldInput key={id} field={field} value={component.row.cells[id] ?? null} isPercent={percentFields.has(id) && isOnAttainment(component)} onValue={set} onUnclear={onUnclear} />] : [];
      })}
    </>
  );
}

function Measure({ component, onComponent }: Pick<Part, 'component' | 'onComponent'>) {
  const { measures } = useSchemes();
  const texts = useEditorTexts();
  const now = String(component.row.cells['measure'] ?? '');
  const names = [...new Set([...measures.map(({ name }) => name), ...(now === '' ? [] : [now])])];
  return (
    <Field label={texts.measure}>
      {names.length > 0 ? (
        <Select value={now} onChange={(_, { value }) => onComponent({ ...component, row: put(component.row, 'measure', value) })}>
          {now === '' && <option value="">{texts.nothingMeasured}</option>}
          {names.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      ) : <Input value={now} onChange={(_, { value }) => onComponent({ ...component, row: put(component.row, 'measure', value) })} />}
    </Field>
  );
}

const knownForm = (value: string): Exclude<FormId, 'other'> | undefined => formIds.find((id) => id === value);

function FormChoice({ component, onComponent }: Pick<Part, 'component' | 'onComponent'>) {
  const texts = useEditorTexts();
  const form = formOf(component);
  const choose = (value: string): void => {
    const chosen = knownForm(value);
    if (chosen && chosen !== form) onComponent(withForm(component, chosen));
  };
  return (
    <Field label={texts.form} hint={texts.forms[form].hint}>
      <Select value={form} onChange={(_, { value }) => choose(value)}>
        {form === 'other' && <option value="other">{texts.forms.other.label}</option>}
        {formIds.map((id) => <option key={id} value={id}>{texts.forms[id].label}</option>)}
      </Select>
    </Field>
  );
}

/** Whether the tiers are amounts or percentages of the target. */
function TiersOn({ component, onComponent }: Pick<Part, 'component' | 'onComponent'>) {
  const texts = useEditorTexts();
  return (
    <Field label={texts.on.label}>
      <Select value={isOnAttainment(component) ? 'attainment' : 'amount'} onChange={(_, { value }) => onComponent(withTiersOn(component, value === 'attainment'))}>
        <option value="amount">{texts.on.amount}</option>
        <option value="attainment">{texts.on.attainment}</option>
      </Select>
    </Field>
  );
}

function Tiers({ component, onComponent, onUnclear }: Part) {
  const { measures } = useSchemes();
  const value = tierColumnOf(component);
  if (value === undefined) return null;
  const isRatio = measures.find(({ name }) => name === component.row.cells['measure'])?.unit === 'ratio';
  const names = { scheme: component.row.cells['scheme'] ?? null, component: component.row.cells['component'] ?? null };
  return (
    <>
      {formOf(component) !== 'curve' && <TiersOn component={component} onComponent={onComponent} />}
      <TierGrid key={String(isOnAttainment(component))} tiers={component.tiers} columns={{ value, isFromPercent: isOnAttainment(component) || isRatio }} names={names} onTiers={(tiers) => onComponent({ ...component, tiers })} onUnclear={(cell, is) => onUnclear(`tier ${cell}`, is)} />
    </>
  );
}

function InTheTables({ component }: { readonly component: ComponentDraft }) {
  const look = useTextStyles();
  const { pane } = usePane();
  const texts = useEditorTexts();
  const { place } = component.row;
  if (!place) return null;
  return <p className={look.text}><Link inline as="button" onClick={() => void pane.goTo(place.sheet, `A${String(place.row)}`)}>{texts.goTo(`${place.sheet}!${String(place.row)}`)}</Link></p>;
}

/** What a component pays: what counts, in which form, its figures, and the curve that they make. */
export function ComponentScreen({ draft, at, component, onComponent, onRemove, onUnclear, example, onExample }: Props) {
  const look = useTextStyles();
  const texts = useEditorTexts();
  const form = formOf(component);
  const part = { component, onComponent, onUnclear };
  const isNew = component.row.place === undefined;
  return (
    <div className={look.stack} style={{ gap: '14px' }}>
      {isNew && <Field label={texts.componentName} required><Input value={componentName(component)} onChange={(_, { value }) => onComponent(renamedComponent(component, value))} /></Field>}
      <Measure {...part} />
      <FormChoice {...part} />
      {form === 'other' ? <InTheTables component={component} /> : (
        <>
          <Tiers key={form} {...part} />
          <Fields key={`${form} fields`} ids={forms[form].fields} {...part} />
        </>
      )}
      <CurvePart draft={draft} at={at} example={example} onExample={onExample} />
      {form !== 'other' && <Disclosure summary={<span>{texts.more}</span>}><div className={look.stack} style={{ gap: '12px', padding: '4px 0 8px 8px' }}><Fields ids={forms[form].more} {...part} /></div></Disclosure>}
      <RemoveComponent name={componentName(component)} onRemove={onRemove} />
    </div>
  );
}
