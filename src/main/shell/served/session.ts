import { randomBytes, timingSafeEqual } from 'node:crypto';

const secret = (): string => randomBytes(32).toString('base64url');

const same = (offered: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(offered), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Lets in the one browser that brings the token from the opened address, and knows it again by its cookie. */
export interface Session {
  /** Where the browser is sent at first; works once. */
  readonly openingPath: string;
  /** The value for `set-cookie` if this is the token and it has not been used yet, else undefined. */
  redeem(token: string): string | undefined;
  /** Whether a `cookie` header carries the session. */
  admits(cookieHeader: string | undefined): boolean;
}

/** A session of its own for each server. Cookies ignore ports, so the port is part of the cookie's name. */
export const createSession = (port: number): Session => {
  const token = secret();
  const cookie = `commission-desk-${port}=${secret()}`;
  let used = false;
  return {
    openingPath: `/open?token=${token}`,
    redeem: (offered) => {
      if (used || !same(offered, token)) return undefined;
      used = true;
      return `${cookie}; Path=/; HttpOnly; SameSite=Strict`;
    },
    admits: (header = '') => header.split('; ').some((pair) => same(pair, cookie)),
  };
};
