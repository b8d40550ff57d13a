import type { Rejection } from '@shared/domain/rejection.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { useErrorText } from './error-text.ts';
import { LostTexts } from './lost-texts.tsx';
import { useMeetingTitle } from './meeting-title.ts';
import { useReadingLanguages } from './registers/reading-languages.ts';
import { SaveCopy } from './save-copy.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useText } from './text.tsx';
import { useMeeting, useWorkspace } from './workspace-context.tsx';
import './workspace-frame.css';

/** The head of a meeting's workspace: its name, undo and redo, the steps, and whatever went wrong. */
export const WorkspaceFrame = ({
  rejection,
  onDismissRejection,
  children,
}: {
  rejection: Rejection | null;
  onDismissRejection: () => void;
  children: ReactNode;
}) => {
  const text = useText();
  const { errorText, rejectionText } = useErrorText();
  const { session, commission } = useWorkspace();
  const { meeting, canUndo, canRedo, error, lost } = useMeeting();
  const title = useMeetingTitle();
  const reading = useReadingLanguages(commission.languages);
  return (
    <div className="workspace">
      <header className="workspace-head">
        <div className="workspace-name">
          <p className="workspace-commission">{textInFirst(commission.shortName, reading)}</p>
          <h1>{title(meeting)}</h1>
          <span className="status-mark" data-status={meeting.status}>
            {text(`meeting.status.${meeting.status}`)}
          </span>
        </div>
        <div className="workspace-tools">
          <Link
            className="workspace-link"
            to="/commissions/$commission/meetings/$meeting/versions"
            params={{ commission: commission.id, meeting: meeting.id }}
          >
            {text('versions.title')}
          </Link>
          <Button variant="quiet" isDisabled={!canUndo} onPress={() => void session.undo()} shortcut="Ctrl+Z">
            {text('action.undo')}
          </Button>
          <Button variant="quiet" isDisabled={!canRedo} onPress={() => void session.redo()} shortcut="Ctrl+Y">
            {text('action.redo')}
          </Button>
        </div>
        <StepNavigation />
      </header>
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
          {(error.code === 'not-saved' || error.code === 'in-use') && <SaveCopy />}
        </Banner>
      )}
      {rejection && (
        <Banner tone="warning" dismiss={{ label: text('action.dismiss'), onPress: onDismissRejection }}>
          <p>{rejectionText(rejection)}</p>
        </Banner>
      )}
      <LostTexts lost={lost} text={text} onDismiss={() => session.dismissLost()} />
      <div className="workspace-body">{children}</div>
    </div>
  );
};
