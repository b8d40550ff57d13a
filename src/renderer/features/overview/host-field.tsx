import type { Id } from '@shared/domain/identifier.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { SelectField } from '../../components/select-field.tsx';

/** No side can have this for its id. */
const NOBODY = ' nobody';

/** Which side hosts a meeting, or that this is not settled. */
export const HostField = ({
  label,
  value,
  onChange,
  isDisabled,
}: {
  label: string;
  value: Id | null;
  onChange: (host: Id | null) => void;
  isDisabled: boolean;
}) => {
  const text = useText();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  return (
    <SelectField
      label={label}
      value={value ?? NOBODY}
      options={[
        ...commission.sides.map(({ id, shortName }) => ({ id, label: textInFirst(shortName, reading) })),
        { id: NOBODY, label: text('meeting.host.none') },
      ]}
      onChange={(host) => onChange(host === NOBODY ? null : host)}
      isDisabled={isDisabled}
    />
  );
};
