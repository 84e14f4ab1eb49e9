/** A column name inside `Table[…]`: an apostrophe takes away the meaning of `' # [ ] @`. */
export const escapedColumn = (header: string): string => header.replace(/['#[\]@]/g, "'$&");
