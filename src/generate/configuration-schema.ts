/** Where editors find the JSON schema of a linted configuration, from the root of the project. */
export const CONFIGURATION_SCHEMA = 'schemas/configuration.schema.json';
