import type { Damage } from '@shared/contract/calls.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { actionsQuery, settingsQuery } from '../../app/follow-up-queries.ts';
import { commissionQuery, commissionsQuery } from '../../app/queries.ts';
import { useReadingOrder } from '../../app/registers/reading-languages.ts';
import { type CommissionAtDesk, type FollowUpRow, followUpRows } from './model/follow-up-row.ts';

/** The actions of one commission, or of all, as they stand today. */
export interface FollowUpsAtHand {
  rows: FollowUpRow[];
  desks: CommissionAtDesk[];
  settings: DeskSettings[];
  damage: Damage[];
  collator: Intl.Collator;
}

interface Loaded {
  data: FollowUpsAtHand | null;
  error: Error | null;
}

/** Reads the actions of one commission, or of all (null), with what is needed to show them. */
export const useFollowUps = (commission: Id | null, today: PlainDate): Loaded => {
  const { locale } = useIntl();
  const order = useReadingOrder();
  const list = useQuery({ ...commissionsQuery, enabled: commission === null });
  const ids = commission === null ? (list.data?.commissions.map(({ id }) => id) ?? []) : [commission];
  const commissions = useQueries({ queries: ids.map(commissionQuery) });
  const settings = useQueries({ queries: ids.map(settingsQuery) });
  const actions = useQuery(actionsQuery(commission));

  // One thing that changes when one of them does: the answers themselves stay the same objects.
  const loaded = [...commissions, ...settings].map(({ data }) => data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `loaded` holds what is read below, and keeps its length while the commission stays.
  const data = useMemo((): FollowUpsAtHand | null => {
    if (!actions.data || ids.length === 0 || loaded.includes(undefined)) return null;
    const kept = settings.flatMap((answer) => answer.data ?? []);
    const desks = commissions.flatMap((answer) =>
      answer.data
        ? [
            {
              commission: answer.data.commission,
              ownSide: kept.find(({ id }) => id === answer.data.commission.id)?.ownSide ?? null,
              reading: order(answer.data.commission.languages),
            },
          ]
        : [],
    );
    return {
      rows: followUpRows(actions.data.actions, desks, today),
      desks,
      settings: kept,
      damage: actions.data.damage,
      collator: new Intl.Collator([...(desks[0]?.reading ?? []), locale], { numeric: true }),
    };
  }, [actions.data, today, locale, ids.join(), ...loaded]);
  const failed = [list, actions, ...commissions, ...settings].find(({ error }) => error !== null);
  return { data, error: failed?.error ?? null };
};
