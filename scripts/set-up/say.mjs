/** One line of news about the set-up, kept apart from results on standard output. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends the program with a sentence that says what to do. */
export function giveUp(sentence) {
  say(`\n${sentence}`);
  process.exit(1);
}
