import { describe, expect, it } from 'vitest';
import {
  readAnyCard,
  readCard12,
  readCard8,
  readCitizenId,
  readCitizenIdOrOlder,
  readOrganizationCode,
  readOwnCode,
} from '../../../src/registry/cells/identifier-cells.ts';
import { readCell, tellCell } from './read-cell.ts';

describe('citizen numbers', () => {
  it.each([
    ['000099000012', ['000099000012']],
    [' 099 099 000 012 ', ['099099000012']],
    ['099.099.000.012', ['099099000012']],
    ["'099099000012", ['099099000012']],
    ['="099099000012"', ['099099000012']],
    ['99099000012', ['099099000012', 'identifier.zeros-restored']],
    ['99099000012.0', ['099099000012', 'identifier.zeros-restored']],
    ['9099000012', ['009099000012', 'identifier.zeros-restored']],
    ['9.9099000012E+10', ['099099000012', 'identifier.zeros-restored']],
    ['9,9099E+10', [null, 'identifier.lost-digits']],
    ['9.91E10', [null, 'identifier.lost-digits']],
    ['099000012', [null, 'identifier.length']],
    ['0990990000123', [null, 'identifier.length']],
    ['09909900001O', [null, 'identifier.length']],
    ['không có', [null, 'identifier.length']],
    ['', [null]],
    ['-', [null]],
    [' ', [null]],
  ])('%j gives %j', (text, expected) => {
    expect(tellCell(readCitizenId, text)).toEqual(expected);
  });

  it('leaves the older number of nine digits out where a column holds both', () => {
    expect(tellCell(readCitizenIdOrOlder, '099000012')).toEqual([null]);
    expect(tellCell(readCitizenIdOrOlder, '099099000012')).toEqual(['099099000012']);
    expect(tellCell(readCitizenIdOrOlder, '09900001')).toEqual([null, 'identifier.length']);
  });

  it('tells lengths and zeros, never the number', () => {
    expect(readCell(readCitizenId, '0990990').problems).toEqual([
      { column: 4, code: 'import.identifier.length', params: { length: 7, expected: 12 } },
    ]);
    expect(readCell(readCitizenId, '9099000012').problems).toEqual([
      { column: 4, code: 'import.identifier.zeros-restored', params: { zeros: 2 } },
    ]);
  });
});

describe('card numbers', () => {
  it.each([
    ['99001234', ['99001234']],
    ['99.001234', ['99001234']],
    ['99 001234', ['99001234']],
    ['9001234', ['09001234', 'identifier.zeros-restored']],
    ['99.00123', [null, 'identifier.lost-digits']],
    ['990012345', [null, 'identifier.length']],
    ['AB001234', [null, 'identifier.length']],
  ])('of 8 digits: %j gives %j', (text, expected) => {
    expect(tellCell(readCard8, text)).toEqual(expected);
  });

  it.each([
    ['099000000012', ['099000000012']],
    ['99000000012', ['099000000012', 'identifier.zeros-restored']],
    ['99001234', [null, 'identifier.length']],
  ])('of 12 digits: %j gives %j', (text, expected) => {
    expect(tellCell(readCard12, text)).toEqual(expected);
  });

  it.each([
    ['99001234', ['99001234']],
    ['099000000012', ['099000000012']],
    ['99001234/123456', ['99001234']],
    ['99001234\n123456', ['99001234']],
    ['9001234', ['09001234', 'identifier.zeros-restored']],
    ['990012345', [null, 'identifier.length']],
  ])('of either length: %j gives %j', (text, expected) => {
    expect(tellCell(readAnyCard, text)).toEqual(expected);
  });
});

describe('codes', () => {
  it.each([
    ['99.168.053.000.001', ['99168053000001']],
    ['99168053000001', ['99168053000001']],
    ['9168053000001', ['09168053000001', 'identifier.zeros-restored']],
    ['CB-01', ['CB-01']],
    [' 007 ', ['007']],
    ['9.9168E+13', [null, 'identifier.lost-digits']],
    ['', [null]],
  ])('of an organization: %j gives %j', (text, expected) => {
    expect(tellCell(readOrganizationCode, text)).toEqual(expected);
  });

  it.each([
    ['NV-001', ['NV-001']],
    ['990000123.0', ['990000123']],
    ['12.5', ['12.5']],
    ['__proto__', ['__proto__']],
  ])('of the sender: %j gives %j', (text, expected) => {
    expect(tellCell(readOwnCode, text)).toEqual(expected);
  });
});
