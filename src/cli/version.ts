import manifest from '../../package.json' with { type: 'json' };

/** The program's version, from its package file. */
export const PROGRAM_VERSION: string = manifest.version;
