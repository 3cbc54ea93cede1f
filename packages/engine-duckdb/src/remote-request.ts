/** What is fetched, and for whom. */
export interface RemoteRequest {
  readonly addresses: readonly string[];
  /** Folder for the copies. */
  readonly folder: string;
  /** The input that names the addresses, for messages. */
  readonly input: string;
  /** What the engine may take, in MB: it holds one file at a time. */
  readonly memoryMegabytes: number;
}

/** What reading addresses takes besides the engine. */
export interface RemoteOptions {
  /** Where credentials stand. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder of the engine's extensions; the engine's own when absent: `~/.duckdb/extensions`. */
  readonly extensionFolder?: string | undefined;
}
