import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_TIME } from '../../../helpers/memory-desk.ts';
import {
  adding,
  agreeing,
  clauseIn,
  opened,
  removing,
  settle,
  textIn,
  typing,
} from '../../../helpers/open-session.ts';

/** A text as it was lost to the clause that `typing` types in. */
const lostText = (text: string) => ({
  place: 'trade-growth',
  field: 'edit-clause-text',
  language: 'ru',
  text,
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a write that fails', () => {
  it('says so, keeps everything, and is tried again until it is saved', async () => {
    const { desk, session } = opened();
    desk.faults.push('not-saved', 'not-saved');
    session.execute(adding('clause-1', 'Стороны отметили'));
    await vi.advanceTimersByTimeAsync(CALL_TIME);
    expect(session.view()).toMatchObject({ saving: 'failed', error: { code: 'not-saved' } });
    session.execute(typing('Отмечено'));
    expect(session.view().saving).toBe('failed');
    expect(textIn(session.view())).toBe('Отмечено');
    await settle();
    expect(session.view()).toMatchObject({ saving: 'saved', error: null, lost: [] });
    expect(textIn(desk)).toBe('Отмечено');
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('is tried again from the start where the meeting is opened before it got to disk', async () => {
    const { session } = opened((desk) => {
      desk.isDiskFull = true;
    });
    expect(session.view()).toMatchObject({ saving: 'failed', error: { code: 'not-saved' } });
    await settle();
    expect(session.view()).toMatchObject({ saving: 'saved', error: null });
  });
});

describe('a desk that does not answer', () => {
  it('is asked again until the edit arrives', async () => {
    const { desk, session } = opened();
    desk.faults.push('unreachable', 'unreachable');
    session.execute(removing('trade-growth'));
    session.execute(typing('Отмечено', 'customs-plan'));
    await vi.advanceTimersByTimeAsync(CALL_TIME);
    expect(session.view()).toMatchObject({ saving: 'failed', error: { code: 'unreachable' } });
    await settle();
    expect(session.view()).toMatchObject({ saving: 'saved', error: null, lost: [] });
    expect(textIn(desk, 'customs-plan')).toBe('Отмечено');
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('does not get an edit twice that had arrived all the same', async () => {
    const { desk, session } = opened();
    desk.faults.push(null, 'answer-lost');
    session.execute(typing('Первая часть, вторая часть'));
    session.execute({ type: 'split-clause', id: 'trade-growth', newId: 'second-half', at: { ru: 13 } });
    await settle();
    expect(desk.edits()).toHaveLength(2);
    expect(textIn(desk)).toBe('Первая часть,');
    expect(textIn(desk, 'second-half')).toBe('вторая часть');
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('is not mistaken for another window where typing went on after the text that had arrived', async () => {
    const { desk, session } = opened();
    desk.faults.push('answer-lost');
    session.execute(typing('Отме'));
    void session.flush();
    await vi.advanceTimersByTimeAsync(CALL_TIME);
    session.execute(typing('Отмечено'));
    await settle();
    expect(session.view().lost).toEqual([]);
    expect(textIn(desk)).toBe('Отмечено');
  });

  it('does not get a clause twice where another window edits before the edit is sent again', async () => {
    const { desk, session } = opened();
    desk.faults.push('answer-lost', () => desk.editElsewhere(typing('Elsewhere', 'customs-plan')));
    session.execute(adding('clause-1', 'Стороны отметили'));
    await settle();
    expect(textIn(desk, 'clause-1')).toBe('Стороны отметили');
    expect(textIn(session.view(), 'customs-plan')).toBe('Elsewhere');
    expect(session.view().lost).toEqual([]);
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('takes back one step only, where the answer to an undo is lost', async () => {
    const { desk, session } = opened();
    session.execute(removing('trade-growth'));
    await settle();
    session.execute(removing('customs-plan'));
    await settle();
    desk.faults.push('answer-lost');
    void session.undo();
    await settle();
    expect(clauseIn(session.view(), 'customs-plan')).toBeDefined();
    expect(clauseIn(session.view(), 'trade-growth')).toBeUndefined();
    expect(session.view().saving).toBe('saved');
  });
});

describe('an edit from another window', () => {
  it('joins with the edits of this one', async () => {
    const { desk, session } = opened();
    desk.editElsewhere(typing('Elsewhere', 'customs-plan'));
    session.execute(typing('Отмечено'));
    await settle();
    expect(textIn(desk)).toBe('Отмечено');
    expect(textIn(session.view(), 'customs-plan')).toBe('Elsewhere');
    expect(session.view()).toMatchObject({ saving: 'saved', error: null, lost: [] });
  });

  it('of the same text stands; the text of this window is kept for copying until it is put away', async () => {
    const { desk, session } = opened();
    desk.editElsewhere(typing('Elsewhere'));
    session.execute(typing('Отмечено'));
    await settle();
    expect(textIn(session.view())).toBe('Elsewhere');
    expect(session.view().lost).toEqual([lostText('Отмечено')]);
    session.dismissLost();
    expect(session.view().lost).toEqual([]);
    expect(session.view().saving).toBe('saved');
  });

  it('of the same text again and again keeps each text of this window', async () => {
    const { desk, session } = opened();
    for (const text of ['Отмечено', 'Подчёркнуто']) {
      desk.editElsewhere(typing(`Not ${text}`));
      session.execute(typing(text));
      await settle();
    }
    expect(session.view().lost).toEqual([lostText('Отмечено'), lostText('Подчёркнуто')]);
  });

  it('of two texts of one clause keeps both', async () => {
    const { desk, session } = opened();
    const phrase = { type: 'edit-deadline-phrase', id: 'customs-plan', language: 'ru' } as const;
    desk.editElsewhere(typing('Elsewhere', 'customs-plan'), { ...phrase, text: 'elsewhere' });
    session.execute(typing('Отмечено', 'customs-plan'));
    session.execute({ ...phrase, text: 'до конца года' });
    await settle();
    expect(session.view().lost.map(({ text }) => text)).toEqual(['Отмечено', 'до конца года']);
  });

  it('that removed the clause loses none of the words written for it', async () => {
    const { desk, session } = opened();
    desk.editElsewhere(removing('trade-growth'));
    session.execute(typing('Отме'));
    session.execute(removing('customs-plan'));
    session.execute(typing('Отмечено'));
    await settle();
    expect(session.view().lost).toEqual([lostText('Отмечено')]);
    expect(clauseIn(desk, 'customs-plan')).toBeUndefined();
  });

  it('is not agreed to unread', async () => {
    const { desk, session } = opened();
    session.execute(agreeing('trade-growth', 'ru', false));
    await settle();
    desk.editElsewhere(typing('Elsewhere'));
    session.execute(agreeing('trade-growth', 'ru', true));
    await settle();
    expect(clauseIn(desk, 'trade-growth')?.agreedBy).toEqual([]);
    expect(desk.meeting).toEqual(session.view().meeting);
  });
});

describe('an edit that the desk refuses', () => {
  it('is left out alone and said; everything around it is saved', async () => {
    const { desk, session } = opened();
    desk.refuses = (command) => command.type === 'remove-clause' && command.id === 'customs-plan';
    for (let index = 0; index < 5; index += 1) session.execute(adding(`before-${index}`));
    session.execute(removing('customs-plan'));
    for (let index = 0; index < 5; index += 1) session.execute(adding(`after-${index}`));
    let wasSaid = false;
    session.subscribe(() => {
      wasSaid ||= session.view().error?.code === 'rejected';
    });
    await settle();
    expect(wasSaid).toBe(true);
    expect(clauseIn(session.view(), 'customs-plan')).toBeDefined();
    expect(clauseIn(desk, 'before-4')).toBeDefined();
    expect(clauseIn(desk, 'after-4')).toBeDefined();
    expect(desk.meeting).toEqual(session.view().meeting);
    expect(session.view().saving).toBe('saved');
  });

  it('gives back the text that it carried', async () => {
    const { desk, session } = opened();
    const written = textIn(desk);
    desk.refuses = (command) => command.type === 'edit-clause-text';
    session.execute(typing('Отмечено'));
    await settle();
    expect(textIn(session.view())).toBe(written);
    expect(session.view()).toMatchObject({
      saving: 'saved',
      error: { code: 'rejected' },
      lost: [lostText('Отмечено')],
    });
  });
});
