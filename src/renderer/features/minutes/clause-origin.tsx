import type { ActionRow } from '@shared/contract/action-row.ts';
import { type ClauseReference, keyOf } from '@shared/domain/clause-reference.ts';
import type { DispositionKind } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { Link, useParams } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useText } from '../../app/text.tsx';
import { useActions } from '../../app/use-previous-actions.ts';

interface Origin {
  reference: string;
  kind: DispositionKind;
}

const originsOf = (
  dispositions: Meeting['dispositions'],
  actions: readonly ActionRow[],
): ReadonlyMap<string, Origin> => {
  const kinds = new Map(dispositions.map(({ origin, kind }) => [keyOf(origin), kind]));
  return new Map(
    actions.flatMap(({ origin, reference }) => {
      const kind = kinds.get(keyOf(origin));
      return kind ? [[keyOf(origin), { reference, kind }]] : [];
    }),
  );
};

const OriginsContext = createContext<ReadonlyMap<string, Origin>>(new Map());

/** Lets the clauses below know the earlier actions that they carry on; looked up once for all of them. */
export const ClauseOrigins = ({
  dispositions,
  children,
}: {
  dispositions: Meeting['dispositions'];
  children: ReactNode;
}) => {
  const { data } = useActions();
  const origins = useMemo(() => originsOf(dispositions, data?.actions ?? []), [dispositions, data]);
  return <OriginsContext value={origins}>{children}</OriginsContext>;
};

/** The earlier action that a clause carries on, with the way to the decision about it. */
export const ClauseOrigin = ({ origin }: { origin: ClauseReference }) => {
  const text = useText();
  const { commission = '', meeting = '' } = useParams({ strict: false });
  const known = useContext(OriginsContext).get(keyOf(origin));
  if (!known) return null;
  const { kind, reference } = known;
  return (
    <Link
      className="clause-origin"
      to="/commissions/$commission/meetings/$meeting/previous-decisions"
      params={{ commission, meeting }}
      search={{ action: keyOf(origin) }}
    >
      {text(kind === 'reformulated' ? 'minutes.origin.reformulated' : 'minutes.origin.continues', {
        reference,
      })}
    </Link>
  );
};
