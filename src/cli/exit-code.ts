/** 0: nothing at or above the threshold. 1: findings. 2: the job could not be done. */
export const ExitCode = { clean: 0, findings: 1, trouble: 2 } as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
