/**
 * A function of the library was called with something that it cannot take: an unknown rule, syntax or preset, a
 * release of another form, an option that there is not. The message is a sentence that says what is accepted.
 * What is wrong with the text of a configuration never throws.
 */
export declare class ArgumentError extends TypeError {
    readonly name = "ArgumentError";
}
