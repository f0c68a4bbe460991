import type { Say } from '@/lib/words';

/** Finished words around what is shared; a box that a page draws in the browser takes them too. */
export const shareWords = (say: Say) => ({
  device: say('share.device'),
  copy: say('share.copy'),
  copied: say('share.copied'),
  save: say('share.save'),
  qr: say('share.qr'),
  described: say('share.words'),
  copyWords: say('share.copyWords'),
  wordsCopied: say('share.wordsCopied'),
  frame: say('share.frame'),
  frameHint: say('share.frameHint'),
  copyCode: say('share.copyCode'),
  codeCopied: say('share.codeCopied'),
  close: say('evidence.close'),
});

export type ShareWords = ReturnType<typeof shareWords>;
