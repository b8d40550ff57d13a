import { VERB_CLASSES } from '@shared/domain/clause.ts';
import type { TextModule } from '@shared/domain/text-module.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { LocalizedField } from '../../../app/fields/localized-field.tsx';
import { inOneLine } from '../../../app/fields/one-line.ts';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';

const ANY = 'any';

export interface TextModuleRowProps {
  number: number;
  module: TextModule;
  languages: readonly LanguageTag[];
  nameError: string | undefined;
  onChange: (module: TextModule) => void;
  onRemove: () => void;
}

/** One text of the commission: what it is called, the clauses it suits, and its words per language. */
export const TextModuleRow = ({
  number,
  module,
  languages,
  nameError,
  onChange,
  onRemove,
}: TextModuleRowProps) => {
  const text = useText();
  const { name, verbClass } = module;
  return (
    <li className="card text-module" aria-label={name || text('texts.text', { number })}>
      <div className="text-module-head">
        <TextField
          label={text('texts.name')}
          value={name}
          onChange={(typed) => onChange({ ...module, name: inOneLine(typed).slice(0, 120) })}
          error={nameError}
        />
        <SelectField
          label={text('texts.verb-class')}
          value={verbClass ?? ANY}
          options={[
            { id: ANY, label: text('minutes.formulas.any-class') },
            ...VERB_CLASSES.map((id) => ({ id, label: text(`minutes.verb-class.${id}`) })),
          ]}
          onChange={(chosen) => onChange({ ...module, verbClass: chosen === ANY ? null : chosen })}
        />
        <Button
          variant="danger"
          aria-label={text('texts.remove', { name: name || text('texts.text', { number }) })}
          onPress={onRemove}
        >
          {text('action.remove')}
        </Button>
      </div>
      <LocalizedField
        label={text('texts.words')}
        value={module.text}
        languages={languages}
        onChange={(language, words) => onChange({ ...module, text: { ...module.text, [language]: words } })}
      />
    </li>
  );
};
