"""Trains a random forest that names the species of a penguin: train.mjs again, with scikit-learn.

Reads params.yml, data/train.csv and data/holdout.csv; writes what Plimsoll reads: metrics.json, predictions.csv and
train-predictions.csv, and the model as model.joblib.
"""

import json
from pathlib import Path

import joblib
import pandas as pd
import yaml
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.metrics import accuracy_score, log_loss
from sklearn.pipeline import make_pipeline

SLICES = ["sex", "island"]

params = yaml.safe_load(Path("params.yml").read_text())
train = pd.read_csv("data/train.csv")
holdout = pd.read_csv("data/holdout.csv")

model = make_pipeline(
    SimpleImputer(strategy="median"),
    RandomForestClassifier(
        n_estimators=params["trees"],
        max_depth=params["max_depth"],
        min_samples_split=params["min_samples_split"],
        max_features=None,
        random_state=params["seed"],
    ),
)
model.fit(train[params["features"]], train["species"])


def predict(birds: pd.DataFrame) -> pd.DataFrame:
    """One row per bird: id, label, prediction, score_<class>, slices."""
    scores = pd.DataFrame(
        model.predict_proba(birds[params["features"]]),
        columns=[f"score_{name}" for name in model.classes_],
        index=birds.index,
    )
    named = birds[["id", "species"]].rename(columns={"species": "label"})
    named["prediction"] = model.predict(birds[params["features"]])
    return pd.concat([named, scores, birds[SLICES]], axis="columns")


def measure(predictions: pd.DataFrame) -> dict:
    scores = predictions[[f"score_{name}" for name in model.classes_]]
    return {
        "accuracy": accuracy_score(predictions["label"], predictions["prediction"]),
        "log_loss": log_loss(predictions["label"], scores),
    }


on_train = predict(train)
on_holdout = predict(holdout)
metrics = {**measure(on_holdout), "train": measure(on_train)}

joblib.dump(model, "model.joblib")
Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
on_holdout.to_csv("predictions.csv", index=False)
on_train.to_csv("train-predictions.csv", index=False)
print(f"{params['trees']} trees on {', '.join(params['features'])}")
print(f"accuracy: {metrics['train']['accuracy']:.3f} on train, {metrics['accuracy']:.3f} on holdout")
