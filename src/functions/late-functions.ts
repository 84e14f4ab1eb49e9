import { single, type Spill } from './each-cell';
import { gridOf } from './grid';
import { readLine, readWhole } from './line';
import { choices, readChoice } from './read-choice';
import { firstError, isError, lacking, unusable } from './reading';
import { pageLanguage, show } from './show';

// These calculate with rooms that are loaded when a cell asks for them for the first time.
const forecasting = () => import(/* webpackChunkName: "function-forecast" */ './late/forecast');
const goalReading = () => import(/* webpackChunkName: "function-goals" */ './late/goals');

/** What a late room makes; a room that cannot be fetched is asked for again at the next calculation. */
async function withRoom<Room>(load: () => Promise<Room>, make: (room: Room) => Spill): Promise<unknown[][]> {
  const room = await load().catch(() => undefined);
  return show(room === undefined ? single(lacking((texts) => texts.notLoaded)) : make(room));
}

/**
 * Expected figures of the next periods, each with the range in which four out of five should fall. Fewer than eight figures give #N/A.
 * @customfunction FORECAST
 * @param figures One column or one row of figures of whole periods, oldest first. A blank text stands for a period without a figure; a blank cell may count as 0.
 * @param periodsPerYear Periods in a year: 12 for months (also when left out), 4 for quarters, 52 for weeks, 1 for years.
 * @param ahead How many periods to look ahead; 1 when left out.
 * @returns For each next period the expected figure, the low end and the high end.
 */
export async function forecast(figures: unknown[][], periodsPerYear?: number, ahead?: number): Promise<unknown[][]> {
  const line = readLine({ ...gridOf('figures', figures), blank: NaN });
  const perYear = readWhole('periodsPerYear', periodsPerYear, { least: 1, otherwise: 12 });
  const horizon = readWhole('ahead', ahead, { least: 1, otherwise: 1 });
  if (isError(line) || isError(perYear) || isError(horizon)) return show(single(firstError([line, perYear, horizon]) ?? ''));
  if (horizon > mostAhead) return show(single(unusable((texts) => texts.tooHigh('ahead', horizon, mostAhead))));
  return withRoom(forecasting, ({ forecastSpill }) => forecastSpill(line, { periodsPerYear: perYear, horizon, language: pageLanguage() }));
}

/** Further ahead than this a forecast says nothing. */
const mostAhead = 120;

/**
 * How many letters of SMART the text of a goal meets, from 0 to 5. A letter that the text cannot tell, often the A or the R, is not met.
 * @customfunction SMART
 * @param goals The text of a goal, or a range of goals.
 * @param language The language of the goals, "nl" or "en"; recognised from the text when left out.
 * @returns The number of letters for each goal.
 */
export function smart(goals: unknown[][], language?: string): Promise<unknown[][]> {
  return withGoals(goals, language, ({ metLetters }) => metLetters);
}

/**
 * Which letters of SMART the text of a goal does not meet, by name. A letter that the text cannot tell is not named; nothing missing gives an empty text.
 * @customfunction SMARTMISSING
 * @param goals The text of a goal, or a range of goals.
 * @param language The language of the goals, "nl" or "en"; recognised from the text when left out.
 * @returns The letters that are missing in each goal.
 */
export function smartMissing(goals: unknown[][], language?: string): Promise<unknown[][]> {
  return withGoals(goals, language, ({ missingLetters }) => missingLetters);
}

/**
 * A better wording of a goal in its own language. What the text does not say stands between ‹ and ›, to be filled in.
 * @customfunction SMARTREWRITE
 * @param goals The text of a goal, or a range of goals.
 * @param language The language of the goals, "nl" or "en"; recognised from the text when left out.
 * @returns The proposal for each goal.
 */
export function smartRewrite(goals: unknown[][], language?: string): Promise<unknown[][]> {
  return withGoals(goals, language, ({ proposal }) => proposal);
}

type GoalRoom = Awaited<ReturnType<typeof goalReading>>;

async function withGoals(goals: unknown[][], language: string | undefined, say: (room: GoalRoom) => GoalRoom['proposal' | 'metLetters' | 'missingLetters']): Promise<unknown[][]> {
  const written = readChoice<'nl' | 'en' | 'recognised'>('language', choices.language, language, 'recognised');
  if (isError(written)) return show(single(written));
  return withRoom(goalReading, (room) => room.goalSpill(gridOf('goals', goals), written === 'recognised' ? undefined : written, say(room)));
}
