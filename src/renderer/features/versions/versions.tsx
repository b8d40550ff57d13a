import { type ClauseDifference, compareMeetings } from '@shared/domain/comparison.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ComparisonList } from '../../app/comparison/comparison-list.tsx';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { useShownLanguages } from '../../app/writing/shown-languages.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { DraftList } from './draft-list.tsx';
import { type Draft, draftQuery, draftsQuery } from './drafts.ts';
import { KeepDraft } from './keep-draft.tsx';
import { useDraftName } from './use-draft-name.ts';
import './versions.css';

const NOW = 'now';
const NO_DRAFTS: readonly Draft[] = [];

/** The earlier drafts of the meeting: kept under a name or by themselves, compared, and brought back. */
export const Versions = () => {
  const text = useText();
  const { meeting } = useMeeting();
  const { data, error } = useQuery(draftsQuery(meeting));
  const [chosen, choose] = useState<string | null>(null);
  const drafts = data?.drafts ?? NO_DRAFTS;
  // What somebody gave a name to is what they look for.
  const usual = drafts.find(({ name }) => name !== null) ?? drafts[0];
  const earlier = drafts.find(({ key }) => key === chosen) ?? usual;
  return (
    <div className="versions">
      <aside className="versions-panel" aria-label={text('versions.drafts')}>
        {meeting.status !== 'signed' && <KeepDraft />}
        {error && <LoadFailure error={error} />}
        {data?.damage.map(({ file, reason }) => (
          <Banner key={file} tone="warning">
            <p>{`${file} ${reason}`}</p>
          </Banner>
        ))}
        <DraftList drafts={drafts} chosen={earlier?.key ?? null} onChoose={choose} />
      </aside>
      {earlier ? (
        <ComparedDrafts key={earlier.key} earlier={earlier} drafts={drafts} />
      ) : (
        <p className="empty-state">{text('versions.empty')}</p>
      )}
    </div>
  );
};

const ComparedDrafts = ({ earlier, drafts }: { earlier: Draft; drafts: readonly Draft[] }) => {
  const text = useText();
  const draftName = useDraftName();
  const { meeting } = useMeeting();
  const [later, chooseLater] = useState<string>(NOW);
  const other = drafts.find(({ key }) => key === later);
  const before = useQuery(draftQuery(meeting, earlier));
  const after = useQuery(draftQuery(meeting, other));
  const failure = before.error ?? after.error;
  const now = later === NOW ? meeting : after.data;
  return (
    <section className="versions-comparison" aria-label={text('versions.comparison')}>
      <div className="versions-choice">
        <h2>{draftName(earlier)}</h2>
        <SelectField
          label={text('versions.compared-with')}
          value={later}
          options={[
            { id: NOW, label: text('versions.now') },
            ...drafts
              .filter(({ key }) => key !== earlier.key)
              .map((draft) => ({ id: draft.key, label: draftName(draft) })),
          ]}
          onChange={chooseLater}
        />
      </div>
      {failure && <LoadFailure error={failure} />}
      {before.data && now ? (
        <Differences before={before.data} after={now} isNow={later === NOW} />
      ) : (
        !failure && <Loading label={text('status.loading')} />
      )}
    </section>
  );
};

const Differences = ({ before, after, isNow }: { before: Meeting; after: Meeting; isNow: boolean }) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const isEditable = useIsEditable() && isNow;
  const [languages] = useShownLanguages(after.languages);
  const comparison = useMemo(() => compareMeetings(before, after), [before, after]);
  const isSame = comparison.clauses.length + comparison.parts.length === 0;
  const restore = ({ before: compared }: ClauseDifference) => {
    if (compared === null) return;
    const { clause, section, item } = compared;
    const container = item ?? section;
    const index = container.clauses.findIndex(({ id }) => id === clause.id);
    execute({ type: 'restore-clause', clause, container: container.id, index });
  };
  return (
    <>
      {isEditable && !isSame && (
        <div className="actions">
          <Button onPress={() => execute({ type: 'restore-meeting', meeting: before })}>
            {text('versions.restore-all')}
          </Button>
          <span className="muted">{text('versions.restore-all.hint')}</span>
        </div>
      )}
      <ComparisonList
        comparison={comparison}
        commission={commission}
        languages={languages}
        onRestore={isEditable ? restore : undefined}
      />
    </>
  );
};
