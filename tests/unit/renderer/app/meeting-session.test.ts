import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_TIME } from '../../../helpers/memory-desk.ts';
import { adding, clauseIn, opened, removing, settle, textIn, typing } from '../../../helpers/open-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an edit', () => {
  it('shows at once and is saved once the desk says so', async () => {
    const { desk, session } = opened();
    expect(session.execute(removing('trade-growth'))).toBeNull();
    expect(clauseIn(session.view(), 'trade-growth')).toBeUndefined();
    expect(session.view()).toMatchObject({ saving: 'saving', canUndo: true });
    await vi.advanceTimersByTimeAsync(CALL_TIME);
    expect(session.view()).toMatchObject({ saving: 'saved', revision: 2, canUndo: true, canRedo: false });
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('that the domain refuses changes nothing and is not sent', async () => {
    const { desk, session } = opened();
    const before = session.view();
    expect(session.execute(removing('no-such-clause'))).toEqual({
      code: 'not-found',
      subject: 'no-such-clause',
    });
    await settle();
    expect(session.view()).toBe(before);
    expect(desk.asked).toEqual([]);
  });

  it('of several commands is all or nothing', async () => {
    const { desk, session } = opened();
    const before = session.view();
    expect(session.execute(removing('trade-growth'), removing('no-such-clause'))).not.toBeNull();
    await settle();
    expect(session.view()).toBe(before);
    expect(desk.asked).toEqual([]);
  });

  it('that changes nothing is not sent', async () => {
    const { desk, session } = opened();
    session.execute(typing(textIn(desk) ?? ''));
    await settle();
    expect(session.view().saving).toBe('saved');
    expect(desk.asked).toEqual([]);
  });

  it('tells every listener until it leaves', () => {
    const { session } = opened();
    const listener = vi.fn();
    const leave = session.subscribe(listener);
    session.execute(typing('a'));
    leave();
    session.execute(typing('ab'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('typing', () => {
  it('crosses as one call for what was typed within its interval', async () => {
    const { desk, session } = opened();
    for (const text of ['О', 'От', 'Отм', 'Отмечено']) session.execute(typing(text));
    expect(textIn(session.view())).toBe('Отмечено');
    await settle();
    expect(desk.edits()).toEqual([[typing('Отмечено')]]);
    expect(session.view().saving).toBe('saved');
  });

  it('goes on crossing while it lasts', async () => {
    const { desk, session } = opened();
    for (let length = 1; length <= 60; length += 1) {
      session.execute(typing('х'.repeat(length)));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(desk.edits().length).toBeGreaterThan(5);
    await settle();
    expect(textIn(desk)).toBe('х'.repeat(60));
    expect(desk.mostAtOnce).toBe(1);
  });

  it('that returns to what stood there is no edit: the agreement stands', async () => {
    const { desk, session } = opened();
    const written = textIn(desk) ?? '';
    session.execute(typing(`${written}!`));
    expect(clauseIn(session.view(), 'trade-growth')?.agreedBy).toEqual([]);
    session.execute(typing(written));
    expect(session.view()).toMatchObject({ saving: 'saved', canUndo: false });
    await settle();
    expect(desk.asked).toEqual([]);
    expect(clauseIn(session.view(), 'trade-growth')?.agreedBy).toEqual(['ru', 'az']);
  });

  it('is a step of its own, so that undo does not take it back together with what followed', async () => {
    const { desk, session } = opened();
    session.execute(typing('Отмечено'));
    session.execute(adding('clause-1'));
    session.execute(typing('Отмечено с удовлетворением'), adding('clause-2'));
    session.execute(typing('Учтено'));
    await settle();
    expect(desk.edits()).toEqual([
      [typing('Отмечено')],
      [adding('clause-1')],
      [typing('Отмечено с удовлетворением'), adding('clause-2')],
      [typing('Учтено')],
    ]);
  });
});

describe('order', () => {
  it('holds, one call at a time, whatever comes while a call is under way', async () => {
    const { desk, session } = opened();
    session.execute(adding('clause-1'));
    await vi.advanceTimersByTimeAsync(1);
    session.execute(typing('первый', 'clause-1'));
    session.execute(adding('clause-2'));
    session.execute({ type: 'move-clause', id: 'clause-2', container: 'trade', index: 0 });
    void session.flush();
    void session.flush();
    await settle();
    expect(desk.mostAtOnce).toBe(1);
    expect(
      desk
        .edits()
        .flat()
        .map(({ type }) => type),
    ).toEqual(['add-clauses', 'edit-clause-text', 'add-clauses', 'move-clause']);
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('holds for more commands than one call carries', async () => {
    const { desk, session } = opened();
    const marks = [true, false].map((agreed) => ({
      type: 'set-agreement' as const,
      id: 'trade-growth',
      side: 'ru',
      agreed,
    }));
    session.execute(...Array.from({ length: 1_250 }, () => marks).flat());
    await settle();
    expect(desk.edits().map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(desk.meeting).toEqual(session.view().meeting);
    expect(session.view().saving).toBe('saved');
  });

  it('flush resolves when all that was typed is saved', async () => {
    const { desk, session } = opened();
    session.execute(typing('Отмечено'));
    const flushed = session.flush();
    await vi.advanceTimersByTimeAsync(CALL_TIME);
    await flushed;
    expect(textIn(desk)).toBe('Отмечено');
    expect(session.view().saving).toBe('saved');
  });
});

describe('undo and redo', () => {
  it('send what is waiting first', async () => {
    const { desk, session } = opened();
    const written = textIn(desk);
    session.execute(typing('Отмечено'));
    void session.undo();
    await settle();
    expect(desk.asked.map(({ name }) => name)).toEqual(['edit-meeting', 'undo-meeting']);
    expect(textIn(session.view())).toBe(written);
    expect(session.view()).toMatchObject({ canUndo: false, canRedo: true, saving: 'saved' });
    void session.redo();
    await settle();
    expect(textIn(session.view())).toBe('Отмечено');
    expect(session.view()).toMatchObject({ canUndo: true, canRedo: false });
    expect(desk.meeting).toEqual(session.view().meeting);
  });

  it('take one step for each press, one call at a time', async () => {
    const { desk, session } = opened();
    const before = desk.meeting;
    for (const id of ['trade-growth', 'trade-barriers', 'customs-plan']) {
      session.execute(removing(id));
      await settle();
    }
    void session.undo();
    void session.undo();
    void session.undo();
    await settle();
    expect(desk.mostAtOnce).toBe(1);
    expect(session.view().meeting).toEqual(before);
  });

  it('keep what is typed while they are under way', async () => {
    const { desk, session } = opened();
    session.execute(removing('trade-barriers'));
    await settle();
    void session.undo();
    await vi.advanceTimersByTimeAsync(1);
    session.execute(typing('Отмечено'));
    await settle();
    expect(clauseIn(session.view(), 'trade-barriers')).toBeDefined();
    expect(textIn(desk)).toBe('Отмечено');
    expect(desk.meeting).toEqual(session.view().meeting);
  });
});
