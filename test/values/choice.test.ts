import { describe, expect, test } from 'vitest';
import { accepts, readValue } from '../../src/values/index.ts';
import type { ChoiceSpec } from '../../src/values/spec.ts';

const security: ChoiceSpec = {
  type: 'choice',
  values: ['none', 'start-tls', 'start-tls-required', 'ssl-tls'],
};
const version: ChoiceSpec = {
  type: 'choice',
  values: ['Exchange2010', 'Exchange2010_SP1', 'Exchange2016'],
  open: true,
  instead: { Exchange2019: 'Exchange2016' },
};
const authority: ChoiceSpec = {
  type: 'choice',
  values: ['https://login.microsoftonline.com'],
  orContaining: 'google',
  pathBelongsIn: 'directory-id',
};

describe('a choice', () => {
  test.each(security.values)('may be %s', (text) => {
    expect(readValue(text, security)).toEqual({ status: 'legal', value: text });
  });

  test.each([
    ['NONE', 'none'],
    ['Start-TLS', 'start-tls'],
    ['SSL-tls', 'ssl-tls'],
  ])('may be %s in other letters', (text, spelling) => {
    expect(readValue(text, security)).toEqual({ status: 'legal', value: spelling, spelling });
  });

  test.each([
    ['start_tls', 'start-tls'],
    ['starttls', 'start-tls'],
    ['STARTTLS', 'start-tls'],
    ['start tls required', 'start-tls-required'],
    ['ssl-tls/', 'ssl-tls'],
    ['SslTls', 'ssl-tls'],
  ])('is not %s, though that means %s', (text, meant) => {
    expect(readValue(text, security)).toEqual({
      status: 'illegal',
      suggestion: { text: meant, certain: true },
    });
  });

  test.each([
    ['non', 'none'],
    ['start-tsl', 'start-tls'],
    ['start-tls-require', 'start-tls-required'],
  ])('is not %s, and may mean %s', (text, close) => {
    expect(readValue(text, security)).toEqual({
      status: 'illegal',
      suggestion: { text: close, certain: false },
    });
  });

  test.each(['tls', 'implicit', '-', '/', '25', 'constructor', '__proto__'])('is not %s', (text) => {
    expect(readValue(text, security)).toEqual({ status: 'illegal' });
  });

  test('would be %j without the quotes around it', () => {
    expect(readValue(`'none'`, security)).toMatchObject({ status: 'illegal', suggestion: { text: 'none' } });
  });

  test('is told as its values', () => {
    expect(accepts(security)).toBe('none, start-tls, start-tls-required or ssl-tls');
    expect(accepts({ type: 'choice', values: ['a', 'b'] })).toBe('a or b');
    expect(accepts({ type: 'choice', values: ['a'] })).toBe('a');
  });
});

describe('an open choice', () => {
  test.each(version.values)('may be %s', (text) => {
    expect(readValue(text, version)).toEqual({ status: 'legal', value: text });
  });

  test('may be a value in other letters', () => {
    expect(readValue('EXCHANGE2010_sp1', version)).toEqual({
      status: 'legal',
      value: 'Exchange2010_SP1',
      spelling: 'Exchange2010_SP1',
    });
  });

  test.each(['Exchange2030', 'Exchange2010-SP1', 'x', 'constructor', 'toString', '__proto__'])(
    'does not know %s, which may be right',
    (text) => {
      expect(readValue(text, version)).toEqual({ status: 'unrecognized', value: text, inferred: false });
    },
  );

  test('knows what to take instead of a value that does not work', () => {
    expect(readValue('Exchange2019', version)).toEqual({
      status: 'unrecognized',
      value: 'Exchange2019',
      instead: 'Exchange2016',
      inferred: false,
    });
  });

  test('is told as one of its values', () => {
    expect(accepts(version)).toBe('one of Exchange2010, Exchange2010_SP1, Exchange2016');
  });
});

describe('a choice or a text that contains a word', () => {
  test.each(['https://accounts.google.com', 'GOOGLE', 'https://oauth2.GoogleAPIs.com/token', 'xgooglex'])(
    'may be %s',
    (text) => {
      expect(readValue(text, authority)).toEqual({ status: 'legal', value: text });
    },
  );

  test('finds the word in any case, also where the catalogue writes it in capitals', () => {
    const spec: ChoiceSpec = { ...authority, orContaining: 'Google' };
    expect(readValue('https://accounts.google.com', spec)).toMatchObject({ status: 'legal' });
    expect(readValue('https://accounts.GOOGLE.com', spec)).toMatchObject({ status: 'legal' });
  });

  test.each([
    'https://login.microsoftonline.com/',
    'https://login.microsoftonline.com//',
    'HTTPS://Login.MicrosoftOnline.com/',
  ])('is without the slash at the end of %s', (text) => {
    expect(readValue(text, authority)).toEqual({
      status: 'illegal',
      suggestion: { text: 'https://login.microsoftonline.com', certain: true },
    });
  });

  test.each([
    ['https://login.microsoftonline.com/common', 'common'],
    ['https://LOGIN.microsoftonline.com/contoso.com/oauth2/v2.0/token', 'contoso.com'],
  ])('says where the path of %s belongs', (text, tenant) => {
    expect(readValue(text, authority)).toEqual({
      status: 'illegal',
      reason: 'what follows the host belongs in directory-id',
      suggestion: {
        text: 'https://login.microsoftonline.com',
        certain: false,
        alsoSet: { option: 'directory-id', text: tenant },
      },
    });
  });

  test.each([
    'login.microsoftonline.com',
    'https://example.com',
    'https://login.microsoftonline.com.example.com/x',
  ])('is not %s', (text) => {
    expect(readValue(text, authority).status).toBe('illegal');
  });

  test('is told as both', () => {
    expect(accepts(authority)).toBe('https://login.microsoftonline.com, or a text containing "google"');
  });
});
