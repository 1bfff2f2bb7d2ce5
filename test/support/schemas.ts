import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false });
// They refer to each other by their names.
for (const name of ['plan', 'report']) ajv.addSchema(read(name), `${name}.schema.json`);

/** Checks documents against one of the published schemas of reports. */
export function validator(
  name: 'report' | 'plan' | 'comparison' | 'finding' | 'baseline' | 'settings',
): ValidateFunction {
  return ajv.getSchema(`${name}.schema.json`) ?? ajv.compile(read(name));
}
