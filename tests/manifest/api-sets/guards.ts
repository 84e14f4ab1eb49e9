import ts from 'typescript';
import type { ApiSet } from './marks';

/**
 * The sets that are known to be there at a place of the code, by one rule: the place is only reached when
 * `isSetSupported('Name', '1.18')` is true. It lies in the first branch of an `if` or of `? :`, to the right of `&&`, or
 * below an `if (!…) return;` of its own block. The question stands in the condition itself, alone or joined by `&&`, or in a
 * constant function of the same file that takes nothing and gives just that condition.
 */
export function guardsAround(place: ts.Node): readonly ApiSet[] {
  const sets: ApiSet[] = [];
  for (let node = place; node.parent; node = node.parent) sets.push(...conditionsOf(node).flatMap(promisedBy));
  return sets;
}

/** What is true when a node is reached, as far as its parent decides. */
function conditionsOf(node: ts.Node): readonly ts.Expression[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return [parent.expression];
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return [parent.condition];
  if (isAnd(parent) && parent.right === node) return [parent.left];
  return ts.isBlock(parent) ? parent.statements.filter(({ end }) => end <= node.pos).flatMap(passedOnlyIf) : [];
}

/** The condition without which a statement leaves: `if (!condition) return;`. */
function passedOnlyIf(statement: ts.Statement): readonly ts.Expression[] {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return [];
  const { operator, operand } = statement.expression;
  const leaves = ts.isReturnStatement(statement.thenStatement) || ts.isThrowStatement(statement.thenStatement);
  return leaves && operator === ts.SyntaxKind.ExclamationToken ? [operand] : [];
}

const isAnd = (node: ts.Node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

const isTrueAsked = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken && node.right.kind === ts.SyntaxKind.TrueKeyword;

function promisedBy(condition: ts.Expression): readonly ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return promisedBy(condition.expression);
  if (isAnd(condition)) return [...promisedBy(condition.left), ...promisedBy(condition.right)];
  if (isTrueAsked(condition)) return promisedBy(condition.left);
  if (!ts.isCallExpression(condition)) return [];
  const { expression, arguments: [name, version] } = condition;
  if (name === undefined) return ts.isIdentifier(expression) ? bodyOf(expression).flatMap(promisedBy) : [];
  const isQuestion = /(^|\.)isSetSupported$/.test(expression.getText());
  return isQuestion && version && ts.isStringLiteral(name) && ts.isStringLiteral(version) ? [{ name: name.text, version: version.text }] : [];
}

/** What a constant function at the top of the file gives, where that is one expression. */
function bodyOf(name: ts.Identifier): readonly ts.Expression[] {
  const constants = name.getSourceFile().statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations);
  const [value] = constants.filter((constant) => constant.name.getText() === name.text).map(({ initializer }) => initializer);
  return value && ts.isArrowFunction(value) && !ts.isBlock(value.body) ? [value.body] : [];
}
