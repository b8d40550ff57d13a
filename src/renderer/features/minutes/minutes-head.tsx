import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useIsClosed, useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import type { FilterBy } from './clause-filter.ts';
import { KeysHint } from './keys-hint.tsx';
import { MinutesFilter } from './minutes-filter.tsx';

/** What stands above the clauses: why they cannot be edited, which of them and which languages are shown, the keys, and the heads of the columns. */
export const MinutesHead = ({
  shown,
  onShow,
  by,
  onFilter,
}: {
  shown: readonly LanguageTag[];
  onShow: (languages: readonly LanguageTag[]) => void;
  by: FilterBy;
  onFilter: (by: FilterBy) => void;
}) => {
  const text = useText();
  const languageName = useLanguageName();
  const { meeting } = useMeeting();
  const isClosed = useIsClosed();
  const isEditable = useIsEditable();
  return (
    <>
      {isClosed && (
        <Banner tone="information">
          <p>{text(meeting.status === 'signed' ? 'minutes.closed.signed' : 'minutes.closed.agreed')}</p>
        </Banner>
      )}
      <div className="minutes-options">
        <MinutesFilter by={by} onFilter={onFilter} />
        {meeting.languages.length > 1 && (
          <CheckboxGroup
            label={text('minutes.languages')}
            value={shown}
            options={meeting.languages.map((id) => ({ id, label: languageName(id) }))}
            onChange={onShow}
          />
        )}
        {isEditable && <KeysHint />}
      </div>
      <div className="minutes-columns column-heads" aria-hidden="true">
        <span className="clause-number">{text('minutes.column.number')}</span>
        <span className="clause-facts">{text('minutes.column.speaker')}</span>
        <span className="clause-texts">
          {shown.map((language) => (
            <span key={language}>
              {languageName(language)} <span className="column-tag">{displayTag(language)}</span>
            </span>
          ))}
        </span>
        <span className="clause-tools">{text('minutes.column.agreed')}</span>
      </div>
    </>
  );
};
