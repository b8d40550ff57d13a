import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import { useCallback, useMemo, useState } from 'react';

/** Which of the actions shown are selected, by key. What is no longer shown is no longer selected. */
export const useSelection = (
  shown: readonly ActionRow[],
): {
  selected: ReadonlySet<string>;
  select: (key: string, isSelected: boolean) => void;
  selectAll: (isSelected: boolean) => void;
} => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = useMemo(
    () => new Set(shown.map(({ origin }) => keyOf(origin)).filter((key) => chosen.has(key))),
    [shown, chosen],
  );
  const select = useCallback(
    (key: string, isSelected: boolean) =>
      setChosen((keys) => new Set(isSelected ? [...keys, key] : [...keys].filter((other) => other !== key))),
    [],
  );
  return {
    selected,
    select,
    selectAll: (isSelected) => setChosen(new Set(isSelected ? shown.map(({ origin }) => keyOf(origin)) : [])),
  };
};
