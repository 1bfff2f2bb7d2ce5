import { type Diagnostic, type Fix, SEVERITIES, type Severity } from './diagnostic.ts';
import { heaviest } from './heaviest.ts';
import { compare, inOrder, isSame, type Told } from './order.ts';
import type { Shown } from './shown.ts';

/** What of a finding decides where it comes in the order, and how it is counted. */
export type Weighed = Told & { readonly fix?: Fix | undefined };

/**
 * Keeps of the findings of a file those that reports show and counts the others at once: there may be more of them than
 * memory holds. They may come in any order, but those that tell the same one behind the other. The outcome is what
 * `shownOf` makes of all of them.
 */
export class MostShown {
  readonly #most: number;
  readonly #room: number;
  #kept: Diagnostic[] = [];
  /** The last of the kept ones to be shown, where there is no place behind it. */
  #worst: Diagnostic | undefined;
  #before: Weighed | undefined;
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  #fixable = 0;
  #isCounted = false;

  /** `room` is how many are kept before it is sorted out which. */
  constructor(most: number, room: number = Math.max(2 * most, most + 1000)) {
    this.#most = most;
    this.#room = Math.max(room, most + 1);
  }

  /** How many are kept. */
  get size(): number {
    return this.#kept.length;
  }

  /** Whether a finding may be one of those that are shown, and is to be kept. If not it is counted here. */
  admits(finding: Weighed, severity: Severity): boolean {
    const before = this.#before;
    this.#before = finding;
    if (before && isSame(finding, before)) return false;
    if (!this.#worst || weigh(finding, severity, this.#worst) < 0) return true;
    this.#count(finding, severity);
    return false;
  }

  keep(finding: Diagnostic): void {
    this.#kept.push(finding);
    if (this.#kept.length >= this.#room) this.#prune();
  }

  /** All findings were told. */
  shown(): Shown {
    this.#prune();
    const diagnostics = this.#kept;
    if (!this.#isCounted) return { diagnostics, suppressed: NONE };
    return {
      diagnostics,
      suppressed: NONE,
      more: { severities: this.#severities, fixable: this.#fixable, suppressed: 0 },
    };
  }

  #prune(): void {
    const ordered = inOrder(this.#kept);
    const kept = heaviest(ordered, this.#most, ({ severity }) => severity);
    if (kept !== ordered) {
      const isKept = new Set(kept);
      for (const finding of ordered) if (!isKept.has(finding)) this.#count(finding, finding.severity);
    }
    this.#kept = [...kept];
    if (kept.length < this.#most) return;
    for (const severity of SEVERITIES) {
      this.#worst = kept.findLast((one) => one.severity === severity);
      if (this.#worst) return;
    }
  }

  #count({ fix }: Weighed, severity: Severity): void {
    this.#severities[severity]++;
    if (fix) this.#fixable++;
    this.#isCounted = true;
  }
}

const NONE: readonly never[] = [];

/** Below 0 where one comes before another when it is chosen what is shown. */
function weigh(one: Weighed, severity: Severity, other: Diagnostic): number {
  if (severity === other.severity) return compare(one, other);
  return SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(severity);
}
