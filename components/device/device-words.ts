import type { Say } from '@/lib/words';

/** Everything that the page of this device says, finished on the server. "#" and the like stand for what only the device knows. */
export const deviceWords = (say: Say) => ({
  loading: say('device.loading'),
  forbidden: say('device.forbidden'),
  partly: say('device.partly'),
  progress: say('device.progress'),
  noProgress: say('device.noProgress'),
  kept: say('device.kept'),
  answers: say('device.answers'),
  cards: say('device.cards'),
  guesses: say('device.guesses'),
  damaged: say('device.damaged'),
  toReview: say('device.toReview'),
  takeAlong: say('device.takeAlong'),
  exportLead: say('device.exportLead'),
  export: say('device.export'),
  exported: say('device.exported'),
  import: say('device.import'),
  importLead: say('device.importLead'),
  imported: say('device.imported', { lessons: '#lessons', answers: '#answers', cards: '#cards' }),
  dropped: say('device.dropped', { n: '#' }),
  importWrong: say('device.importWrong'),
  importNewer: say('device.importNewer'),
  importFailed: say('device.importFailed'),
  delete: say('device.delete'),
  deleteLead: say('device.deleteLead'),
  deleteNow: say('device.deleteNow'),
  fresh: say('device.fresh'),
  freshLead: say('device.freshLead'),
  freshNow: say('device.freshNow'),
  deleted: say('device.deleted'),
  notDeleted: say('device.notDeleted'),
});

export type DeviceWords = ReturnType<typeof deviceWords>;
