import type { Action } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { memo } from 'react';
import { BodyPicker } from '../../app/registers/body-picker.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

export interface ActionBodiesProps extends Pick<Action, 'responsible' | 'jointBodies'> {
  /** The clause. */
  id: Id;
}

/** Who is responsible for an action, of each side and jointly. Memoised, as the texts beside it are typed. */
export const ActionBodies = memo(({ id, responsible, jointBodies }: ActionBodiesProps) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  return (
    <div className="action-bodies">
      {commission.sides.map((side) => (
        <BodyPicker
          key={side.id}
          label={text('minutes.action.bodies', { side: textInFirst(side.shortName, reading) || side.id })}
          side={side.id}
          value={responsible[side.id] ?? []}
          onChange={(bodies) => execute({ type: 'set-responsible', id, side: side.id, bodies })}
        />
      ))}
      <BodyPicker
        label={text('minutes.action.joint-bodies')}
        side={null}
        value={jointBodies}
        onChange={(bodies) => execute({ type: 'set-responsible', id, side: null, bodies })}
      />
    </div>
  );
});
