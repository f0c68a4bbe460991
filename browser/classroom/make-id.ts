/** 16 random bytes as 22 characters: the id of a class, of an assignment or of a request, made where it is asked for. */
export const makeId = (): string => randomText(16);

/** 32 random bytes as 43 characters: what opens something, so that it cannot be guessed. */
export const makeSecret = (): string => randomText(32);

const randomText = (bytes: number): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
