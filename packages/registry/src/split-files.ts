/** How a part of a file is called: `model.bin.part-002-of-003`. The parts in the order of their names are the file. */
const partName = /^(?<name>.+)\.part-(?<number>\d{3})-of-(?<count>\d{3})$/;

/** Whether a name is that of a part. */
export function isPartName(name: string): boolean {
  return partName.test(name);
}

/** The name of a part, counted from 1. */
export function formatPartName(name: string, number: number, count: number): string {
  const digits = (value: number) => String(value).padStart(3, '0');
  return `${name}.part-${digits(number)}-of-${digits(count)}`;
}

/** The parts of a file among others, in their order; none unless all of them are there. */
export function partsOf<T extends { readonly name: string }>(name: string, files: readonly T[]): T[] {
  const parts = files
    .filter((file) => partName.exec(file.name)?.groups?.name === name)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const count = parts.length;
  return parts.every((file, index) => file.name === formatPartName(name, index + 1, count)) ? parts : [];
}

/** Where the parts of a file begin and end (end excluded), none larger than the store takes. */
export function splitBytes(
  bytes: number,
  maxBytes: number,
): { readonly start: number; readonly end: number }[] {
  const count = Math.max(1, Math.ceil(bytes / maxBytes));
  return Array.from({ length: count }, (_, index) => ({
    start: index * maxBytes,
    end: Math.min(bytes, (index + 1) * maxBytes),
  }));
}
