import { piecesOf, type TableSketch } from '@plimsoll/profile';
import type { DataEngine, FindData, FoundData } from '@plimsoll/runtime';

/** One side of the split, looked at. */
export interface ReadSide {
  readonly name: string;
  readonly source: FoundData['source'];
  readonly table: TableSketch;
  readonly digest: FoundData['digest'];
}

/** Finds and profiles a side; its numbers are counted at the edges of `against` too. */
export async function readSide(
  findData: FindData,
  engine: DataEngine,
  side: { name: string; patterns: readonly string[]; against?: ReadSide },
): Promise<ReadSide> {
  const { source, digest } = await findData(side.patterns, side.name);
  const columns = side.against?.table.columns ?? [];
  const edges = new Map(
    columns.flatMap(({ name, numbers }) => (numbers ? [[name, piecesOf(numbers).ends] as const] : [])),
  );
  const texts = new Set(columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  return { name: side.name, source, digest, table: await engine.profile(source, { edges, texts }) };
}
