import { sideOf } from '@shared/domain/commission.ts';
import type { AnnexContent } from '@shared/domain/meeting.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

/** What an annex holds, in the language of the interface: "Delegation of Russia". */
export const useAnnexKind = (): ((content: AnnexContent) => string) => {
  const text = useText();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  return (content) =>
    content.kind === 'delegation'
      ? text('overview.annex.delegation', {
          side: textInFirst(sideOf(commission, content.side)?.shortName ?? {}, reading),
        })
      : text(`overview.annex.${content.kind}`);
};
