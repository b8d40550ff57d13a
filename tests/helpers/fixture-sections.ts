import { type Action, actionOf, blankAction, type Clause, type VerbClass } from '@shared/domain/clause.ts';
import type { Section } from '@shared/domain/meeting.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { trilingual } from './fixture-registers.ts';

const clause = (
  id: string,
  verbClass: VerbClass,
  text: LocalizedText,
  action: Partial<Action> = {},
): Clause => ({
  id,
  speaker: { kind: 'both-sides' },
  verbClass,
  text,
  brackets: [],
  translatedFrom: {},
  agreedBy: ['ru', 'az'],
  acceptedFindings: [],
  action: actionOf(verbClass) === 'always' ? { ...blankAction(verbClass), ...action } : null,
  origin: null,
});

/** Three sections, one with an item: eight clauses, two of them with actions. */
export const sections = (): Section[] => [
  {
    id: 'trade',
    title: trilingual('Торговля и экономика', 'Ticarət və iqtisadiyyat', 'Trade and economy'),
    clauses: [
      clause(
        'trade-growth',
        'assessment',
        trilingual(
          'Стороны с удовлетворением отметили рост взаимной торговли.',
          'Tərəflər qarşılıqlı ticarətin artmasını məmnunluqla qeyd etmişlər.',
          'The Sides noted with satisfaction the growth of mutual trade.',
        ),
      ),
      clause(
        'trade-barriers',
        'commitment',
        trilingual(
          'Стороны договорились подготовить перечень барьеров во взаимной торговле и предложения по их устранению.',
          'Tərəflər qarşılıqlı ticarətdə mövcud olan maneələrin siyahısını və onların aradan qaldırılması üzrə təklifləri hazırlamaq barədə razılığa gəlmişlər.',
          'The Sides agreed to prepare a list of barriers to mutual trade and proposals for their removal.',
        ),
        {
          responsible: { ru: ['ru-economy'], az: ['az-economy'] },
          deadline: {
            phrase: trilingual(
              'до 1 декабря 2023 года',
              '1 dekabr 2023-cü il tarixinədək',
              'by 1 December 2023',
            ),
            meaning: { precision: 'day', from: null, to: '2023-12-01' },
          },
        },
      ),
    ],
    items: [
      {
        id: 'small-business',
        title: trilingual(
          'Малое и среднее предпринимательство',
          'Kiçik və orta sahibkarlıq',
          'Small and medium-sized enterprises',
        ),
        clauses: [
          clause(
            'small-business-view',
            'position',
            trilingual(
              'Стороны подтвердили заинтересованность в поддержке малых и средних предприятий.',
              'Tərəflər kiçik və orta müəssisələrin dəstəklənməsində maraqlı olduqlarını təsdiq etmişlər.',
              'The Sides confirmed their interest in supporting small and medium-sized enterprises.',
            ),
          ),
          clause(
            'small-business-council',
            'narrative',
            trilingual(
              'Стороны обсудили работу Делового совета в первом полугодии 2023 года.',
              'Tərəflər 2023-cü ilin birinci yarısında İşgüzar Şuranın fəaliyyətini müzakirə etmişlər.',
              'The Sides discussed the work of the Business Council in the first half of 2023.',
            ),
          ),
        ],
      },
    ],
  },
  {
    id: 'customs',
    title: trilingual('Таможенное сотрудничество', 'Gömrük əməkdaşlığı', 'Customs'),
    clauses: [
      clause(
        'customs-dialogue',
        'assessment',
        trilingual(
          'Стороны отметили конструктивное взаимодействие таможенных служб.',
          'Tərəflər gömrük xidmətlərinin konstruktiv qarşılıqlı fəaliyyətini qeyd etmişlər.',
          'The Sides noted the constructive interaction of the customs services.',
        ),
      ),
      clause(
        'customs-plan',
        'instruction',
        trilingual(
          'Стороны поручили таможенным службам согласовать план ускорения таможенного оформления.',
          'Tərəflər gömrük xidmətlərinə gömrük rəsmiləşdirilməsinin sürətləndirilməsi planını razılaşdırmağı tapşırmışlar.',
          'The Sides instructed the customs services to agree on a plan to speed up customs clearance.',
        ),
        {
          responsible: { ru: ['ru-customs'], az: ['az-customs'] },
          jointBodies: ['food-safety-group'],
          deadline: { phrase: {}, meaning: { precision: 'next-meeting' } },
          expectedResult: trilingual('согласованный план', 'razılaşdırılmış plan', 'an agreed plan'),
        },
      ),
    ],
    items: [],
  },
  {
    id: 'education',
    title: trilingual('Образование', 'Təhsil', 'Education'),
    clauses: [
      clause(
        'education-forum',
        'narrative',
        trilingual(
          'Стороны рассмотрели предложение о проведении научно-образовательного форума в Баку.',
          'Tərəflər Bakıda elm və təhsil forumunun keçirilməsi təklifinə baxmışlar.',
          'The Sides considered a proposal to hold a scientific and educational forum in Baku.',
        ),
      ),
      clause(
        'education-quotas',
        'narrative',
        trilingual(
          'Стороны обменялись мнениями о взаимном признании документов об образовании.',
          'Tərəflər təhsil haqqında sənədlərin qarşılıqlı tanınması barədə fikir mübadiləsi aparmışlar.',
          'The Sides exchanged views on the mutual recognition of education documents.',
        ),
      ),
    ],
    items: [],
  },
];
