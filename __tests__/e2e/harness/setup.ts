import { jest } from '@jest/globals';

// Starting a browser or building a site takes a while on a small machine.
jest.setTimeout(180_000);
