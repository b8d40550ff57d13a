import { parseDeadline } from '@shared/domain/deadline/parse-deadline.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { describe, expect, it } from 'vitest';

const by = (to: string): DeadlineMeaning => ({ precision: 'day', from: null, to });
const days = (from: string, to = from): DeadlineMeaning => ({ precision: 'day', from, to });
const months = (from: string, to: string): DeadlineMeaning => ({ precision: 'month', from, to });
const byEndOf = (precision: 'month' | 'quarter' | 'half-year' | 'year', to: string): DeadlineMeaning => ({
  precision,
  from: null,
  to,
});
const within = (amount: number, unit: 'day' | 'month'): DeadlineMeaning => ({
  precision: 'relative',
  amount,
  unit,
});
const every = (period: 'month' | 'quarter' | 'half-year' | 'year'): DeadlineMeaning => ({
  precision: 'recurring',
  every: period,
});
const fourthQuarter: DeadlineMeaning = { precision: 'quarter', from: '2023-10-01', to: '2023-12-31' };
const firstHalf: DeadlineMeaning = { precision: 'half-year', from: '2024-01-01', to: '2024-06-30' };
const twoYears: DeadlineMeaning = { precision: 'year', from: '2023-01-01', to: '2024-12-31' };
const nextMeeting: DeadlineMeaning = { precision: 'next-meeting' };
const permanent: DeadlineMeaning = { precision: 'permanent' };
const conditional: DeadlineMeaning = { precision: 'conditional' };
const none: DeadlineMeaning = { precision: 'none' };

type Variants = readonly (readonly [string, DeadlineMeaning])[];

const RUSSIAN: Variants = [
  ['в срок до 1 декабря 2023 года', by('2023-12-01')],
  ['Срок: до 01.12.2023 г.', by('2023-12-01')],
  ['Срок – до 1 декабря 2023 г.', by('2023-12-01')],
  ['не позднее 1 декабря 2023 г.;', by('2023-12-01')],
  ['к 1 декабря 2023 г.', by('2023-12-01')],
  ['до 29 февраля 2024 г.', by('2024-02-29')],
  ['1.12.2023', days('2023-12-01')],
  ['2023-12-01', days('2023-12-01')],
  ['первого декабря 2023 года', days('2023-12-01')],
  ['с 1 по 15 декабря 2023 г.', days('2023-12-01', '2023-12-15')],
  ['в период с 1 декабря 2023 г. до 15 января 2024 г.', days('2023-12-01', '2024-01-15')],
  ['сентябрь-октябрь 2023 г.', months('2023-09-01', '2023-10-31')],
  ['с января до конца марта 2023 г.', months('2023-01-01', '2023-03-31')],
  ['в 2023–2024 гг.', twoYears],
  ['до декабря 2023 г. включительно', byEndOf('month', '2023-12-31')],
  ['4-й квартал 2023 года', fourthQuarter],
  ['четвёртый квартал 2023 г.', fourthQuarter],
  ['в 4 кв. 2023 г.', fourthQuarter],
  ['в IV-м квартале 2023 года', fourthQuarter],
  ['не позднее IV квартала 2023 г.', byEndOf('quarter', '2023-12-31')],
  ['до конца 4-го квартала 2023 г.', byEndOf('quarter', '2023-12-31')],
  ['III–IV кварталы 2023 г.', { precision: 'quarter', from: '2023-07-01', to: '2023-12-31' }],
  ['1-е полугодие 2024 г.', firstHalf],
  ['в I полугодии 2024 года', firstHalf],
  ['в первой половине 2024 года', firstHalf],
  ['к концу 2023 г.', byEndOf('year', '2023-12-31')],
  ['двух месяцев', within(2, 'month')],
  ['в течение 2-х месяцев со дня подписания настоящего Протокола', within(2, 'month')],
  ['в месячный срок', within(1, 'month')],
  ['в течение месяца после подписания', within(1, 'month')],
  ['в течение полугода', within(6, 'month')],
  ['в годичный срок', within(12, 'month')],
  ['в 30-дневный срок', within(30, 'day')],
  ['в тридцатидневный срок', within(30, 'day')],
  ['в течение тридцати пяти календарных дней', within(35, 'day')],
  ['в двухнедельный срок', within(14, 'day')],
  ['не позднее 30 дней с даты подписания', within(30, 'day')],
  ['до очередного заседания Комиссии', nextMeeting],
  ['к следующей сессии', nextMeeting],
  ['до 22-го заседания', nextMeeting],
  ['до двадцать второго заседания Комиссии', nextMeeting],
  ['XXII заседание', nextMeeting],
  ['ежемесячно', every('month')],
  ['каждый квартал', every('quarter')],
  ['один раз в полугодие', every('half-year')],
  ['раз в полгода', every('half-year')],
  ['не реже одного раза в год', every('year')],
  ['постоянно', permanent],
  ['на регулярной основе', permanent],
  ['при условии, что тариф будет пересмотрен', conditional],
  ['при наличии финансирования', conditional],
  ['если тариф пересмотрят в 2024 г.', conditional],
  ['—', none],
  ['срок не установлен', none],
];

