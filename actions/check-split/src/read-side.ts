import type { TableSource } from '@plimsoll/dataset';
import { tableSourceOf } from '@plimsoll/metrics';
import { piecesOf, type TableSketch } from '@plimsoll/profile';
import { type DataEngine, findFiles, pathFrom, type World } from '@plimsoll/runtime';

/** One side of the split, looked at. */
export interface ReadSide {
  readonly name: string;
  readonly files: readonly string[];
  readonly source: TableSource;
  readonly table: TableSketch;
}

/** Finds and profiles a side; its numbers are counted at the edges of `against` too. */
export async function readSide(
  world: World,
  engine: DataEngine,
  side: { name: string; patterns: readonly string[]; against?: ReadSide },
): Promise<ReadSide> {
  const files = await findFiles(world.workspace, side.patterns, side.name);
  const names = files.map((file) => pathFrom(world.root, file));
  const source = { ...tableSourceOf(files, side.name), names };
  const columns = side.against?.table.columns ?? [];
  const edges = new Map(
    columns.flatMap(({ name, numbers }) => (numbers ? [[name, piecesOf(numbers).ends] as const] : [])),
  );
  const texts = new Set(columns.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  return { name: side.name, files, source, table: await engine.profile(source, { edges, texts }) };
}
