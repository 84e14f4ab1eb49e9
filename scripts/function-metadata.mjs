// What Excel knows of the worksheet functions: functions.json from the JSDoc of src/functions/*-functions.ts, and
// functions.nl-NL.json with the same functions and Dutch help. As a script it prints both, for the address that it is given.
import { parseTree } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { developmentAddress } from './shipping/address.mjs';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
/** The files with functions, in the order in which Excel lists them. */
const sources = ['measure', 'payout', 'shape', 'limit', 'money', 'target', 'late'].map((name) => `src/functions/${name}-functions.ts`);
const dutchHelp = 'src/i18n/nl/function-help.ts';
const dutchTexts = 'src/i18n/nl/worksheet-functions.ts';

/** The files that the metadata is made from. */
export const metadataSources = [...sources, dutchHelp, dutchTexts, 'src/i18n/nl/function-names.ts'].map(path);

/** The functions as the JSDoc describes them; error cells are handed to them, so that one does not spoil a whole range. */
export function readFunctions(text, source = 'functions') {
  const { functions, extras } = parseTree(text, source);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${source}: ${errors.join('; ')}`);
  return { allowErrorForDataTypeAny: true, functions };
}

/** The functions of all files together. */
export function readAllFunctions() {
  const read = sources.map((source) => readFunctions(readFileSync(path(source), 'utf8'), source));
  return { ...read[0], functions: read.flatMap(({ functions }) => functions) };
}

/** The same functions with help in another language: ids, names of functions, order and types stay. */
export function translate({ functions, ...rest }, help, names) {
  const ids = functions.map(({ id }) => id);
  const unknown = Object.keys(help).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`There is help for functions that do not exist: ${unknown.join(', ')}`);
  return { ...rest, functions: functions.map((one) => translateFunction(one, help[one.id], names)) };
}

function translateFunction(one, help, names) {
  const lacking = help ? one.parameters.filter(({ name }) => !help.parameters[name] || !names[name]) : one.parameters;
  if (!help?.description || lacking.length > 0) throw new Error(`${one.id} lacks help: ${lacking.map(({ name }) => name).join(', ')}`);
  const left = Object.keys(help.parameters).filter((name) => !one.parameters.some((parameter) => parameter.name === name));
  if (left.length > 0) throw new Error(`${one.id} has help for parameters that do not exist: ${left.join(', ')}`);
  const parameters = one.parameters.map((parameter) => ({ ...parameter, name: names[parameter.name], description: help.parameters[parameter.name] }));
  return { ...one, description: help.description, parameters };
}

/** The name of the help page of a function, without its folder. */
export const functionPageName = (id) => `${id.toLowerCase()}.html`;

/** The same functions, each with the address of its help page, where *Help on this function* in Excel goes. */
const withHelpPages = ({ functions, ...rest }, address, language) => ({
  ...rest,
  functions: functions.map((one) => ({ ...one, helpUrl: `${address}/help/${language}/functions/${functionPageName(one.id)}` })),
});

/** Both files, by name, for the address where the pane stands. */
export async function functionMetadata(address = developmentAddress) {
  const english = readAllFunctions();
  const [{ functionHelp }, { functionTexts }] = await Promise.all([dutchHelp, dutchTexts].map((file) => tsImport(path(file), import.meta.url)));
  const dutch = translate(english, functionHelp, functionTexts.names);
  const text = (metadata) => `${JSON.stringify(metadata, undefined, 2)}\n`;
  return { 'functions.json': text(withHelpPages(english, address, 'en')), 'functions.nl-NL.json': text(withHelpPages(dutch, address, 'nl')) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await functionMetadata(process.argv[2])));
