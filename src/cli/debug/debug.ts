/**
 * Tells one thing that the program did, in one line. There is one only where --debug is given. No value, no comment and
 * no name of a file that the catalogue does not know may be in the line: people send what they see to others.
 */
export type Debug = (line: string) => void;
