/**
 * The content security policy refuses HTML from strings. React Aria's announcer empties its own element with
 * `innerHTML = ''`, which is harmless and let through; everything else stays refused.
 */
const onlyNothing = { createHTML: (html: string): string | null => (html === '' ? '' : null) };

/** The part of the Trusted Types interface used here; TypeScript's own library does not know it yet. */
interface TrustedTypesWindow {
  trustedTypes?: { createPolicy(name: 'default', rules: typeof onlyNothing): unknown };
}

(window as TrustedTypesWindow).trustedTypes?.createPolicy('default', onlyNothing);
