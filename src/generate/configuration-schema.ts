/** Where editors find the JSON schema of a configuration: beside it, where the user has it written. */
export const CONFIGURATION_SCHEMA = 'smtp-lint.schema.json';
