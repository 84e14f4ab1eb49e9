/** Widths of the printable ASCII characters from the space on, in hundredths of a digit: Calibri, the body font. */
const regular: readonly number[] = [
  45, 64, 79, 98, 100, 141, 135, 44, 60, 60, 98, 98, 49, 60, 50, 76, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 53, 53, 98, 98, 98, 91,
  176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131, 102, 133, 107, 91, 96, 127, 112, 176, 102, 96, 92, 61, 76, 61, 98, 98,
  57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47, 90, 45, 158, 104, 104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98,
];

const bold: readonly number[] = [
  45, 64, 87, 98, 100, 144, 139, 46, 61, 61, 98, 98, 51, 60, 53, 85, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 54, 54, 98, 98, 98, 91,
  177, 120, 111, 104, 124, 96, 91, 126, 124, 53, 65, 108, 83, 172, 130, 133, 105, 135, 111, 93, 98, 129, 117, 179, 109, 103, 94, 64, 85, 64, 98, 98,
  59, 97, 106, 83, 106, 99, 62, 94, 106, 48, 50, 95, 48, 161, 106, 106, 106, 106, 70, 79, 68, 106, 93, 147, 91, 93, 78, 68, 94, 68, 98,
];

const narrow = 54;
const symbol = 180;
const letter = 106;
const firstCode = 32;
const lastLatin = 0x24f;

/** The width of a character beyond ASCII: signs come from another, wider font; letters are about as wide as n. */
function widthBeyond(character: string): number {
  if (/[\u00a0·“”‘’]/.test(character)) return narrow;
  const base = character.normalize('NFD').charCodeAt(0) - firstCode;
  if (base < regular.length) return regular[base] ?? letter;
  return character.charCodeAt(0) <= lastLatin || /[€×÷−–≈]/.test(character) ? letter : symbol;
}

/** The width of one character in digits, which is Excel's unit of column width. */
export function characterWidth(character: string, isBold: boolean): number {
  const width = (isBold ? bold : regular)[character.charCodeAt(0) - firstCode];
  return (width ?? widthBeyond(character)) / 100;
}
