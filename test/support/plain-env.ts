/** What a CI service tells the programs that it runs, or what changes how they print. */
const NOT_OURS = /^(?:CI|GITHUB|RUNNER|GITLAB)(?:_|$)|^(?:NODE_EXTRA_CA_CERTS|FORCE_COLOR|NO_COLOR)$/;

/** The environment of this process as it would be on the machine of a user. */
export function plainEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name)));
}
