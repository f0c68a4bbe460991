/** An id that no other device makes: `randomUUID` is missing where a site is served without TLS. */
export const byChance = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
