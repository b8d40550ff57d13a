import type { Commission, Side } from '@shared/domain/commission.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { commissionIn, voicesFor } from '@shared/record/voice.ts';
import { displayTag } from '@shared/text/language.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useText } from '../../app/text.tsx';
import { completed } from './commission-draft.ts';
import { namesBothStates, statesInName } from './states-in-name.ts';

/** How the name reads in the originals of both sides: each puts its own state first. */
export const NamePreview = ({ commission }: { commission: Commission }) => {
  const text = useText();
  const draft = completed(commission);
  const voices = voicesFor(draft.languages, formulas).filter(({ tag }) => draft.name[tag]?.nominative);
  const [first, second] = draft.sides;
  if (voices.length === 0) return null;
  const inOriginal = (sides: [Side, Side]) => (
    <dl className="original">
      <dt>
        {text('commission.name.original')}{' '}
        <RecordText value={sides[0].shortName} languages={draft.languages} />
      </dt>
      {voices.map((voice) => (
        <dd key={voice.tag} lang={voice.tag} dir={voice.direction}>
          {commissionIn(draft, sides, voice).nominative}
        </dd>
      ))}
    </dl>
  );
  const same = voices.filter(({ tag }) => !namesBothStates(draft.name, tag));
  return (
    <div className="name-preview" role="status" aria-label={text('commission.name.preview')}>
      <div className="originals">
        {inOriginal([first, second])}
        {inOriginal([second, first])}
      </div>
      {same.map(({ tag }) => (
        <p key={tag} className="field-hint">
          {text('commission.name.same', {
            language: displayTag(tag),
            states: statesInName(draft.sides, tag)
              .filter(Boolean)
              .map((state) => `“${state}”`)
              .join(', '),
          })}
        </p>
      ))}
    </div>
  );
};
