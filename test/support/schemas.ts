import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false, schemas: [read('plan')] });

/** Checks documents against one of the published schemas of reports. */
export function validator(name: 'report' | 'plan' | 'comparison' | 'baseline'): ValidateFunction {
  return name === 'plan' ? (ajv.getSchema('plan.schema.json') as ValidateFunction) : ajv.compile(read(name));
}
