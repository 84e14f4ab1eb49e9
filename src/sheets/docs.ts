import type { Language } from '../i18n';
import { documentationTexts } from '../i18n/documentation-texts';
import type { ColumnSchema, ColumnType, TableSchema } from '../tables/schema';
import { schemaOf, tableSchemas } from '../tables/schemas';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function contents(type: ColumnType, language: Language): string {
  const { kinds } = documentationTexts(language);
  switch (type.kind) {
    case 'choice':
      return kinds.choice(type.choices.map(({ label }) => label[language]).join(' · '));
    case 'reference':
      return kinds.reference(schemaOf(type.table).label[language]);
    case 'text':
    case 'number':
    case 'money':
    case 'percent':
    case 'figure':
    case 'day':
    case 'period':
    case 'yesNo':
      return kinds[type.kind];
  }
}

function columnLine(column: ColumnSchema, language: Language): string {
  const label = column.label[language];
  return line([
    column.required ? `**${label}**` : label,
    contents(column.type, language),
    column.description[language],
    column.whenEmpty?.[language] ?? '',
    String(column.example),
  ]);
}

function tableSection(schema: TableSchema, language: Language): string {
  const { headers, alsoRecognised } = documentationTexts(language);
  const known = schema.columns.filter(({ synonyms }) => synonyms.length > 0).map((column) => `- ${column.label[language]}: ${column.synonyms.join(', ')}`);
  return [
    `## ${schema.label[language]}`,
    schema.description[language],
    [line(headers), line(headers.map(() => '---')), ...schema.columns.map((column) => columnLine(column, language))].join('\n'),
    `<details><summary>${alsoRecognised}</summary>`,
    known.join('\n'),
    '</details>',
  ].join('\n\n');
}

/** The documentation page of all tables as Markdown, made from the schemas. */
export function tablesPage(language: Language): string {
  const { title, about } = documentationTexts(language);
  return `${[`# ${title}`, about, ...tableSchemas.map((schema) => tableSection(schema, language))].join('\n\n')}\n`;
}
