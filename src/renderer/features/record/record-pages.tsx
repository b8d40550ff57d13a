import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../../app/desk-client.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { unwrap } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { Loading } from '../../components/loading.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { usePageAddresses } from './page-addresses.ts';

const ZOOMS = ['fit', 'actual'] as const;
type Zoom = (typeof ZOOMS)[number];

/** The pages of the record as they would print, on the desk. */
export const RecordPages = ({ choice }: { choice: RecordChoice }) => {
  const text = useText();
  const { meeting, revision } = useMeeting();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const address = { commission: meeting.commission, meeting: meeting.id };
  const { data, error, isFetching } = useQuery({
    queryKey: ['record-pages', address, choice, revision],
    queryFn: () => unwrap(desk['preview-record']({ ...address, choice })),
    // While new pages are set, the ones before stay in sight.
    placeholderData: keepPreviousData,
    // Names and posts come from the registers, whose edits this key does not know.
    staleTime: 0,
    gcTime: 0,
  });
  const addresses = usePageAddresses(data?.pages);
  return (
    <div className="record-preview" aria-busy={isFetching}>
      <div className="record-bar">
        <p role="status" className="muted">
          {isFetching
            ? text('record.setting')
            : data && text('record.page-count', { count: data.pages.length })}
        </p>
        <SelectField
          label={text('record.zoom')}
          hidesLabel
          value={zoom}
          options={ZOOMS.map((id) => ({ id, label: text(`record.zoom.${id}`) }))}
          onChange={setZoom}
        />
      </div>
      <div className="record-progress">{isFetching && <Loading label={text('record.setting')} />}</div>
      {error ? (
        <LoadFailure error={error} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be scrollable with the keyboard.
        <section className="record-desk" aria-label={text('record.pages')} tabIndex={0}>
          <ol className="record-sheets" data-zoom={zoom}>
            {addresses.length === 0 ? (
              <li className="record-sheet record-skeleton" aria-hidden="true" />
            ) : (
              addresses.map((page, index) => (
                <li key={page}>
                  <img
                    className="record-sheet"
                    src={page}
                    alt={text('record.page', { page: index + 1, pages: addresses.length })}
                    loading="lazy"
                  />
                </li>
              ))
            )}
          </ol>
        </section>
      )}
    </div>
  );
};
