import { describe, expect, test } from 'vitest';
import {
  hostOfHttpUrl,
  hostOfUrl,
  isHostName,
  isIpv4,
  isIpv6,
  isWithin,
  looksLikeUrl,
} from '../../src/values/host-name.ts';
import { accepts, readValue } from '../../src/values/index.ts';
import type { HostSpec } from '../../src/values/spec.ts';

const label = (length: number) => 'a'.repeat(length);

/** A name of 253 characters, the most there may be without the dot at its end. */
const longest = [63, 63, 63, 61].map(label).join('.');

describe('a host name', () => {
  test.each([
    'localhost',
    'mail',
    'smtp.example.com',
    'SMTP.Example.COM',
    'smtp.example.com.',
    '3com.com',
    'a-b.c--d.example',
    'xn--mller-kva.example',
    '1.2.3.4.example',
    'a.b1',
    '1a',
  ])('may be %s', (text) => {
    expect(isHostName(text)).toBe(true);
  });

  test('has labels of up to 63 characters', () => {
    expect(isHostName(label(63))).toBe(true);
    expect(isHostName(`${label(63)}.${label(63)}`)).toBe(true);
    expect(isHostName(label(64))).toBe(false);
    expect(isHostName(`${label(64)}.example`)).toBe(false);
    expect(isHostName(`example.${label(64)}`)).toBe(false);
  });

  test('has up to 253 characters, a dot at its end not counted', () => {
    expect(isHostName(longest)).toBe(true);
    expect(isHostName(`${longest}.`)).toBe(true);
    expect(isHostName(`${longest}a`)).toBe(false);
    expect(isHostName(`${longest}a.`)).toBe(false);
    expect(isHostName(`${longest}.a`)).toBe(false);
  });

  test.each([
    '',
    '.',
    '.example.com',
    'smtp..example.com',
    'example.com..',
    '-mail.example.com',
    'mail-.example.com',
    'mail.-example.com',
    'smtp_out.example.com',
    '_smtp.example.com',
    'müller.example',
    'a b',
    ' example.com',
    'example.com\n',
    'example.com:25',
    'example.com/x',
    '[::1]',
    '*',
    '*.example.com',
    'user@example.com',
  ])('cannot be %j', (text) => {
    expect(isHostName(text)).toBe(false);
  });

  test.each(['25', '1.2.3.4', '1.2.3', '256.1.1.1', 'example.1', '1.2.3.4.', 'a.007'])(
    'does not end in a number, as in %s',
    (text) => {
      expect(isHostName(text)).toBe(false);
    },
  );
});

describe('an IPv4 address', () => {
  test.each(['0.0.0.0', '127.0.0.1', '192.0.2.10', '255.255.255.255'])('may be %s', (text) => {
    expect(isIpv4(text)).toBe(true);
  });

  test.each([
    '256.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.4.',
    '.1.2.3.4',
    '1..3.4',
    '01.2.3.4',
    '1.2.3.004',
    '1.2.3.x',
    '1.2.3.4:25',
    ' 1.2.3.4',
    '1.2.3.4\n',
    '0x7f.0.0.1',
    '-1.2.3.4',
    '',
  ])('cannot be %j', (text) => {
    expect(isIpv4(text)).toBe(false);
  });
});

describe('an IPv6 address', () => {
  test.each([
    '::',
    '::1',
    '2001:db8::25',
    '2001:DB8::A',
    '1:2:3:4:5:6:7:8',
    '1::8',
    '::ffff:192.0.2.1',
    'fe80::1',
  ])('may be %s', (text) => {
    expect(isIpv6(text)).toBe(true);
  });

  test.each([
    '',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '12345::1',
    'g::1',
    '::256.0.0.1',
    '[::1]',
    '::1]',
    '::1/64',
    ' ::1',
    '1.2.3.4',
    'abc',
  ])('cannot be %j', (text) => {
    expect(isIpv6(text)).toBe(false);
  });
});

