import { checkFormula } from '@shared/record/check-formula.ts';
import type { FormulaPath } from '@shared/record/formula-paths.ts';
import { formulaPreview } from '@shared/record/formula-preview.ts';
import type { RecordContext } from '@shared/record/record-context.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { memo } from 'react';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { builtInSentence } from './own-formulas.ts';
import { useProblemText } from './problem-text.ts';

export interface FormulaCellProps {
  path: FormulaPath;
  label: string;
  language: LanguageTag;
  /** The sentence of the commission; undefined while it uses the built-in one. */
  own: string | undefined;
  /** The record of the latest meeting, for the preview. */
  context: RecordContext;
  onChange: (language: LanguageTag, path: FormulaPath, sentence: string | undefined) => void;
}

/**
 * One formula in one language: its sentence, how it would read in the latest record, and the way back to the built-in
 * one. Memoised: a keystroke renders one of a hundred.
 */
export const FormulaCell = memo(({ path, label, language, own, context, onChange }: FormulaCellProps) => {
  const text = useText();
  const problemText = useProblemText();
  const builtIn = builtInSentence(language, path);
  const voice = context.voices.find(({ tag }) => tag === language);
  if (builtIn === undefined || !voice) return <p className="field-hint">{text('formulas.none')}</p>;
  const sentence = own ?? builtIn;
  const problem = own === undefined ? null : checkFormula(path, own);
  const written = { lang: language, dir: directionOf(language) };
  return (
    <div className="formula-cell" data-own={own !== undefined}>
      <TextArea
        label={`${label}, ${displayTag(language)}`}
        hidesLabel
        value={sentence}
        onChange={(changed) => onChange(language, path, changed)}
        error={problem ? problemText(problem) : undefined}
        {...written}
      />
      {!problem && (
        <p className="formula-preview" {...written}>
          {formulaPreview(path, sentence, context, voice)}
        </p>
      )}
      {own !== undefined && (
        <div className="formula-own">
          <span className="formula-mark">{text('formulas.own')}</span>
          <Button
            variant="quiet"
            aria-label={text('formulas.back.label', { formula: label, language: displayTag(language) })}
            onPress={() => onChange(language, path, undefined)}
          >
            {text('formulas.back')}
          </Button>
          <p className="field-hint">
            {text('formulas.built-in')} <span {...written}>{builtIn}</span>
          </p>
        </div>
      )}
    </div>
  );
});
