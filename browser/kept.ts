/** What is kept on this device under a key. Storage may be forbidden or hold something else: a page works without it. */
export function kept<Value>(key: string): Readonly<Record<string, Value | null | undefined>> {
  try {
    return objectIn(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** Keeps a value beside the others of a key. A full or forbidden storage only costs the reminder. */
export function keep(key: string, name: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept(key), [name]: value }));
  } catch {
    // Nothing else depends on it.
  }
}

/** The object that a text holds; an empty one where it holds none. Throws where the text is no JSON. */
function objectIn<Value>(text: string | null): Record<string, Value | null | undefined> {
  const known: unknown = JSON.parse(text || '{}');
  return typeof known === 'object' && known !== null && !Array.isArray(known)
    ? (known as Record<string, Value | null | undefined>)
    : {};
}