describe('a host', () => {
  const spec: HostSpec = { type: 'host', numberBelongsIn: 'port' };

  test.each(['smtp.example.com', 'localhost', 'smtp.example.com.', '192.0.2.1', '2001:db8::25', '::1'])(
    'may be %s',
    (text) => {
      expect(readValue(text, spec)).toEqual({ status: 'legal', value: text });
    },
  );

  test.each(['https://mail.example.com/EWS/Exchange.asmx', 'smtp://mail', 'HTTP://x'])(
    'that is the URL %s is left to a rule',
    (text) => {
      expect(readValue(text, spec)).toEqual({ status: 'legal', value: text });
    },
  );

  test.each([
    ['smtp.example.com:587', 'smtp.example.com', '587'],
    ['192.0.2.1:25', '192.0.2.1', '25'],
    ['[2001:db8::25]:465', '2001:db8::25', '465'],
    ['localhost:1', 'localhost', '1'],
    ['localhost:65535', 'localhost', '65535'],
  ])('keeps the number of %s apart', (text, host, number) => {
    expect(readValue(text, spec)).toEqual({
      status: 'illegal',
      suggestion: { text: host, certain: true, alsoSet: { option: 'port', text: number } },
    });
  });

  test.each(['smtp.example.com:0', 'smtp.example.com:65536', 'smtp.example.com:99999'])(
    'has no port from the number of %s, which can be none',
    (text) => {
      const reading = readValue(text, spec);
      expect(reading.status).toBe('illegal');
      expect(reading).not.toHaveProperty('suggestion.alsoSet');
    },
  );

  test('has nowhere to put a number if no option takes it', () => {
    expect(readValue('smtp.example.com:587', { type: 'host' })).toEqual({ status: 'illegal' });
  });

  test.each([
    ['[::1]', '::1'],
    ['[2001:db8::25]', '2001:db8::25'],
    [' smtp.example.com ', 'smtp.example.com'],
    ['smtp.example.com\n', 'smtp.example.com'],
    ["'smtp.example.com'", 'smtp.example.com'],
    ['"::1"', '::1'],
  ])('is without what is around it in %j', (text, host) => {
    expect(readValue(text, spec)).toEqual({ status: 'illegal', suggestion: { text: host, certain: true } });
  });

  test.each([
    'smtp_out.example.com',
    'smtp.example.com, smtp2.example.com',
    'smtp example',
    '256.1.1.1',
    '1.2.3',
    '25',
    '[smtp.example.com]',
    '[1.2.3.4]',
    'fe80::1%eth0',
    'smtp.example.com/path',
    'smtp.example.com:',
    'smtp.example.com:smtp',
    'smtp_out.example.com:25',
    'müller.example',
    '*',
    ':25',
  ])('cannot be %s', (text) => {
    expect(readValue(text, spec)).toEqual({ status: 'illegal' });
  });

  test('is told as host name or address', () => {
    expect(accepts(spec)).toBe('a host name or an IP address');
  });
});

describe('the host of a URL', () => {
  test.each([
    ['https://mail.example.com/EWS/Exchange.asmx', 'mail.example.com'],
    ['HTTP://Mail.Example.com:8080', 'mail.example.com'],
    ['http://user:secret@mail.example.com/', 'mail.example.com'],
    ['https://192.0.2.1/', '192.0.2.1'],
  ])('of %s is %s', (url, host) => {
    expect(hostOfHttpUrl(url)).toBe(host);
    expect(hostOfUrl(url)).toBe(host);
  });

  test.each([
    ['smtp://mail.example.com:587', 'mail.example.com'],
    ['smtps://mail.example.com', 'mail.example.com'],
    ['ftp://mail.example.com/x', 'mail.example.com'],
  ])('of %s is one, but none of http', (url, host) => {
    expect(hostOfUrl(url)).toBe(host);
    expect(hostOfHttpUrl(url)).toBeUndefined();
  });

  test.each(['https://', 'https:// ', 'https://a b/', 'https://[::1', 'https://mail.example.com:x/'])(
    'is missing in %s, though it looks like a URL',
    (text) => {
      expect(looksLikeUrl(text)).toBe(true);
      expect(hostOfUrl(text)).toBeUndefined();
      expect(hostOfHttpUrl(text)).toBeUndefined();
    },
  );

  test.each([
    'mail.example.com',
    'mail.example.com:587',
    '//mail.example.com',
    'mailto:a@b',
    'http:/x',
    '',
    '://x',
    ' http://x',
  ])('is not asked for in %j, which is no URL', (text) => {
    expect(looksLikeUrl(text)).toBe(false);
    expect(hostOfUrl(text)).toBeUndefined();
    expect(hostOfHttpUrl(text)).toBeUndefined();
  });
});

describe('a host lies within a domain', () => {
  const domains = ['gmail.com', 'google.com'];

  test.each(['gmail.com', 'smtp.gmail.com', 'a.b.google.com', 'SMTP.Gmail.COM', 'smtp.gmail.com.'])(
    '%s does',
    (host) => {
      expect(isWithin(host, domains)).toBe(true);
    },
  );

  test.each(['notgmail.com', 'gmail.com.example', 'gmail', '.com', '', 'googlemail.com'])(
    '%j does not',
    (host) => {
      expect(isWithin(host, domains)).toBe(false);
    },
  );

  test('that is written in capitals', () => {
    expect(isWithin('smtp.gmail.com', ['Gmail.com'])).toBe(true);
    expect(isWithin('GMAIL.COM', ['Gmail.com'])).toBe(true);
  });
});
