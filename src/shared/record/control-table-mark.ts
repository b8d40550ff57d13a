import { z } from 'zod';
import { Id } from '../domain/identifier.ts';
import { LanguageTag } from '../text/language.ts';

/** The sheet, hidden from readers, on which a control table says of itself what it is: name and content side by side. */
export const MARK_SHEET = 'commission-desk';
const CONTROL_TABLE_FORMAT = 'commission-desk/control-table';
/** Raised with every change that an older version would not understand. */
const CONTROL_TABLE_VERSION = 1;

/** What a control table says of itself, so that it can be read again. */
export const ControlTableMark = z.object({
  format: z.literal(CONTROL_TABLE_FORMAT),
  version: z.literal(`${CONTROL_TABLE_VERSION}`),
  commission: Id,
  language: LanguageTag,
  /** The side whose bodies fill it in; empty where nobody said so. */
  side: z.union([Id, z.literal('')]),
});
export type ControlTableMark = z.infer<typeof ControlTableMark>;

export const controlTableMark = (
  content: Omit<ControlTableMark, 'format' | 'version'>,
): ControlTableMark => ({
  format: CONTROL_TABLE_FORMAT,
  version: `${CONTROL_TABLE_VERSION}`,
  ...content,
});
