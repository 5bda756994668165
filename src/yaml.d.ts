/** Rule packs are carried in the program as text; the loader parses and checks them. */
declare module '*.yaml' {
  const text: string;
  export default text;
}
