import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { FORMULA_PLACES, type FormulaPart, type FormulaPath } from '@shared/record/formula-paths.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { recordContext } from '@shared/record/record-context.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLanguageName } from '../../../app/language-name.ts';
import { useText } from '../../../app/text.tsx';
import { SettingsEnd } from '../settings-end.tsx';
import { SettingsNavigation } from '../settings-navigation.tsx';
import { useSettings } from '../use-settings.ts';
import { FormulaCell } from './formula-cell.tsx';
import { countOwn, firstProblem, PARTS, withSentence } from './own-formulas.ts';
import './formulas.css';

/** The formulas of a commission, part by part of the record, its languages side by side. `meeting`: for the previews. */
export const FormulasForm = ({ commission, meeting }: { commission: Commission; meeting: Meeting }) => {
  const text = useText();
  const languageName = useLanguageName();
  const form = useRef<HTMLFormElement>(null);
  const settings = useSettings(commission);
  const { draft, change, save } = settings;
  const [part, show] = useState<FormulaPart>('title');
  /** Counts the attempts to save what cannot be used. */
  const [refusals, setRefusals] = useState(0);
  const context = useMemo(
    () =>
      recordContext(
        meeting,
        commission,
        { original: commission.sides[0].id, languages: commission.languages, layout: 'columns' },
        formulasOf(commission),
      ),
    [meeting, commission],
  );
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[data-invalid] textarea')?.focus();
  }, [refusals]);

  // The same function at every keystroke, so that only the formula it changes is rendered again.
  const newest = useRef(draft.formulas);
  newest.current = draft.formulas;
  const put = useCallback(
    (language: LanguageTag, path: FormulaPath, sentence: string | undefined) =>
      change({ formulas: withSentence(newest.current, language, path, sentence) }),
    [change],
  );
  const problem = firstProblem(draft.formulas);
  const submit = () => {
    if (!problem) return void save();
    show(problem.part);
    setRefusals(refusals + 1);
  };
  return (
    <form
      ref={form}
      className="page commission-form formulas"
      noValidate
      style={{ '--languages': commission.languages.length } as CSSProperties}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <header>
        <SettingsNavigation commission={commission.id} />
        <h1>{text('formulas')}</h1>
        <p className="muted">{text('formulas.explanation', { ordinal: meeting.ordinal })}</p>
      </header>
      <Tabs
        className="formula-parts"
        orientation="vertical"
        selectedKey={part}
        onSelectionChange={(key) => show(PARTS.find((candidate) => candidate.part === key)?.part ?? part)}
      >
        <TabList className="formula-part-list" aria-label={text('formulas.parts')}>
          {PARTS.map(({ part: id, paths }) => {
            const own = countOwn(draft.formulas, paths);
            return (
              <Tab key={id} id={id} className="formula-part">
                {text(`formulas.part.${id}`)}
                {own > 0 && <span className="formula-count">{text('formulas.count', { count: own })}</span>}
              </Tab>
            );
          })}
        </TabList>
        {PARTS.map(({ part: id, paths }) => (
          <TabPanel key={id} id={id} className="formula-panel">
            <div className="formula-heads" aria-hidden="true">
              {commission.languages.map((language) => (
                <span key={language}>
                  {languageName(language)} <span className="column-tag">{displayTag(language)}</span>
                </span>
              ))}
            </div>
            {paths.map((path) => (
              <section key={path} className="formula" aria-label={text(`formula.${path}`)}>
                <h2 className="formula-label">
                  {text(`formula.${path}`)} <Places path={path} />
                </h2>
                <div className="formula-cells">
                  {commission.languages.map((language) => (
                    <FormulaCell
                      key={language}
                      path={path}
                      label={text(`formula.${path}`)}
                      language={language}
                      own={draft.formulas[language]?.[path]}
                      context={context}
                      onChange={put}
                    />
                  ))}
                </div>
              </section>
            ))}
          </TabPanel>
        ))}
      </Tabs>
      <SettingsEnd
        settings={settings}
        problem={
          refusals > 0 && problem
            ? text('formulas.refused', {
                formula: text(`formula.${problem.path}`),
                language: languageName(problem.language),
              })
            : undefined
        }
      />
    </form>
  );
};

/** What the sentence may say by a name in braces; what it must say stands out. */
const Places = ({ path }: { path: FormulaPath }) => {
  const places = FORMULA_PLACES.get(path);
  const required = new Set(places?.required.flat());
  return places?.known.map((place) => (
    <code key={place} className="formula-place" data-required={required.has(place)}>
      {`{${place}}`}
    </code>
  ));
};
