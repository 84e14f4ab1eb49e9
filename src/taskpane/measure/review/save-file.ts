/** Lets the browser save a text as a file. */
export function saveFile({ file, text }: { readonly file: string; readonly text: string }, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
