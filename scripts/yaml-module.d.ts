/** The script of the module that stands for a YAML file: `text` and `json`. */
export function writeYamlModule(path: string): string;
