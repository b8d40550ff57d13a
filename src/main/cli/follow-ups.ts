import type { ActionRow } from '@shared/contract/action-row.ts';
import { CALLS } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { z } from 'zod';
import { listActions } from '../desk/list-actions.ts';
import { localDay } from '../desk/local-day.ts';
import { OpenDocuments } from '../desk/open-documents.ts';
import { ownSideIn } from '../desk/own-side.ts';
import { type ActionFileOptions, actionFile } from '../export/action-file.ts';
import type { Store } from '../store/store.ts';
import { actionTable } from './action-table.ts';
import { command } from './command.ts';
import { isWanted, listedAction, WantedActions } from './listed-action.ts';
import { dayFrom, languageFrom, oneOf } from './option-values.ts';
import { outputFile, writeOutput } from './output-file.ts';
import { readStore, refuseUnknownCommission } from './read-store.ts';
import { oneLine, refuse } from './refusal.ts';

const Format = z.enum(['table', 'json', 'xlsx', 'csv', 'ics']);
type Format = z.infer<typeof Format>;

const Sheets = CALLS['export-actions'].input.shape.sheets;

/** The commission that was asked for, else those of the actions, else all. */
const commissionsOf = async (
  rows: readonly ActionRow[],
  given: Id | undefined,
  store: Store,
): Promise<Id[]> => {
  if (given !== undefined) return [given];
  const ids = new Set(rows.map(({ commission }) => commission));
  return ids.size > 0 ? [...ids] : store.commissionIds();
};

/** The language that was asked for, else English where the commission writes in it, else its first. */
const chosenLanguage = (given: string | undefined, commissions: readonly Commission[]): LanguageTag => {
  const languages = commissions.flatMap((commission) => commission.languages);
  if (given !== undefined) return languageFrom(given, { languages });
  return languages.find((language) => language === 'en') ?? languages[0] ?? 'en';
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text === '' ? '' : `${text}\n`);

const bytesOf = async (
  format: Format,
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  { asOf, ...options }: ActionFileOptions & { asOf: PlainDate },
): Promise<Uint8Array> => {
  const listed = rows.map((row) => listedAction(row, asOf));
  if (format === 'table') return encode(actionTable(listed, commissions, options.language));
  if (format === 'json') return encode(JSON.stringify(listed, null, 2));
  return (await actionFile(format, rows, commissions, options)).bytes;
};

/** Writes to the file, or prints what is text. */
const put = async (path: string | null, bytes: Uint8Array): Promise<void> => {
  if (path !== null) return writeOutput(path, bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // The line end comes with printing.
  if (text !== '') console.log(text.replace(/\n$/, ''));
};

export const followUps = command({
  name: 'follow-ups',
  summary: 'lists the actions of signed records and how it stands with them',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'only those of this one' },
    'as-of': {
      placeholder: 'DATE',
      summary: 'the day on which it is judged what is overdue (usually today)',
    },
    state: { placeholder: WantedActions.options.join('|'), summary: 'which of them (usually open)' },
    format: { placeholder: Format.options.join('|'), summary: 'how they are written (usually table)' },
    sheets: { placeholder: Sheets.options.join('|'), summary: 'the sheets of an XLSX (usually one)' },
    language: { placeholder: 'TAG', summary: 'the language of the texts (usually en, where it is written)' },
    out: { placeholder: 'FILE', summary: 'where to write (needed for xlsx; usually printed)' },
  },
  run: async (given) => {
    const wanted = oneOf('state', WantedActions, given.state ?? 'open');
    const format = oneOf('format', Format, given.format ?? 'table');
    const sheets = oneOf('sheets', Sheets, given.sheets ?? 'one');
    const madeAt = new Date();
    const asOf = given['as-of'] === undefined ? localDay(madeAt) : dayFrom('as-of', given['as-of']);
    if (format === 'xlsx' && given.out === undefined) return refuse('--format xlsx needs --out FILE');
    if (format !== 'xlsx' && given.sheets !== undefined) return refuse('--sheets goes with --format xlsx');

    const store = await readStore(given.store);
    await refuseUnknownCommission(store, given.commission);
    const path = given.out === undefined ? null : await outputFile(given.out, given.store);
    const documents = new OpenDocuments(store, () => madeAt);
    const { actions, damage } = await listActions({ store, documents }, given.commission ?? null);
    const rows = actions.filter((row) => isWanted(listedAction(row, asOf), wanted));
    const ids = await commissionsOf(rows, given.commission, store);
    const commissions = await Promise.all(ids.map(async (id) => (await documents.commission(id)).data));
    const language = chosenLanguage(given.language, commissions);
    const side = await ownSideIn({ documents }, ids);
    await put(path, await bytesOf(format, rows, commissions, { language, sheets, side, asOf, madeAt }));
    for (const { file, reason } of damage) console.error(oneLine(`${file}: ${reason}`));
    return damage.length > 0 ? 1 : 0;
  },
});
