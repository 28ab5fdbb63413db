/** One night: exit codes, verdicts by town, and the alerts that arrived (`watch: key`). */
export type Night = {
  readonly night: number;
  readonly day: string;
  /** What befell towns, machine and receiver, in words; empty on a calm night. */
  readonly happens: string;
  /** Exit codes; `null` where the run was killed. */
  readonly harvest: number | null;
  readonly status: number | null;
  readonly watch: number | null;
  /** The exit code that the ping told, `null` where none came. */
  readonly ping: string | null;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly alerts: readonly string[];
  readonly isSound: boolean;
  /** What the night's commands said on stderr. */
  readonly said: string;
};

export function passNights(
  nights: readonly number[],
  onNight?: (night: Night) => void,
): Promise<readonly Night[]>;
