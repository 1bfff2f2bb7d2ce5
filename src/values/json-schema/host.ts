import { HOST_NAME, IPV4, IPV6_SIGNS, NUMBER_AT_END, SCHEME } from '../host-name.ts';
import type { HostSpec } from '../spec.ts';
import { textLike, written } from './json-schema.ts';
import type { KindSchemas } from './kind-schemas.ts';

export const host: KindSchemas<HostSpec> = {
  legal: () => [
    { type: 'string', pattern: HOST_NAME.source, not: textLike(NUMBER_AT_END.source) },
    ...[IPV4, IPV6_SIGNS, SCHEME].map(({ source }) => textLike(source)),
    // To the server true is a text, and a host may be called so.
    { type: 'boolean' },
  ],
  of: (value) => ({ enum: written(String(value)) }),
};
