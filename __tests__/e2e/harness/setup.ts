import { jest } from '@jest/globals';
import { brokenPolicies } from './browser';

// Starting a browser or building a site takes a while on a small machine.
jest.setTimeout(180_000);

afterAll(() => expect(brokenPolicies).toEqual([]));
