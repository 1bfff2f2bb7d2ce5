/** What the manual page says beyond the definitions of the commands. */

/** One term or several, and what there is to say about them. */
export type Words = readonly [terms: string, about: string];

export const DESCRIPTION = [
  'smtp-lint reads configurations of the Genesys E-mail Server, as .cfg, .conf, .ini, YAML or JSON files, as exports of the Configuration Server or as Configuration XML, and reports mistakes before the server reads them: wrong values, misspelt names, options that are missing or have no effect, and options that contradict each other.',
  'It also tells which changes need a restart, explains options and rules, writes configurations to fill in, and converts them. No report shows the value of a secret option; what convert and --fix write is a configuration, and holds it.',
  'The word check may be left out: a command line that names no command checks files. A file of the name of a command is written with its directory, as in ./diff.',
];

export const ENVIRONMENT: readonly Words[] = [
  ['NO_COLOR', 'If it is not empty, nothing is coloured, unless --color says always.'],
  ['FORCE_COLOR', 'Text is coloured although it goes to no terminal; with 0 or false it never is.'],
  ['TERM', 'With dumb, nothing is coloured unless it is asked for.'],
  [
    'GITHUB_ACTIONS',
    'With true, check prints annotations where no --format is given, as with --format github. Why a job could not be done is annotated in any case.',
  ],
  [
    'GITHUB_STEP_SUMMARY',
    'The file that --summary appends the report to. Where it is not set, --summary does nothing.',
  ],
  [
    'CI_PROJECT_DIR',
    'The directory that the paths of --format gitlab begin at; the working directory where it is not set.',
  ],
  [
    'GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE',
    '--since passes over these and their like, which git sets for its hooks: it asks the repository that the files lie in.',
  ],
];

export const FILES: readonly Words[] = [
  [
    'smtp-lint.config.yaml, smtp-lint.config.yml, smtp-lint.config.json',
    'The configuration of smtp-lint itself, with release, rules, failOn, maxFileSize, catalogs, ignore, placeholders and overrides. Of each file that is checked it is looked for in the directory of the file and then in those above; the first one counts.',
  ],
  ['package.json', 'Holds that configuration as well, under the key smtp-lint.'],
  [
    'baseline.json',
    'Findings that are known and accepted, by whatever name --write-baseline wrote them and --baseline reads them. It is looked for nowhere.',
  ],
];

export const EXIT_STATUS: readonly Words[] = [
  ['0', 'The job is done, and nothing was found that counts.'],
  ['1', 'Something was found that counts; each command tells what does.'],
  [
    '2',
    'The job could not be done: wrong usage, a file that cannot be read or written, or nothing to check. The reason is on standard error.',
  ],
  [
    '130, 143, 129',
    'What a shell shows of a run that SIGINT, SIGTERM or SIGHUP has ended. Files that it was writing are whole.',
  ],
];

export const DOCS: readonly Words[] = [
  ['options.md, rules.md, presets.md', 'what is known of the server, and what is checked'],
  ['configuration.md', 'the configuration of smtp-lint itself'],
  ['suppressions.md', 'comments and baselines that keep findings out of the report'],
  ['catalogs.md', 'how to describe further sections'],
  ['formats.md, json.md', 'the formats of reports'],
  ['ci.md', 'use in CI and in git hooks'],
  ['editors.md', 'use in an editor'],
  ['api.md', 'the package as a library'],
  ['testing.md', 'how smtp-lint is tested, with figures'],
  ['performance.md', 'how fast smtp-lint is, with figures'],
];
