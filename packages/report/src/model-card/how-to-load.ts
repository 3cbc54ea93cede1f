/** How files of a kind are loaded, by the ending of their names. */
interface Loader {
  readonly endings: readonly string[];
  readonly language: string;
  readonly code: (name: string) => string;
  /** Loading such a file runs code that is in it. */
  readonly runsCode?: boolean;
}

const python = (imports: string, call: (name: string) => string) => ({
  language: 'python',
  code: (name: string) => `import ${imports}\n\nmodel = ${call(name)}`,
});

/** The first row that fits. Which formats run code: the documentation of each library on loading what others made. */
const loaders: readonly Loader[] = [
  { endings: ['.joblib'], ...python('joblib', (name) => `joblib.load("${name}")`), runsCode: true },
  {
    endings: ['.pkl', '.pickle'],
    language: 'python',
    code: (name) => `import pickle\n\nwith open("${name}", "rb") as file:\n    model = pickle.load(file)`,
    runsCode: true,
  },
  {
    endings: ['.skops'],
    ...python(
      'skops.io',
      (name) => `skops.io.load("${name}", trusted=skops.io.get_untrusted_types(file="${name}"))`,
    ),
    runsCode: true,
  },
  {
    endings: ['.pt', '.pth'],
    ...python('torch', (name) => `torch.load("${name}", weights_only=True)`),
    runsCode: true,
  },
  {
    endings: ['.safetensors'],
    language: 'python',
    code: (name) => `from safetensors import safe_open\n\ntensors = safe_open("${name}", framework="np")`,
  },
  { endings: ['.onnx'], ...python('onnxruntime', (name) => `onnxruntime.InferenceSession("${name}")`) },
  {
    endings: ['.keras', '.h5'],
    ...python('keras', (name) => `keras.saving.load_model("${name}", safe_mode=True)`),
    runsCode: true,
  },
  { endings: ['.tflite'], ...python('tensorflow as tf', (name) => `tf.lite.Interpreter("${name}")`) },
  { endings: ['.ubj'], ...python('xgboost', (name) => `xgboost.Booster(model_file="${name}")`) },
  {
    endings: ['.cbm'],
    ...python('catboost', (name) => `catboost.CatBoost().load_model("${name}")`),
  },
  { endings: ['.gguf'], ...python('llama_cpp', (name) => `llama_cpp.Llama(model_path="${name}")`) },
  { endings: ['.npz', '.npy'], ...python('numpy as np', (name) => `np.load("${name}", allow_pickle=False)`) },
  {
    endings: ['.rds'],
    language: 'r',
    code: (name) => `model <- readRDS("${name}")`,
    runsCode: true,
  },
  {
    endings: ['.json'],
    language: 'js',
    code: (name) =>
      `import { readFileSync } from 'node:fs';\n\nconst model = JSON.parse(readFileSync('${name}', 'utf8'));`,
  },
];

/** How the files of a model are loaded, as Markdown, as far as their names tell. Names are those of a release. */
export function howToLoad(files: readonly { readonly name: string }[]): string {
  const found = files.flatMap(({ name }) => {
    const loader = loaders.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
    return loader && /^[\w.-]+$/.test(name) ? [{ name, loader }] : [];
  });
  const general =
    'Load it with the library that it was trained with, in the versions that stand below «Environment».';
  const blocks = found
    .slice(0, 5)
    .map(({ name, loader }) => `\`\`\`${loader.language}\n${loader.code(name)}\n\`\`\``);
  const warning = found.some(({ loader }) => loader.runsCode)
    ? [
        'Loading such a file can run code that is in it: verify it first, and load it only if you trust who published it.',
      ]
    : [];
  return [general, ...warning, ...blocks].join('\n\n');
}
