/** The parts of a number format between semicolons: for positive numbers, negative ones, zero and text. */
export function sections(format: string): readonly string[] {
  const found: string[] = [''];
  for (const piece of format.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|;|[^]/g) ?? []) {
    if (piece === ';') found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}

/** The pieces of one part: literals without their quotes, and codes. Colours and languages in brackets are left out, currencies kept. */
export function pieces(section: string): readonly { readonly literal?: string; readonly code?: string }[] {
  const found = section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|[0#?.,%E]+[+-]?|[^]/gi) ?? [];
  return found.flatMap((piece) => {
    if (piece.startsWith('"')) return [{ literal: piece.slice(1, -1) }];
    if (piece.startsWith('\\')) return [{ literal: piece.slice(1) }];
    if (piece.startsWith('_')) return [{ literal: ' ' }];
    if (piece.startsWith('*')) return [];
    if (piece.startsWith('[')) return bracket(piece);
    return [{ code: piece }];
  });
}

function bracket(piece: string): readonly { readonly literal?: string; readonly code?: string }[] {
  const currency = /^\[\$([^\]-]*)/.exec(piece)?.[1];
  if (currency !== undefined) return currency === '' ? [] : [{ literal: currency }];
  return /^\[(h+|m+|s+)\]$/i.test(piece) ? [{ code: piece }] : [];
}
