/** Case tables are carried in the program as text, like the rule packs. */
declare module '*.csv' {
  const text: string;
  export default text;
}
