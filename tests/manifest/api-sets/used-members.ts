import ts from 'typescript';

/** A member of Office.js where code uses it. */
export interface UsedMember {
  readonly place: ts.Node;
  /** Where the type definitions declare it; of a method called, the overload that fits. */
  readonly declarations: readonly ts.Declaration[];
  readonly isWritten: boolean;
}

/** Every member that a file uses: by a dot, by a name in brackets, by destructuring, or as a key of an object given to Office.js. */
export function usedMembers(file: ts.SourceFile, checker: ts.TypeChecker): readonly UsedMember[] {
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    const declarations = declarationsAt(node, checker).filter(isOfOffice);
    if (declarations.length > 0) found.push({ place: node, declarations, isWritten: isWritten(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isOfOffice = (declaration: ts.Declaration): boolean => /@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName.replaceAll('\\', '/'));

function declarationsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return calledOverload(node, checker) ?? symbolAt(node, checker)?.declarations ?? [];
  if (ts.isBindingElement(node)) return memberOf(checker.getTypeAtLocation(node.parent), node.propertyName ?? node.name);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return memberOf(checker.getContextualType(node.parent), node.name);
  return [];
}

function symbolAt(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, checker: ts.TypeChecker): ts.Symbol | undefined {
  return checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression);
}

function calledOverload(node: ts.Expression, checker: ts.TypeChecker): readonly ts.Declaration[] | undefined {
  if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return undefined;
  const declaration = checker.getResolvedSignature(node.parent)?.declaration;
  return declaration && !ts.isJSDocSignature(declaration) ? [declaration] : undefined;
}

const memberOf = (type: ts.Type | undefined, name: ts.Node): readonly ts.Declaration[] =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? (type?.getProperty(name.text)?.declarations ?? []) : [];

const isWritten = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) || (ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken);
