import { describe, expect, it } from 'vitest';
import { formatAge, formatBytes, formatPair, formatSeconds, formatShare, formatValue } from './format.ts';

describe('formatPair', () => {
  it.each([
    [0.9417475728, 0.9708737864, '0.94175', '0.97087', '+0.02913'],
    [0.9, 1, '0.9', '1.0', '+0.1'],
    [0.9412, 0.9706, '0.9412', '0.9706', '+0.0294'],
    [12.34, 11.9, '12.34', '11.90', '−0.44'],
    [2900, 2901, '2,900', '2,901', '+1'],
    [123456.7, 123400.2, '123,456.7', '123,400.2', '−56.5'],
    [0.1 + 0.2, 0.3, '0.3', '0.3', '0'],
    [0, 0, '0', '0', '0'],
    [-2.5, -1.25, '−2.50', '−1.25', '+1.25'],
    [0, 1e-9, '0.000000000', '0.000000001', '+0.000000001'],
    [1e-20, 3e-20, '1.00000e-20', '3.00000e-20', '+2.000e-20'],
    [1e300, 2e300, '1.00000e+300', '2.00000e+300', '+1.000e+300'],
    [-1.7976931348623157e308, 1.7976931348623157e308, '−1.79769e+308', '1.79769e+308', '+Infinity'],
  ])('shows %d and %d as %s, %s and %s', (main, change, ...shown) => {
    const pair = formatPair(main, change);
    expect([pair.main, pair.change, pair.difference]).toEqual(shown);
  });
});

it.each([
  [0.9330211, '0.9330'],
  [0.933, '0.933'],
  [1, '1'],
  [0, '0'],
  [-0.25, '−0.25'],
  [12345.678, '12,346'],
  [0.000012346, '0.00001235'],
  [1.5e-9, '1.500e-9'],
  [1e18, '1.000e+18'],
])('shows the value %d as %s', (value, shown) => {
  expect(formatValue(value)).toBe(shown);
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_999, '1 MB'],
  [1_240_512, '1.24 MB'],
  [24_000_000_000, '24 GB'],
])('shows %d bytes as %s', (bytes, shown) => {
  expect(formatBytes(bytes)).toBe(shown);
});

it.each([
  [0, '0 s'],
  [0.04, '0 s'],
  [3.24, '3.2 s'],
  [9.96, '10 s'],
  [59.7, '1 min'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
  [7200, '2 h'],
])('shows %d seconds as %s', (seconds, shown) => {
  expect(formatSeconds(seconds)).toBe(shown);
});

it.each([
  ['2026-01-01T11:59:30Z', 'just made'],
  ['2026-01-01T12:05:00Z', 'just made'],
  ['2026-01-01T11:59:00Z', '1 minute old'],
  ['2026-01-01T09:00:00Z', '3 hours old'],
  ['2025-12-20T12:00:00Z', '12 days old'],
  ['nonsense', 'of unknown age'],
])('says of %s: %s', (createdAt, shown) => {
  expect(formatAge(createdAt, new Date('2026-01-01T12:00:00Z'))).toBe(shown);
});

it('shows shares as percentages', () => {
  expect([0.4975, -0.031, 1, 12.3456].map(formatShare)).toEqual(['49.8 %', '−3.1 %', '100 %', '1230 %']);
});
