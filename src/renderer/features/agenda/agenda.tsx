import { displayTag } from '@shared/text/language.ts';
import type { CSSProperties } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useIsClosed, useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { KeptFocus } from '../../app/writing/kept-focus.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { addItem, itemsFromSections } from './agenda-edits.ts';
import { AgendaRow } from './agenda-row.tsx';
import './agenda.css';

/** The adopted agenda of a meeting, in order and in all languages. */
export const Agenda = () => {
  const text = useText();
  const languageName = useLanguageName();
  const { meeting } = useMeeting();
  const isClosed = useIsClosed();
  const isEditable = useIsEditable();
  const write = useWriting();
  const { agenda, languages } = meeting;
  const proposal = itemsFromSections(meeting);
  const isEmpty = agenda.length === 0;
  return (
    <KeptFocus texts={agenda.map(({ id }) => id)}>
      <div className="page agenda" style={{ '--languages': languages.length } as CSSProperties}>
        {isClosed && (
          <Banner tone="information">
            <p>{text(meeting.status === 'signed' ? 'agenda.closed.signed' : 'agenda.closed.agreed')}</p>
          </Banner>
        )}
        {isEmpty ? (
          <p className="empty-state">{text('agenda.empty')}</p>
        ) : (
          <div>
            <div className="agenda-columns agenda-heads" aria-hidden="true">
              <span className="agenda-number">{text('agenda.column.number')}</span>
              <span className="agenda-texts">
                {languages.map((language) => (
                  <span key={language}>
                    {languageName(language)} <span className="agenda-tag">{displayTag(language)}</span>
                  </span>
                ))}
              </span>
            </div>
            <ol>
              {agenda.map((item, index) => (
                <AgendaRow
                  key={item.id}
                  item={item}
                  number={index + 1}
                  languages={languages}
                  isEditable={isEditable}
                />
              ))}
            </ol>
          </div>
        )}
        {isEditable && (
          <div className="actions">
            <Button
              variant={isEmpty ? 'primary' : 'normal'}
              onPress={() => write(addItem(agenda.length, languages[0] ?? ''))}
            >
              {text('agenda.add')}
            </Button>
            <Button isDisabled={proposal.commands.length === 0} onPress={() => write(proposal)}>
              {text('agenda.propose')}
            </Button>
            <p className="muted agenda-keys">{text('agenda.keys')}</p>
          </div>
        )}
      </div>
    </KeptFocus>
  );
};
