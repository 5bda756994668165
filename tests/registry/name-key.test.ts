import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/registry/name-key.ts';

describe('one person under several spellings', () => {
  it.each([
    ['NGUYỄN VĂN HÒA', 'nguyễn văn hoà'],
    ['Nguyễn Văn Hoà'.normalize('NFD'), 'nguyễn văn hoà'],
    ['Đ/c Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['đ/c: Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Đồng chí Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Đc. Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Ông/Bà Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Th.S Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Đ/c TS. Nguyễn Văn Hoà', 'nguyễn văn hoà'],
    ['Nguyễn Văn Hoà (Tư)', 'nguyễn văn hoà'],
    ['Nguyễn Văn Hoà - Bí thư', 'nguyễn văn hoà'],
    ['Nguyễn Văn Hoà, Phó Bí thư', 'nguyễn văn hoà'],
    ['Nguyễn Văn Hoà *', 'nguyễn văn hoà'],
    ['Nguyễn \u00a0Văn\nHoà', 'nguyễn văn hoà'],
    ['Ðinh Thuỳ Mẫu', 'đinh thuỳ mẫu'],
    ['Đinh Thùy Mẫu', 'đinh thuỳ mẫu'],
  ])('%j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('names that look like something to cut', () => {
  it.each([
    'Bà',
    'Katơr Thị Mẫu',
    'Chamaléa Mẫu',
    'Y Blăk Niê',
    'H’ Mẫu',
    'Ka-Hrê',
    'Pinăng',
    'Tô Văn Mẫu',
    'Thạch Mẫu',
    'Bạch Mẫu',
  ])('%s stays whole', (name) => {
    expect(nameKey(name)).toBe(name.toLowerCase());
  });

  it('keeps y and i apart', () => {
    expect(nameKey('Lý Mẫu')).not.toBe(nameKey('Lí Mẫu'));
  });
});
