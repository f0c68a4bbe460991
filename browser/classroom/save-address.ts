/** Where an outbox sends the events of assigned work. Of its own, so that a page that only sends loads no player. */
export const SAVE = '/api/class/save';
