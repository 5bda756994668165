/** Rules, procedures and holidays are carried in the program: their text, and its content as JSON, which is read many times faster. */
declare module '*.yaml' {
  export const text: string;
  export const json: string;
}
