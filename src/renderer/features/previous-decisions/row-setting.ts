import type { Body } from '@shared/domain/body.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { createContext, useContext } from 'react';
import type { Deeds } from './use-deciding.ts';

/** What all rows have in common; the same object for as long as nothing in it changes, because hundreds of rows hang on it. */
export interface RowSetting {
  commission: Commission;
  bodies: ReadonlyMap<Id, Body>;
  /** The languages that are shown, one column each. */
  languages: readonly LanguageTag[];
  /** All languages of the commission, in the order in which this user reads them. */
  reading: readonly LanguageTag[];
  today: PlainDate;
  isEditable: boolean;
  deeds: Deeds;
  select: (key: string, isSelected: boolean) => void;
}

export const RowSettingContext = createContext<RowSetting | null>(null);

export const useRowSetting = (): RowSetting => {
  const setting = useContext(RowSettingContext);
  if (!setting) throw new Error('This row belongs among the previous decisions.');
  return setting;
};
