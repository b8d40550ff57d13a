import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  REACT_ARIA_STYLE_HASH,
} from '../../../../src/main/shell/common/content-security-policy.ts';

const REACT_ARIA = 'node_modules/react-aria/dist/private';

/** Every `style.textContent = …` of the package, with the names in it replaced by what they stand for. */
const inlineStyles = (): { file: string; text: string }[] =>
  readdirSync(REACT_ARIA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((file) => {
      const source = readFileSync(join(REACT_ARIA, file), 'utf8');
      return [...source.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text = '']) => ({
        file,
        text: text
          .replaceAll(
            /\$\{([^}]+)\}/g,
            (_whole, name: string) =>
              source.split(`const ${name} = '`)[1]?.split("'")[0] ?? `no constant ${name}`,
          )
          .trim(),
      }));
    });

describe('the content security policy', () => {
  test('allows by its hash the one style block that React Aria writes on a desktop', () => {
    // The other one keeps Safari on a phone from scrolling and never runs here.
    const styles = inlineStyles().filter(({ file }) => !file.endsWith('usePreventScroll.mjs'));
    expect(styles.map(({ file }) => file)).toEqual([join('interactions', 'usePress.mjs')]);
    const hash = createHash('sha256')
      .update(styles[0]?.text ?? '')
      .digest('base64');
    expect(REACT_ARIA_STYLE_HASH).toBe(`sha256-${hash}`);
  });

  test('begins with nothing, runs no text as code and contacts no other origin', () => {
    const policy = contentSecurityPolicy("'none'");
    expect(policy).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' '${REACT_ARIA_STYLE_HASH}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    );
    expect(contentSecurityPolicy("'self'")).toContain("connect-src 'self'");
  });
});
