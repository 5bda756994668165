/** Whether a file is carried as JSON. */
export const AS_JSON: RegExp;
/** The content of such a file as JSON text. */
export function readAsJson(path: string): string;