const AZERBAIJANI: Variants = [
  ['1 dekabr 2023-cü il tarixinədək', by('2023-12-01')],
  ['1 dekabr 2023-cü il tarixinə qədər', by('2023-12-01')],
  ['1 dekabr 2023-cü ildən gec olmayaraq', by('2023-12-01')],
  ['2023-cü il dekabrın 1-dək', by('2023-12-01')],
  ['2023-cü il dekabrın 1-nə qədər', by('2023-12-01')],
  ['01.12.2023-dək', by('2023-12-01')],
  ['01.12.2023-cü il tarixinədək', by('2023-12-01')],
  ['1 dekabr 2023-cü ildən 15 dekabr 2023-cü ilədək', days('2023-12-01', '2023-12-15')],
  ['2023-cü ilin 1–15 dekabrı', days('2023-12-01', '2023-12-15')],
  ['2023-cü ilin sentyabr-oktyabr aylarında', months('2023-09-01', '2023-10-31')],
  ['2023–2024-cü illərdə', twoYears],
  ['2023-cü ilin sentyabr ayında', months('2023-09-01', '2023-09-30')],
  ['2023-cü ilin sentyabrının sonuna qədər', byEndOf('month', '2023-09-30')],
  ['2023-cü ilin dördüncü rübündə', fourthQuarter],
  ['2023-cü ilin 4-cü rübü', fourthQuarter],
  ['2023-CÜ ILIN IV RÜBÜ', fourthQuarter],
  ['2023-cü ilin IV rübünün sonunadək', byEndOf('quarter', '2023-12-31')],
  ['2024-cü ilin birinci yarımilliyi', firstHalf],
  ['2024-cü ilin I yarımilliyində', firstHalf],
  ['2024-cü ilin ilk yarısında', firstHalf],
  ['2023-CÜ İLİN SONUNADƏK', byEndOf('year', '2023-12-31')],
  ['30 gün', within(30, 'day')],
  ['otuz gün', within(30, 'day')],
  ['otuz beş gün ərzində', within(35, 'day')],
  ['imzalandıqdan sonra 30 gün ərzində', within(30, 'day')],
  ['30 gündən gec olmayaraq', within(30, 'day')],
  ['iki həftə ərzində', within(14, 'day')],
  ['ikiaylıq müddətdə', within(2, 'month')],
  ['bu Protokolun imzalandığı tarixdən etibarən iki ay ərzində', within(2, 'month')],
  ['növbəti iclasa qədər', nextMeeting],
  ['Komissiyanın növbəti sessiyasınadək', nextMeeting],
  ['22-ci iclasadək', nextMeeting],
  ['Komissiyanın iyirmi ikinci iclasının keçirilməsinədək', nextMeeting],
  ['hər ay', every('month')],
  ['rübdə bir dəfə', every('quarter')],
  ['hər yarımil', every('half-year')],
  ['hər il', every('year')],
  ['daimi', permanent],
  ['mütəmadi olaraq', permanent],
  ['maliyyələşdirmə olduqda', conditional],
  ['əgər tarif dəyişdirilsə', conditional],
  ['tarif dəyişdirilərsə', conditional],
  ['müddətsiz', none],
];

const ENGLISH: Variants = [
  ['no later than 1 December 2023', by('2023-12-01')],
  ['not later than December 1, 2023', by('2023-12-01')],
  ['until the 1st of December 2023.', by('2023-12-01')],
  ['before 1 December 2023', by('2023-12-01')],
  ['by 1.12.2023', by('2023-12-01')],
  ['on 1 December 2023', days('2023-12-01')],
  ['from 1 to 15 December 2023', days('2023-12-01', '2023-12-15')],
  ['December 1–15, 2023', days('2023-12-01', '2023-12-15')],
  ['September–October 2023', months('2023-09-01', '2023-10-31')],
  ['in May 2024', months('2024-05-01', '2024-05-31')],
  ['in 2023-2024', twoYears],
  ['no later than December 2023', byEndOf('month', '2023-12-31')],
  ['in the fourth quarter of 2023', fourthQuarter],
  ['4th quarter of 2023', fourthQuarter],
  ['Q4 2023', fourthQuarter],
  ['Q4/2023', fourthQuarter],
  ['by the end of Q4 2023', byEndOf('quarter', '2023-12-31')],
  ['H1 2024', firstHalf],
  ['the first half of the year 2024', firstHalf],
  ['by end of 2023', byEndOf('year', '2023-12-31')],
  ['thirty days', within(30, 'day')],
  ['within thirty-five days of signature', within(35, 'day')],
  ['within one hundred and twenty days after the signing of this Protocol', within(120, 'day')],
  ['within two weeks', within(14, 'day')],
  ['two months', within(2, 'month')],
  ['within a two-month period', within(2, 'month')],
  ['within a month of the date of signature', within(1, 'month')],
  ['within one year of signature', within(12, 'month')],
  ['by the next session of the Commission', nextMeeting],
  ['the 22nd meeting', nextMeeting],
  ['before the twenty-second meeting of the Commission', nextMeeting],
  ['monthly', every('month')],
  ['on a quarterly basis', every('quarter')],
  ['each half-year', every('half-year')],
  ['once a year', every('year')],
  ['annually', every('year')],
  ['permanently', permanent],
  ['on a regular basis', permanent],
  ['provided that the tariff is revised', conditional],
  ['subject to the availability of funds', conditional],
  ['no deadline', none],
];

describe.each([
  ['ru', RUSSIAN],
  ['az-Latn', AZERBAIJANI],
  ['az', AZERBAIJANI],
  ['en', ENGLISH],
])('what is understood in %s', (language, variants) => {
  it.each(variants)('%s', (phrase, meaning) => {
    expect(parseDeadline(phrase, language)).toEqual(meaning);
  });
});
