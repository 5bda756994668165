import type { Settings } from '../store/settings.ts';

/**
 * Keeps what is put together from the settings of one command, because every report of every unit and every case asks for
 * it again: `keep(settings, key, make)` makes it the first time.
 */
export function keptForCommand<Value>(): (settings: Settings, key: string, make: () => Value) => Value {
  const known = new WeakMap<Settings, Map<string, Value>>();
  return (settings, key, make) => {
    const kept = known.get(settings) ?? new Map<string, Value>();
    known.set(settings, kept);
    const value = kept.get(key) ?? make();
    kept.set(key, value);
    return value;
  };
}
