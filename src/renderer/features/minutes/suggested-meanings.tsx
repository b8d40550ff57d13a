import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { displayTag } from '@shared/text/language.ts';
import { useDeadlineWords } from '../../app/deadline-words.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import type { DeadlineSuggestion } from './deadline-suggestions.ts';

/** What the phrase that is being typed seems to mean, to be taken over with a press, or with Enter in the phrase. */
export const SuggestedMeanings = ({
  suggestions,
  onTake,
}: {
  suggestions: readonly DeadlineSuggestion[];
  onTake: (meaning: DeadlineMeaning) => void;
}) => {
  const text = useText();
  const { meaningText } = useDeadlineWords();
  return (
    <div role="status">
      {suggestions.map(({ meaning, languages }) => (
        <p key={languages.join()} className="deadline-suggestion">
          {text('minutes.deadline.suggestion', {
            languages: languages.map(displayTag).join(', '),
            meaning: meaningText(meaning),
          })}
          <Button variant="quiet" shortcut="Enter" onPress={() => onTake(meaning)}>
            {text('minutes.deadline.suggestion.take')}
          </Button>
        </p>
      ))}
    </div>
  );
};
