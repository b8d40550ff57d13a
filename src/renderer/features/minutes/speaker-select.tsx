import type { Speaker } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { nounInFirst } from '@shared/text/noun.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { bodyName } from '../../app/registers/register-entries.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';

interface SpeakerOption {
  id: string;
  label: string;
  speaker: Speaker | null;
}

const idOf = (speaker: Speaker | null): string => {
  if (speaker === null) return 'none';
  if (speaker.kind === 'side') return `side ${speaker.side}`;
  return speaker.kind === 'body' ? `body ${speaker.body}` : speaker.kind;
};

const optionFor = (label: string, speaker: Speaker | null): SpeakerOption => ({
  id: idOf(speaker),
  label,
  speaker,
});

/** Everybody who may speak in a clause of this commission, by the name used in the interface. */
export const useSpeakers = (commission: Commission): SpeakerOption[] => {
  const text = useText();
  const reading = useReadingLanguages(commission.languages);
  return [
    optionFor(text('minutes.speaker.both-sides'), { kind: 'both-sides' }),
    ...commission.sides.map((side) =>
      optionFor(nounInFirst(side.sideName, reading) || side.id, { kind: 'side', side: side.id }),
    ),
    optionFor(text('minutes.speaker.commission'), { kind: 'commission' }),
    ...commission.bodies
      .filter(({ side }) => side === null)
      .map((body) => optionFor(bodyName(body, reading).text, { kind: 'body', body: body.id })),
    optionFor(text('minutes.speaker.none'), null),
  ];
};

/** Who speaks in a clause. */
export const SpeakerSelect = ({
  label,
  speaker,
  isEditable,
  onChange,
}: {
  label: string;
  speaker: Speaker | null;
  isEditable: boolean;
  onChange: (speaker: Speaker | null) => void;
}) => {
  const { commission } = useWorkspace();
  const speakers = useSpeakers(commission);
  const chosen = speakers.find(({ id }) => id === idOf(speaker));
  if (!isEditable) return <span className="clause-fact">{chosen?.label}</span>;
  return (
    <CompactSelect
      label={label}
      value={idOf(speaker)}
      options={speakers}
      onChange={(id) => onChange(speakers.find((option) => option.id === id)?.speaker ?? null)}
    />
  );
};
