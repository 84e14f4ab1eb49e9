import { relative } from 'node:path';
import ts from 'typescript';
import { guardsAround } from './guards';
import { type ApiSet, includes, marksIn } from './marks';
import { type UsedMember, usedMembers } from './used-members';

/** What a file uses of Office.js beyond the given sets, one line each: `src/excel/x.ts:12 getExtended needs ExcelApi 1.18`. */
export function beyondSets(file: ts.SourceFile, checker: ts.TypeChecker, given: readonly ApiSet[]): readonly string[] {
  return usedMembers(file, checker).flatMap((used) => {
    const there = [...given, ...guardsAround(used.place)];
    const lacking = setsOf(used).filter((set) => !includes(there, set));
    return lacking.map(({ name, version }) => `${placeOf(used.place, file)} ${nameOf(used)} needs ${name} ${version}`);
  });
}

/** How many members of Office.js a file uses: a check that sees none checks nothing. */
export const countMembers = (file: ts.SourceFile, checker: ts.TypeChecker): number => usedMembers(file, checker).length;

/** The sets that a member demands: its own mark, or else that of the type it belongs to. */
function setsOf({ declarations, isWritten }: UsedMember): readonly ApiSet[] {
  const own = declarations.map((declaration) => marksIn(commentOf(declaration), isWritten));
  const marked = own.filter((marks) => marks.length > 0);
  if (marked.length > 0) return fewest(marked);
  return fewest(declarations.map((declaration) => (isType(declaration.parent) ? marksIn(commentOf(declaration.parent), false) : [])));
}

/** Of declarations that say different things any will do, so that which demands least counts. */
const fewest = (choices: readonly (readonly ApiSet[])[]): readonly ApiSet[] => [...choices].sort((a, b) => weight(a) - weight(b))[0] ?? [];
const weight = (sets: readonly ApiSet[]): number => Math.max(0, ...sets.map(({ version }) => Number(version.split('.')[1] ?? 99)));

const isType = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node);

/** The comment right before a declaration. */
function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const last = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  return last ? text.slice(last.pos, last.end) : '';
}

const nameOf = ({ place, declarations: [declaration] }: UsedMember): string => {
  const name = declaration && ts.getNameOfDeclaration(declaration)?.getText();
  return name ?? place.getText();
};

function placeOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(process.cwd(), file.fileName).replaceAll('\\', '/')}:${line + 1}`;
}
