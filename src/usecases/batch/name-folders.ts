interface Named {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
}

/** Names that mean a device on Windows, whatever follows a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;
const CODE_LENGTH = 40;
const NAME_LENGTH = 40;

/**
 * A name of a folder for each unit that every system takes as it is: the code and the name without marks, ASCII letters,
 * digits, `-` and inner dots, never a path, a device or a hidden folder. Two units whose names would be one folder where
 * capitals do not count get their number behind it.
 *
 * @example { code: '38.168', name: 'Đảng uỷ xã An Bình' } // '38.168-dang-uy-xa-an-binh'
 */
export function nameFolders(units: readonly Named[]): Map<number, string> {
  const wished = units.map((unit) => ({ id: unit.id, folder: wishFolder(unit) }));
  const count = new Map<string, number>();
  for (const { folder } of wished) {
    const key = folder.toLowerCase();
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return new Map(
    wished.map(({ id, folder }) => [
      id,
      (count.get(folder.toLowerCase()) ?? 0) > 1 ? `${folder}_${String(id)}` : folder,
    ]),
  );
}

function wishFolder({ id, code, name }: Named): string {
  const parts = [
    plainWord(code ?? '', /[^A-Za-z0-9.]+/g, CODE_LENGTH),
    plainWord(name.toLowerCase(), /[^a-z0-9]+/g, NAME_LENGTH),
  ];
  const folder = parts.filter((part) => part !== '').join('-');
  if (folder === '') return `_${String(id)}`;
  return DEVICES.test(folder) ? `_${folder}` : folder;
}

function plainWord(text: string, other: RegExp, length: number): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(other, '-')
    .slice(0, length)
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
}
