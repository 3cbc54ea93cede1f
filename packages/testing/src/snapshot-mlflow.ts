interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The parts of MLflow's answers that are looked at here. */
interface Answer {
  readonly experiments?: { readonly experiment_id: string }[];
  readonly runs?: {
    readonly info: { readonly status: string; readonly artifact_uri: string };
    readonly data: { readonly tags: Tag[] };
  }[];
  readonly model_versions?: {
    readonly name: string;
    readonly status: string;
    readonly description?: string;
    readonly tags: Tag[];
  }[];
  readonly files?: readonly { readonly path: string; readonly file_size?: number }[];
  readonly registered_models?: {
    readonly name: string;
    readonly aliases?: { readonly alias: string }[];
  }[];
}

/** What an MLflow server itself tells of everything in one place, without its numbers and times. */
export async function snapshotMlflow(url: string, place: string): Promise<unknown> {
  const ask = async (path: string, body?: unknown): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const init = body ? { method: 'POST', body: JSON.stringify(body), headers } : {};
    return (await (await fetch(`${url}/api/2.0/${path}`, init)).json()) as Answer;
  };
  const filter = `name LIKE 'plimsoll/${place}/%'`;
  const { experiments = [] } = await ask('mlflow/experiments/search', { max_results: 1000, filter });
  const experiment_ids = experiments.map((one) => one.experiment_id);
  const { runs = [] } =
    experiment_ids.length === 0 ? {} : await ask('mlflow/runs/search', { experiment_ids, max_results: 1000 });
  const named = encodeURIComponent(`name LIKE '${place}.%'`);
  const { model_versions = [] } = await ask(`mlflow/model-versions/search?filter=${named}`);
  const { registered_models = [] } = await ask(`mlflow/registered-models/search?filter=${named}`);
  const list = async (root: string, folder: string) => {
    const path = root.replace('mlflow-artifacts:/', '');
    const { files = [] } = await ask(`mlflow-artifacts/artifacts?path=${path}/${folder}`);
    return files.map((file) => `${file.path} ${file.file_size}`).sort();
  };
  const hide = (text: string) => text.replace(place, '<place>');
  const plain = (tags: Tag[]) =>
    tags
      .filter(({ key }) => key.startsWith('plimsoll.'))
      .map(({ key, value }) => `${key} = ${hide(value)}`)
      .sort();
  const shownRuns = await Promise.all(
    runs.map(async ({ info: { status, artifact_uri }, data: { tags } }) => ({
      ...{ status, tags: plain(tags) },
      files: [await list(artifact_uri, 'model'), await list(artifact_uri, 'plimsoll')],
    })),
  );
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    experiments: experiments.length,
    runs: shownRuns.sort(byText),
    versions: model_versions
      .map(({ name, tags, status, description }) => ({
        ...{ name: hide(name), status, description, tags: plain(tags) },
      }))
      .sort(byText),
    aliases: registered_models.map(({ name, aliases = [] }) => [
      hide(name),
      aliases.map(({ alias }) => alias),
    ]),
  };
}
