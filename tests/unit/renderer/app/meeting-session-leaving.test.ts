import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_TIME } from '../../../helpers/memory-desk.ts';
import { adding, clauseIn, opened, settle, textIn, typing } from '../../../helpers/open-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a window that closes', () => {
  it('sends what was typed last without waiting', async () => {
    const { desk, session } = opened();
    session.execute(typing('Стороны отметили'));
    session.leave();
    expect(desk.edits()).toHaveLength(1);
    await settle();
    expect(textIn(desk)).toBe('Стороны отметили');
  });

  it('sends what waits although a call is under way', async () => {
    const { desk, session } = opened();
    session.execute(adding('clause-1'));
    await vi.advanceTimersByTimeAsync(CALL_TIME / 5);
    session.execute(typing('Стороны', 'clause-1'));
    session.execute(typing('Отмечено'));
    session.leave();
    expect(desk.mostAtOnce).toBe(2);
    await settle();
    expect(textIn(desk, 'clause-1')).toBe('Стороны');
    expect(textIn(desk)).toBe('Отмечено');
    expect(desk.edits()).toHaveLength(2);
  });

  it('sends more than one call may carry in several', async () => {
    const { desk, session } = opened();
    await session.flush();
    for (let index = 0; index < 130; index += 1) session.execute(adding(`clause-${index}`));
    session.leave();
    await settle();
    expect(clauseIn(desk, 'clause-129')).toBeDefined();
  });

  it('has nothing to send where everything is saved', async () => {
    const { desk, session } = opened();
    session.leave();
    await settle();
    expect(desk.asked).toEqual([]);
  });
});
