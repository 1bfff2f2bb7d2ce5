import { describe, expect, test } from 'vitest';
import { nearest, nearestChoice } from '../../src/values/nearest.ts';

const options = [
  'port',
  'server',
  'server-type',
  'user',
  'password',
  'client-id',
  'smtp-connection-security',
];

describe('the nearest name', () => {
  test.each([
    ['port', 'port'],
    ['PORT', 'port'],
    ['prot', 'port'],
    ['por', 'port'],
    ['ports', 'port'],
    ['sever', 'server'],
    ['servre', 'server'],
    ['server_type', 'server-type'],
    ['servertype', 'server-type'],
    ['pasword', 'password'],
    ['passwrod', 'password'],
    ['clientId', 'client-id'],
    ['smtp-conection-securty', 'smtp-connection-security'],
  ])('to %s is %s', (text, expected) => {
    expect(nearest(text, options)).toBe(expected);
  });

  test.each(['', 'p', 'trop', 'proto', 'secret', 'verbose', 'constructor', '__proto__'])(
    'to %j is none',
    (text) => {
      expect(nearest(text, options)).toBeUndefined();
    },
  );

  test('to a text of more than 100 letters is none', () => {
    const long = 'x'.repeat(101);
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest(long.slice(1), [long])).toBe(long);
  });

  test('is none where two are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBeUndefined();
    expect(nearest('cat', ['bat', 'rat', 'hat'])).toBeUndefined();
  });

  test('is the nearer one, whatever the order', () => {
    expect(nearest('abcdef', ['abcdxy', 'abcdex'])).toBe('abcdex');
    expect(nearest('abcdef', ['abcdex', 'abcdxy'])).toBe('abcdex');
    expect(nearest('abcdef', ['abcdxy', 'abcdyx', 'abcdex'])).toBe('abcdex');
  });

  test('counts two letters that changed places as one slip', () => {
    expect(nearest('prot', ['port', 'plot'])).toBeUndefined();
    expect(nearest('sevrer', ['server', 'severs'])).toBe('server');
  });

  test('of no names is none', () => {
    expect(nearest('port', [])).toBeUndefined();
  });
});

describe('the nearest choice', () => {
  const severities = ['off', 'info', 'warning', 'error'];

  test.each([
    ['warn', 'warning'],
    ['WARN', 'warning'],
    ['err', 'error'],
    ['eror', 'error'],
    ['inf', 'info'],
  ])('to %s is %s', (word, expected) => {
    expect(nearestChoice(word, severities)).toBe(expected);
  });

  test('to a beginning that several have, or that is short, is none', () => {
    expect(nearestChoice('next', ['next-cycle', 'next-pop-cycle'])).toBeUndefined();
    expect(nearestChoice('wa', severities)).toBeUndefined();
    expect(nearestChoice('', severities)).toBeUndefined();
  });
});
