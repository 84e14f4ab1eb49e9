import ts from 'typescript';
import type { ApiSet } from './marks';

/**
 * The sets that are known to be there at a place of the code. One rule: the place lies in the branch that is taken when
 * `isSetSupported('Name', '1.18')` is true: the first branch of an `if` or of `? :`, or to the right of `&&`. The call stands
 * in the condition itself, alone or joined by `&&`; early returns and variables do not count.
 */
export function guardsAround(place: ts.Node): readonly ApiSet[] {
  const sets: ApiSet[] = [];
  for (let node = place; node.parent; node = node.parent) {
    const condition = conditionOf(node);
    if (condition) sets.push(...promisedBy(condition));
  }
  return sets;
}

/** What is true when this node is reached, by its parent. */
function conditionOf(node: ts.Node): ts.Expression | undefined {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return parent.condition;
  return isAnd(parent) && parent.right === node ? parent.left : undefined;
}

const isAnd = (node: ts.Node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

function promisedBy(condition: ts.Expression): readonly ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return promisedBy(condition.expression);
  if (isAnd(condition)) return [...promisedBy(condition.left), ...promisedBy(condition.right)];
  if (!ts.isCallExpression(condition) || !/(^|\.)isSetSupported$/.test(condition.expression.getText())) return [];
  const [name, version] = condition.arguments;
  return name && version && ts.isStringLiteral(name) && ts.isStringLiteral(version) ? [{ name: name.text, version: version.text }] : [];
}
