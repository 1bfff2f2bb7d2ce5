import { expect, test } from 'vitest';
import type { Syntax } from '../../src/document/document.ts';
import { type Outlined, outline } from '../../src/editor/symbols.ts';
import { edited } from '../support/edited.ts';

/** The outline, a line each: name, value and the text that it spans. */
function lines(text: string, syntax: Syntax = 'cfg'): readonly string[] {
  const line = ({ name, detail, whole, nameSpan, children }: Outlined): string[] => {
    expect(nameSpan.start).toBeGreaterThanOrEqual(whole.start);
    expect(nameSpan.end).toBeLessThanOrEqual(whole.end);
    const span = JSON.stringify(text.slice(whole.start, whole.end));
    return [`${name}${detail && ` (${detail})`} ${span}`, ...children.flatMap(line).map((one) => `  ${one}`)];
  };
  return outline(edited(text, syntax)).flatMap(line);
}

test('sections hold their options, with values that may be shown', () => {
  expect(
    lines('[log]\nverbose = all\n[smtp-client]\nport = 25\npassword = abc\n[secret-x]\npassword = y\n'),
  ).toEqual([
    'smtp-client "[smtp-client]\\nport = 25\\npassword = abc"',
    '  port (25) "port = 25"',
    '  password "password = abc"',
    'secret-x "[secret-x]\\npassword = y"',
    '  password "password = y"',
  ]);
});

test('a section given twice is there twice', () => {
  expect(lines('[smtp-client]\nport = 25\n[smtp-client]\nuser = a\n')).toEqual([
    'smtp-client "[smtp-client]\\nport = 25"',
    '  port (25) "port = 25"',
    'smtp-client "[smtp-client]\\nuser = a"',
    '  user (a) "user = a"',
  ]);
});

test('YAML, JSON and exports', () => {
  expect(lines('smtp-client:\n  port: 25\n', 'yaml')).toEqual([
    'smtp-client "smtp-client:\\n  port: 25"',
    '  port (25) "port: 25"',
  ]);
  expect(lines('{"smtp-client": {"port": 25}}', 'json')).toEqual([
    'smtp-client "\\"smtp-client\\": {\\"port\\": 25"',
    '  port (25) "\\"port\\": 25"',
  ]);
  const property = '{"key": "port", "section": "smtp-client", "value": "25"}';
  expect(
    lines(`{"options": {"property": [${property}]}}`, 'json').map((line) => line.split(' "')[0]),
  ).toEqual(['smtp-client', '  port (25)']);
});

test('the value of an alias stands elsewhere, and is shown where it is shown there', () => {
  expect(lines('smtp-client:\n  port: &p 25\n  cnx-pool-size: *p\n', 'yaml').slice(1)).toEqual([
    '  port (25) "port: &p 25"',
    '  cnx-pool-size (25) "cnx-pool-size: *p"',
  ]);
  expect(lines('x: &p 25\nsmtp-client:\n  port: *p\n', 'yaml').slice(1)).toEqual(['  port "port: *p"']);
});

test('an unfinished file has an outline of what there is', () => {
  expect(lines('[smtp-client\npor')).toEqual(['smtp-client "[smtp-client\\npor"', '  *** "por"']);
  expect(lines('')).toEqual([]);
});
