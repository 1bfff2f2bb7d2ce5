import configSchema from '../../schemas/config.schema.json' with { type: 'json' };

/** Under a name of its own: of a bundle that is loaded later, the default export is the bundle. */
export { configSchema };
