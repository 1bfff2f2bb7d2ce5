/** A half-open range of UTF-16 offsets into the text of a file. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A span by its ends. */
export declare function span(start: number, end: number): Span;
