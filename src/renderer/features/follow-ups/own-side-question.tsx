import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';

/** Asks once which side this desk belongs to. */
export const OwnSideQuestion = ({
  commission,
  reading,
  onAnswer,
}: {
  commission: Commission;
  reading: readonly LanguageTag[];
  onAnswer: (side: Id) => void;
}) => {
  const text = useText();
  return (
    <Banner tone="information">
      <p>
        {text('follow-ups.own-side.question', { commission: textInFirst(commission.shortName, reading) })}
      </p>
      <div className="actions">
        {commission.sides.map((side) => (
          <Button key={side.id} onPress={() => onAnswer(side.id)}>
            {textInFirst(side.shortName, reading) || side.id}
          </Button>
        ))}
      </div>
    </Banner>
  );
};
