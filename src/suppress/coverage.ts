import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConfigDocument } from '../document/document.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import type { Directive } from './directive.ts';
import { LineDirectives } from './line-directives.ts';
import { Precedence } from './precedence.ts';

/**
 * Which directive keeps a finding out of the report. Findings are asked for in the order of the file. Of several
 * directives the nearest counts: that of the line, then that of the block, then that of the file.
 */
export class Coverage {
  readonly #lines: LineDirectives;
  readonly #blocks: Blocks | undefined;
  readonly #file = new Precedence();

  constructor(document: ConfigDocument, directives: readonly Directive[]) {
    this.#lines = new LineDirectives(document, directives);
    const ofBlocks = directives.filter(({ type }) => type === 'disable' || type === 'enable');
    this.#blocks = ofBlocks.length > 0 ? blocksOf(ofBlocks) : undefined;
    for (const directive of directives) if (directive.type === 'disable-file') this.#file.add(directive);
  }

  of({ rule, span }: Diagnostic): Directive | undefined {
    const block = this.#blocks?.of(rule, span.start);
    return this.#lines.at(span.start)?.of(rule) ?? block ?? this.#file.of(rule);
  }

  /** Comments that end a block where none is open, once every finding was asked for. */
  idleEnds(): readonly Directive[] {
    return this.#blocks?.idleEnds() ?? [];
  }
}
