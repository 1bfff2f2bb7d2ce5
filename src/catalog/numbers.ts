/**
 * Numbers for names of options. One name has one number, in all sections and catalogues: what is kept of a section by
 * number is right for every condition, wherever that was made.
 */
const numbers = new Map<string, number>();
const names: string[] = [];

export function numberOfName(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

export function nameOfNumber(number: number): string {
  return names[number] as string;
}

let conditions = 0;

/** A number that no other condition has. */
export function numberOfCondition(): number {
  return conditions++;
}
