import type { Body } from '@shared/domain/body.ts';
import type { Person } from '@shared/domain/person.ts';
import type { LocalizedText } from '@shared/text/localized.ts';

/** A text in the three languages of the fixture; an empty one is left out. */
export const trilingual = (ru: string, az: string, en: string): LocalizedText =>
  Object.fromEntries(Object.entries({ ru, 'az-Latn': az, en }).filter(([, text]) => text !== ''));

const body = (id: string, kind: Body['kind'], side: string | null, name: LocalizedText): Body => ({
  id,
  name,
  shortName: {},
  kind,
  side,
});

/** Names are written given name first, separated by one space. */
const person = (
  id: string,
  side: string,
  bodyId: string | null,
  names: LocalizedText,
  post: LocalizedText,
): Person => ({
  id,
  name: Object.fromEntries(
    Object.entries(names).map(([language, name]) => {
      const [given = '', family = ''] = name.split(' ');
      return [language, { given, patronymic: '', family }];
    }),
  ),
  honorific: {},
  side,
  body: bodyId,
  posts: [{ id: `post-${id}`, title: post, from: '2020-01-01', to: null }],
});

export const bodies: Body[] = [
  body(
    'ru-economy',
    'ministry',
    'ru',
    trilingual(
      'Министерство экономического развития Российской Федерации',
      'Rusiya Federasiyasının İqtisadi İnkişaf Nazirliyi',
      'Ministry of Economic Development of the Russian Federation',
    ),
  ),
  body(
    'ru-customs',
    'service',
    'ru',
    trilingual(
      'Федеральная таможенная служба',
      'Rusiya Federasiyasının Federal Gömrük Xidməti',
      'Federal Customs Service of the Russian Federation',
    ),
  ),
  body(
    'az-economy',
    'ministry',
    'az',
    trilingual(
      'Министерство экономики Азербайджанской Республики',
      'Azərbaycan Respublikasının İqtisadiyyat Nazirliyi',
      'Ministry of Economy of the Republic of Azerbaijan',
    ),
  ),
  body(
    'az-customs',
    'agency',
    'az',
    trilingual(
      'Государственный таможенный комитет Азербайджанской Республики',
      'Azərbaycan Respublikasının Dövlət Gömrük Komitəsi',
      'State Customs Committee of the Republic of Azerbaijan',
    ),
  ),
  body(
    'food-safety-group',
    'working-group',
    null,
    trilingual(
      'Рабочая группа по безопасности пищевой продукции',
      'Qida təhlükəsizliyi üzrə işçi qrupu',
      'Working Group on Food Safety',
    ),
  ),
];

export const people: Person[] = [
  person(
    'ru-chair',
    'ru',
    null,
    trilingual('Вера Северная', 'Vera Severnaya', 'Vera Severnaya'),
    trilingual(
      'Заместитель Председателя Правительства Российской Федерации',
      'Rusiya Federasiyası Hökuməti Sədrinin müavini',
      'Deputy Prime Minister of the Russian Federation',
    ),
  ),
  person(
    'ru-director',
    'ru',
    'ru-economy',
    trilingual('Пётр Лесной', 'Pyotr Lesnoy', 'Pyotr Lesnoy'),
    trilingual(
      'директор департамента Министерства экономического развития Российской Федерации',
      'Rusiya Federasiyasının İqtisadi İnkişaf Nazirliyinin departament direktoru',
      'Director of Department, Ministry of Economic Development of the Russian Federation',
    ),
  ),
  person(
    'ru-expert',
    'ru',
    'ru-customs',
    trilingual('Анна Озёрная', 'Anna Ozyornaya', 'Anna Ozyornaya'),
    trilingual(
      'начальник управления Федеральной таможенной службы',
      'Federal Gömrük Xidmətinin idarə rəisi',
      'Head of Directorate, Federal Customs Service',
    ),
  ),
  person(
    'az-chair',
    'az',
    null,
    trilingual('Эльчин Дагверди', 'Elçin Dağverdi', 'Elchin Daghverdi'),
    trilingual(
      'Заместитель Премьер-министра Азербайджанской Республики',
      'Azərbaycan Respublikası Baş nazirinin müavini',
      'Deputy Prime Minister of the Republic of Azerbaijan',
    ),
  ),
  person(
    'az-head-of-department',
    'az',
    'az-economy',
    trilingual('Айгюн Хазри', 'Aygün Xəzri', 'Aygun Khazri'),
    trilingual(
      'начальник отдела Министерства экономики Азербайджанской Республики',
      'Azərbaycan Respublikası İqtisadiyyat Nazirliyinin şöbə müdiri',
      'Head of Division, Ministry of Economy of the Republic of Azerbaijan',
    ),
  ),
  person(
    'az-secretary',
    'az',
    'az-economy',
    trilingual('Орхан Гюнешли', 'Orxan Günəşli', 'Orkhan Guneshli'),
    trilingual(
      'ответственный секретарь азербайджанской части Комиссии',
      'Komissiyanın Azərbaycan hissəsinin məsul katibi',
      'Executive Secretary of the Azerbaijani Part of the Commission',
    ),
  ),
];
