import type { WrittenGoal } from '../app/read-goals';

/** A goal to read, or the row that holds none. */
export type GoalRow = { readonly kind: 'goal'; readonly goal: WrittenGoal } | { readonly kind: 'empty'; readonly id: string; readonly row: number };

/** Goals from a file; or why it holds none. */
export type SmartInput =
  | { readonly kind: 'rows'; readonly rows: readonly GoalRow[] }
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'notAList' }
  | { readonly kind: 'nothing' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry of a list: an object with a text, or a text by itself. Without an id its place in the list is its id. */
function rowOf(entry: unknown, at: number): GoalRow {
  const { id, text, lang } = isRecord(entry) ? entry : { id: undefined, text: entry, lang: undefined };
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(at + 1);
  if (typeof text !== 'string' || text.trim() === '') return { kind: 'empty', id: name, row: at + 1 };
  return { kind: 'goal', goal: { id: name, text, ...((lang === 'nl' || lang === 'en') && { language: lang }) } };
}

function jsonInput(content: string): SmartInput {
  let list: unknown;
  try {
    list = JSON.parse(content);
  } catch (fault) {
    return { kind: 'broken', detail: fault instanceof Error ? fault.message : String(fault) };
  }
  if (!Array.isArray(list)) return { kind: 'notAList' };
  return list.length === 0 ? { kind: 'nothing' } : { kind: 'rows', rows: list.map(rowOf) };
}

/**
 * The goals in a file: a JSON list of `{ id, lang, text }` when it begins as one or is announced as one, else a goal on each
 * line. Empty lines are no goals.
 */
export function smartInput(content: string, isJson: boolean): SmartInput {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text === '') return { kind: 'nothing' };
  if (isJson || /^[[{]/.test(text)) return jsonInput(text);
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return { kind: 'rows', rows: lines.filter((line) => line !== '').map(rowOf) };
}
