import type { Language } from '../../i18n';
import { functionsPageTexts, type FunctionsPageTexts } from '../../i18n/function-examples';
import { functionExamples } from './examples';
import { formulaOf, type FunctionExample } from './function-example';

/** What Excel is told of the worksheet functions, as far as the page shows it. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function functionSection({ id, description, parameters }: FunctionMetadata['functions'][number], examples: readonly FunctionExample[], { page, examples: shows }: FunctionsPageTexts): string {
  const own = examples.filter((example) => example.id === id);
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const rows = parameters.map((one) => line([`\`${one.name}\``, one.optional ? page.optional(one.description) : one.description]));
  const worked = own.map((example) => `- \`=${formulaOf(example)}\` → ${example.gives.map((row) => row.join(' · ')).join('; ')}. ${shows[example.key]}`);
  return [`## KOERS.${id}`, `\`KOERS.${id}(${signature})\``, description, [line(page.headers), line(page.headers.map(() => '---')), ...rows].join('\n'), `**${page.examples}**`, worked.join('\n')].join('\n\n');
}

/** The documentation page of all worksheet functions as Markdown, made from what Excel is told of them and from the examples. */
export function functionsPage({ functions }: FunctionMetadata, language: Language): string {
  const texts = functionsPageTexts(language);
  const { title, page } = texts;
  const examples = functionExamples(language);
  const limits = [`## ${page.limits}`, page.limitList.map((limit) => `- ${limit}`).join('\n')];
  return `${[`# ${title}`, ...page.about, ...functions.map((one) => functionSection(one, examples, texts)), ...limits].join('\n\n')}\n`;
}
