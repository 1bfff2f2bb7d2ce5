/** Whether something fills in a part of the text later: `${NAME}` or `{{ name }}`. */
export function hasPlaceholder(text: string): boolean {
  return /\$\{[^}]+\}|\{\{.*?\}\}/s.test(text);
}
