export const id = 1032;
export const ids = [1032];
export const modules = {

/***/ 81032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateRecord: () => (/* binding */ validateRecord)
/* harmony export */ });
const validateRecord = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:plimsoll:record:1", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "action", "id", "model", "verdict", "summary", "reasons", "identity", "evidence", "timings", "tool"], "properties": { "schemaVersion": { "const": 1 }, "action": { "$ref": "#/$defs/identifier" }, "id": { "$ref": "#/$defs/identifier" }, "model": { "$ref": "#/$defs/modelName" }, "verdict": { "$ref": "#/$defs/verdict" }, "summary": { "$ref": "#/$defs/line" }, "reasons": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/reason" } }, "identity": { "$ref": "#/$defs/identity" }, "evidence": { "$ref": "#/$defs/evidence" }, "timings": { "$ref": "#/$defs/timings" }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "plimsoll" }, "version": { "type": "string", "maxLength": 64 } } } }, "$defs": { "identifier": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, "modelName": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$", "maxLength": 100 }, "line": { "type": "string", "maxLength": 2000 }, "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "count": { "type": "integer", "minimum": 0 }, "instant": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, "verdict": { "enum": ["pass", "warn", "inconclusive", "fail", "error"] }, "reason": { "type": "object", "additionalProperties": false, "required": ["code", "verdict", "message"], "properties": { "code": { "$ref": "#/$defs/identifier" }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" }, "where": { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "$ref": "#/$defs/path" }, "line": { "type": "integer", "minimum": 1 } } } } }, "identity": { "type": "object", "additionalProperties": false, "required": ["repository", "commit", "ref", "pullRequest", "data", "parameters", "environment"], "properties": { "repository": { "type": ["string", "null"], "maxLength": 200 }, "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "ref": { "type": ["string", "null"], "maxLength": 1024 }, "pullRequest": { "type": ["integer", "null"], "minimum": 1 }, "data": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "parameters": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 } }, "environment": { "type": "object", "maxProperties": 100, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "string", "maxLength": 2000 } } } }, "fileDigest": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "bytes"], "properties": { "path": { "$ref": "#/$defs/path" }, "sha256": { "$ref": "#/$defs/sha256" }, "bytes": { "$ref": "#/$defs/count" } } }, "timings": { "type": "object", "additionalProperties": false, "required": ["startedAt", "seconds"], "properties": { "startedAt": { "$ref": "#/$defs/instant" }, "seconds": { "type": "number", "minimum": 0 } } }, "evidence": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/$defs/noEvidence" }, { "$ref": "#/$defs/dataEvidence" }, { "$ref": "#/$defs/splitEvidence" }, { "$ref": "#/$defs/trainingEvidence" }, { "$ref": "#/$defs/overfittingEvidence" }, { "$ref": "#/$defs/publicationEvidence" }, { "$ref": "#/$defs/promotionEvidence" }, { "$ref": "#/$defs/reportEvidence" }] }, "noEvidence": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "none" } } }, "dataEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "contract", "files", "rows", "columns", "checks", "findings"], "properties": { "kind": { "const": "data" }, "contract": { "$ref": "#/$defs/fileDigest" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "rows": { "$ref": "#/$defs/count" }, "columns": { "type": "array", "maxItems": 20000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "type": { "type": "string", "maxLength": 200 } } } }, "checks": { "$ref": "#/$defs/count" }, "findings": { "type": "array", "maxItems": 100000, "items": { "$ref": "#/$defs/finding" } }, "profile": { "$ref": "#/$defs/profile" }, "drift": { "$ref": "#/$defs/drift" }, "contractFormat": { "enum": ["plimsoll", "odcs", "pandera", "great-expectations", "frictionless", "tfdv"] }, "unchecked": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/uncheckedRule" } }, "contractChanges": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/contractChange" } }, "comparison": { "$ref": "#/$defs/dataComparison" } } }, "uncheckedRule": { "type": "object", "additionalProperties": false, "required": ["where", "message"], "properties": { "where": { "$ref": "#/$defs/line" }, "message": { "$ref": "#/$defs/line" } } }, "finding": { "type": "object", "additionalProperties": false, "required": ["rule", "column", "expected", "rows", "firstRows"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 100 }, "column": { "type": ["string", "null"], "maxLength": 1024 }, "expected": { "$ref": "#/$defs/line" }, "rows": { "$ref": "#/$defs/count" }, "tolerated": { "type": "boolean" }, "firstRows": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["row"], "properties": { "row": { "type": "integer", "minimum": 1 }, "file": { "$ref": "#/$defs/path" }, "line": { "type": "integer", "minimum": 1 }, "value": { "type": ["string", "null"], "maxLength": 200 } } } } } }, "metricValue": { "type": "object", "additionalProperties": false, "required": ["name", "value", "direction", "source"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "value": { "type": "number" }, "direction": { "enum": ["higher", "lower", null] }, "source": { "enum": ["predictions", "file", "command"] }, "interval": { "$ref": "#/$defs/interval" }, "rows": { "$ref": "#/$defs/count" } } }, "trainingEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "commands", "metrics", "holdout", "predictions", "modelFiles", "baseline", "conditions"], "properties": { "kind": { "const": "training" }, "commands": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["command", "exitCode", "seconds", "peakMemoryBytes"], "properties": { "command": { "type": "string", "maxLength": 10000 }, "exitCode": { "type": ["integer", "null"] }, "seconds": { "type": "number", "minimum": 0 }, "cpuSeconds": { "type": "number", "minimum": 0 }, "peakMemoryBytes": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } } }, "metrics": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricValue" } }, "holdout": { "anyOf": [{ "$ref": "#/$defs/holdout" }, { "type": "null" }] }, "predictions": { "anyOf": [{ "$ref": "#/$defs/fileDigest" }, { "type": "null" }] }, "modelFiles": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "baseline": { "$ref": "#/$defs/baseline" }, "conditions": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/conditionResult" } }, "comparisons": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricComparison" } }, "diagnostics": { "$ref": "#/$defs/diagnostics" }, "slices": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/sliceResult" } }, "holdoutBudget": { "$ref": "#/$defs/holdoutBudget" }, "fingerprint": { "$ref": "#/$defs/fingerprint" }, "changes": { "$ref": "#/$defs/changes" }, "reuse": { "$ref": "#/$defs/trainingReuse" }, "seeds": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/seedRun" } }, "folds": { "$ref": "#/$defs/foldValues" }, "trend": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/metricTrend" } } } }, "metricTrend": { "type": "object", "additionalProperties": false, "required": ["metric", "points"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "points": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["commit", "createdAt", "value"], "properties": { "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "value": { "type": "number" } } } } } }, "dataComparison": { "type": "object", "additionalProperties": false, "required": ["source", "rowsBefore", "files", "columns"], "properties": { "source": { "$ref": "#/$defs/line" }, "rowsBefore": { "$ref": "#/$defs/count" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "columns": { "type": "array", "maxItems": 20000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "change"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "change": { "enum": ["added", "removed"] } } } } } }, "holdout": { "type": "object", "additionalProperties": false, "required": ["sha256", "rows", "task"], "properties": { "sha256": { "$ref": "#/$defs/sha256" }, "rows": { "$ref": "#/$defs/count" }, "task": { "enum": ["classification", "regression", "multilabel", "ranking"] } } }, "baseline": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "none" }, "reason": { "$ref": "#/$defs/line" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "source", "commit", "createdAt", "commitsBehind", "url", "isAncestor", "holdout", "metrics"], "properties": { "kind": { "const": "found" }, "source": { "$ref": "#/$defs/line" }, "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitsBehind": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "url": { "type": ["string", "null"], "maxLength": 2000 }, "isAncestor": { "type": ["boolean", "null"] }, "version": { "type": "string", "maxLength": 100 }, "holdout": { "anyOf": [{ "$ref": "#/$defs/holdout" }, { "type": "null" }] }, "metrics": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricValue" } }, "diagnostics": { "$ref": "#/$defs/diagnostics" }, "fingerprint": { "$ref": "#/$defs/fingerprint" }, "seeds": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/seedRun" } }, "folds": { "$ref": "#/$defs/foldValues" } } }] }, "conditionResult": { "type": "object", "additionalProperties": false, "required": ["text", "metric", "verdict", "left", "right", "message"], "properties": { "text": { "$ref": "#/$defs/line" }, "metric": { "type": ["string", "null"], "maxLength": 200 }, "verdict": { "$ref": "#/$defs/verdict" }, "left": { "type": ["number", "null"] }, "right": { "type": ["number", "null"] }, "message": { "$ref": "#/$defs/line" }, "name": { "type": ["string", "null"], "maxLength": 200 }, "severity": { "enum": ["fail", "warn"] }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "isLeftOpen": { "type": "boolean" }, "isPaired": { "type": "boolean" }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } }, "overfittingEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "gaps"], "properties": { "kind": { "const": "overfitting" }, "gaps": { "type": "array", "maxItems": 10000, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "train", "holdout", "gap", "relativeGap", "maxGap", "maxRelativeGap", "allowedGap", "verdict"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "train": { "type": "number" }, "holdout": { "type": "number" }, "gap": { "type": ["number", "null"] }, "relativeGap": { "type": ["number", "null"] }, "maxGap": { "type": ["number", "null"] }, "maxRelativeGap": { "type": ["number", "null"] }, "allowedGap": { "type": ["number", "null"] }, "verdict": { "$ref": "#/$defs/verdict" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "mainGap": { "type": ["number", "null"] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } } }, "learningCurves": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "points", "bestStep", "declineSinceBest", "isDiverging", "verdict", "message"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "points": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["step", "train", "holdout"], "properties": { "step": { "type": "number" }, "train": { "type": ["number", "null"] }, "holdout": { "type": ["number", "null"] } } } }, "bestStep": { "type": ["number", "null"] }, "declineSinceBest": { "type": ["number", "null"] }, "isDiverging": { "type": "boolean" }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" } } } }, "trend": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "points", "message"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "points": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["commit", "createdAt", "gap", "train", "holdout"], "properties": { "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "gap": { "type": "number" }, "train": { "type": "number" }, "holdout": { "type": "number" } } } }, "message": { "$ref": "#/$defs/line" } } } } } }, "publicationEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "outcome", "version", "tag", "previousVersion", "store", "location", "files", "operations"], "properties": { "kind": { "const": "publication" }, "outcome": { "enum": ["published", "already-published", "planned", "refused"] }, "version": { "type": ["string", "null"], "maxLength": 100 }, "tag": { "type": ["string", "null"], "maxLength": 300 }, "previousVersion": { "type": ["string", "null"], "maxLength": 100 }, "store": { "enum": ["github", "directory", "oci", "mlflow", "hugging-face"] }, "location": { "type": ["string", "null"], "maxLength": 2000 }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "operations": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/line" } }, "bump": { "type": "object", "additionalProperties": false, "required": ["level", "reason"], "properties": { "level": { "enum": ["major", "minor", "patch", "set-by-user", "first"] }, "reason": { "$ref": "#/$defs/line" } } }, "attestation": { "type": ["string", "null"], "maxLength": 2000 }, "notAttested": { "type": ["string", "null"], "maxLength": 2000 }, "override": { "$ref": "#/$defs/override" } } }, "reportEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "merged", "comment", "artifact"], "properties": { "kind": { "const": "report" }, "merged": { "type": "array", "maxItems": 10000, "items": { "type": "object", "additionalProperties": false, "required": ["id", "action", "verdict"], "properties": { "id": { "$ref": "#/$defs/identifier" }, "action": { "$ref": "#/$defs/identifier" }, "verdict": { "$ref": "#/$defs/verdict" } } } }, "comment": { "type": ["string", "null"], "maxLength": 2000 }, "artifact": { "type": ["string", "null"], "maxLength": 2000 } } }, "interval": { "type": "object", "additionalProperties": false, "required": ["lower", "upper", "confidence", "method"], "properties": { "lower": { "type": ["number", "null"] }, "upper": { "type": ["number", "null"] }, "confidence": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 }, "method": { "type": "string", "maxLength": 100 } } }, "metricComparison": { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "main", "change", "difference", "interval", "isPaired", "rows", "rowsNeeded", "outcome"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "main": { "type": "number" }, "change": { "type": "number" }, "difference": { "type": "number" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "isPaired": { "type": "boolean" }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "outcome": { "enum": ["better", "worse", "same", "unclear", "changed"] } } }, "curvePoint": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } }, "curve": { "type": "object", "additionalProperties": false, "required": ["name", "points"], "properties": { "name": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/curvePoint" } } } }, "diagnostics": { "type": "object", "additionalProperties": false, "required": ["confusion", "roc", "precisionRecall", "calibration", "residuals"], "properties": { "confusion": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["classes", "counts"], "properties": { "classes": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 1024 } }, "counts": { "type": "array", "maxItems": 1000, "items": { "type": "array", "maxItems": 1000, "items": { "type": "number", "minimum": 0 } } } } }, { "type": "null" }] }, "roc": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/curve" } }, "precisionRecall": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/curve" } }, "calibration": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["lower", "upper", "rows", "meanScore", "positiveShare"], "properties": { "lower": { "type": "number" }, "upper": { "type": "number" }, "rows": { "$ref": "#/$defs/count" }, "meanScore": { "type": "number" }, "positiveShare": { "type": "number" } } } }, "residuals": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["edges", "counts"], "properties": { "edges": { "type": "array", "maxItems": 201, "items": { "type": "number" } }, "counts": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } } } }, { "type": "null" }] } } }, "sliceResult": { "type": "object", "additionalProperties": false, "required": ["slice", "metric", "rows", "value", "interval", "whole", "adjustedP"], "properties": { "slice": { "type": "string", "maxLength": 2000 }, "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "rows": { "$ref": "#/$defs/count" }, "value": { "type": "number" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "whole": { "type": "number" }, "adjustedP": { "type": ["number", "null"] } } }, "holdoutBudget": { "type": "object", "additionalProperties": false, "required": ["holdout", "decisions", "allowed", "reliability", "adaptivity", "rowsNeeded", "rows", "isSealed"], "properties": { "holdout": { "$ref": "#/$defs/sha256" }, "decisions": { "$ref": "#/$defs/count" }, "allowed": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "reliability": { "type": ["number", "null"] }, "adaptivity": { "enum": ["none", "first-change", "full", null] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rows": { "$ref": "#/$defs/count" }, "isLowerBound": { "type": "boolean" }, "run": { "type": ["integer", "null"], "minimum": 0 }, "workflow": { "type": ["string", "null"], "maxLength": 1024 }, "isSealed": { "type": "boolean" } } }, "fingerprint": { "type": "object", "additionalProperties": false, "required": ["digest", "parts", "code", "environment"], "properties": { "digest": { "$ref": "#/$defs/sha256" }, "parts": { "type": "object", "maxProperties": 20, "propertyNames": { "maxLength": 50 }, "additionalProperties": { "$ref": "#/$defs/sha256" } }, "code": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "environment": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/fileDigest" } } } }, "fileChange": { "type": "object", "additionalProperties": false, "required": ["path", "change"], "properties": { "path": { "$ref": "#/$defs/path" }, "change": { "enum": ["added", "removed", "changed"] } } }, "changes": { "type": "object", "additionalProperties": false, "required": ["code", "data", "environment", "parameters", "other", "summary"], "properties": { "code": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "data": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "environment": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "parameters": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "before": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 }, "after": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 } } } }, "other": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/line" } }, "summary": { "$ref": "#/$defs/line" } } }, "trainingReuse": { "type": "object", "additionalProperties": false, "required": ["outcome", "savedSeconds", "reason"], "properties": { "outcome": { "enum": ["ran", "restored", "forced"] }, "savedSeconds": { "type": ["number", "null"] }, "reason": { "$ref": "#/$defs/line" } } }, "seedRun": { "type": "object", "additionalProperties": false, "required": ["seed", "metrics"], "properties": { "seed": { "type": "integer" }, "metrics": { "type": "object", "maxProperties": 20000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "number" } } } }, "foldValues": { "type": "object", "additionalProperties": false, "required": ["folds", "values"], "properties": { "folds": { "type": "integer", "minimum": 2, "maximum": 1000 }, "values": { "type": "object", "maxProperties": 20000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "array", "maxItems": 10000, "items": { "type": "number" } } } } }, "columnProfile": { "type": "object", "additionalProperties": false, "required": ["name", "type", "rows", "nulls", "distinct", "isApproximate"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "type": { "enum": ["number", "text", "boolean", "time", "other"] }, "rows": { "$ref": "#/$defs/count" }, "nulls": { "$ref": "#/$defs/count" }, "invalid": { "$ref": "#/$defs/count" }, "distinct": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "minimum": { "type": ["number", "string", "null"], "maxLength": 200 }, "maximum": { "type": ["number", "string", "null"], "maxLength": 200 }, "mean": { "type": ["number", "null"] }, "standardDeviation": { "type": ["number", "null"] }, "quantiles": { "type": "array", "maxItems": 1001, "items": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } } }, "histogram": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["edges", "counts"], "properties": { "edges": { "type": "array", "maxItems": 1001, "items": { "type": "number" } }, "counts": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/count" } } } }, { "type": "null" }] }, "top": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["value", "rows"], "properties": { "value": { "type": "string", "maxLength": 200 }, "rows": { "$ref": "#/$defs/count" } } } }, "isApproximate": { "type": "boolean" } } }, "profile": { "type": "object", "additionalProperties": false, "required": ["rows", "columns"], "properties": { "rows": { "$ref": "#/$defs/count" }, "columns": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/columnProfile" } } } }, "driftResult": { "type": "object", "additionalProperties": false, "required": ["column", "measure", "value", "limit", "interval", "adjustedP", "verdict", "message"], "properties": { "column": { "type": "string", "maxLength": 1024 }, "measure": { "type": "string", "maxLength": 50 }, "value": { "type": "number" }, "limit": { "type": ["number", "null"] }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "adjustedP": { "type": ["number", "null"] }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" } } }, "drift": { "type": "object", "additionalProperties": false, "required": ["reference", "referenceRows", "results", "columns"], "properties": { "reference": { "$ref": "#/$defs/line" }, "referenceRows": { "$ref": "#/$defs/count" }, "results": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/driftResult" } }, "columns": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["column", "labels", "reference", "current"], "properties": { "column": { "type": "string", "maxLength": 1024 }, "labels": { "type": "array", "maxItems": 200, "items": { "type": "string", "maxLength": 200 } }, "reference": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } }, "current": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } } } } } } }, "contractChange": { "type": "object", "additionalProperties": false, "required": ["pointer", "effect", "message"], "properties": { "pointer": { "type": "string", "maxLength": 1024 }, "effect": { "enum": ["compatible", "breaking", "neutral"] }, "message": { "$ref": "#/$defs/line" } } }, "splitEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "splits", "checks"], "properties": { "kind": { "const": "split" }, "splits": { "type": "array", "maxItems": 10, "items": { "type": "object", "additionalProperties": false, "required": ["name", "rows", "files"], "properties": { "name": { "type": "string", "maxLength": 100 }, "rows": { "$ref": "#/$defs/count" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } } } } }, "checks": { "type": "array", "maxItems": 100000, "items": { "type": "object", "additionalProperties": false, "required": ["check", "column", "value", "limit", "rows", "verdict", "message", "examples"], "properties": { "check": { "type": "string", "maxLength": 100 }, "column": { "type": ["string", "null"], "maxLength": 1024 }, "value": { "type": ["number", "null"] }, "limit": { "type": ["number", "null"] }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" }, "examples": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["split", "row"], "properties": { "split": { "type": "string", "maxLength": 100 }, "row": { "type": "integer", "minimum": 1 } } } } } } }, "drift": { "type": "array", "maxItems": 10, "items": { "$ref": "#/$defs/drift" } } } }, "override": { "type": "object", "additionalProperties": false, "required": ["approver", "how", "waived"], "properties": { "approver": { "type": "string", "minLength": 1, "maxLength": 200 }, "how": { "$ref": "#/$defs/line" }, "waived": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/line" } } } }, "promotionEvidence": { "type": "object", "additionalProperties": false, "required": ["kind", "outcome", "alias", "version", "previousVersion", "tag", "isRollback", "reason", "actor", "conditions", "operations"], "properties": { "kind": { "const": "promotion" }, "outcome": { "enum": ["promoted", "already-there", "planned", "refused"] }, "alias": { "type": "string", "maxLength": 100 }, "version": { "type": ["string", "null"], "maxLength": 100 }, "previousVersion": { "type": ["string", "null"], "maxLength": 100 }, "tag": { "type": ["string", "null"], "maxLength": 300 }, "isRollback": { "type": "boolean" }, "reason": { "type": ["string", "null"], "maxLength": 2000 }, "actor": { "type": ["string", "null"], "maxLength": 200 }, "conditions": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/conditionResult" } }, "operations": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/line" } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
const schema20 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" };
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern3.test(data)) {
                validate53.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"" }];
                return false;
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "string", "pattern": "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$", "maxLength": 100 };
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 100) {
                validate56.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                return false;
            }
            else {
                if (!pattern4.test(data)) {
                    validate56.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$" }, message: "must match pattern \"" + "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(/[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$" + "\"" }];
                    return false;
                }
            }
        }
        else {
            validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "enum": ["pass", "warn", "inconclusive", "fail", "error"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((((data === "pass") || (data === "warn")) || (data === "inconclusive")) || (data === "fail")) || (data === "error"))) {
        validate58.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" }];
        return false;
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "string", "maxLength": 2000 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 2000) {
                validate60.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                return false;
            }
        }
        else {
            validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "additionalProperties": false, "required": ["code", "verdict", "message"], "properties": { "code": { "$ref": "#/$defs/identifier" }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" }, "where": { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "$ref": "#/$defs/path" }, "line": { "type": "integer", "minimum": 1 } } } } };
const schema25 = { "type": "string", "minLength": 1, "maxLength": 1024 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func2(data) > 1024) {
                validate66.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                return false;
            }
            else {
                if (func2(data) < 1) {
                    validate66.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                }
            }
        }
        else {
            validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.code === undefined) && (missing0 = "code")) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "code") || (key0 === "verdict")) || (key0 === "message")) || (key0 === "where"))) {
                        validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.code !== undefined) {
                        const _errs2 = errors;
                        if (!(validate53(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.verdict !== undefined) {
                            const _errs3 = errors;
                            if (!(validate58(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.message !== undefined) {
                                const _errs4 = errors;
                                if (!(validate60(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.where !== undefined) {
                                    let data3 = data.where;
                                    const _errs5 = errors;
                                    if (errors === _errs5) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            let missing1;
                                            if ((data3.file === undefined) && (missing1 = "file")) {
                                                validate62.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs7 = errors;
                                                for (const key1 in data3) {
                                                    if (!((key1 === "file") || (key1 === "line"))) {
                                                        validate62.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs7 === errors) {
                                                    if (data3.file !== undefined) {
                                                        const _errs8 = errors;
                                                        if (!(validate66(data3.file, { instancePath: instancePath + "/where/file", parentData: data3, parentDataProperty: "file", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs8 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.line !== undefined) {
                                                            let data5 = data3.line;
                                                            const _errs9 = errors;
                                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                validate62.errors = [{ instancePath: instancePath + "/where/line", schemaPath: "#/properties/where/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs9) {
                                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                    if (data5 < 1 || isNaN(data5)) {
                                                                        validate62.errors = [{ instancePath: instancePath + "/where/line", schemaPath: "#/properties/where/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid1 = _errs9 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate62.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "object", "additionalProperties": false, "required": ["repository", "commit", "ref", "pullRequest", "data", "parameters", "environment"], "properties": { "repository": { "type": ["string", "null"], "maxLength": 200 }, "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "ref": { "type": ["string", "null"], "maxLength": 1024 }, "pullRequest": { "type": ["integer", "null"], "minimum": 1 }, "data": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "parameters": { "type": "object", "maxProperties": 1000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 } }, "environment": { "type": "object", "maxProperties": 100, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "string", "maxLength": 2000 } } } };
const schema27 = { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" };
const pattern5 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern5.test(data)) {
                validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}([0-9a-f]{24})?$" + "\"" }];
                return false;
            }
        }
        else {
            validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate70.errors = vErrors;
    return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "bytes"], "properties": { "path": { "$ref": "#/$defs/path" }, "sha256": { "$ref": "#/$defs/sha256" }, "bytes": { "$ref": "#/$defs/count" } } };
const schema29 = { "type": "string", "pattern": "^[0-9a-f]{64}$" };
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern6.test(data)) {
                validate74.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                return false;
            }
        }
        else {
            validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "integer", "minimum": 0 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate76.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) {
                validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "path") || (key0 === "sha256")) || (key0 === "bytes"))) {
                        validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (!(validate66(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            const _errs3 = errors;
                            if (!(validate74(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.bytes !== undefined) {
                                const _errs4 = errors;
                                if (!(validate76(data.bytes, { instancePath: instancePath + "/bytes", parentData: data, parentDataProperty: "bytes", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate72.errors = vErrors;
    return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.repository === undefined) && (missing0 = "repository")) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.ref === undefined) && (missing0 = "ref"))) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.environment === undefined) && (missing0 = "environment"))) {
                validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "repository") || (key0 === "commit")) || (key0 === "ref")) || (key0 === "pullRequest")) || (key0 === "data")) || (key0 === "parameters")) || (key0 === "environment"))) {
                        validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.repository !== undefined) {
                        let data0 = data.repository;
                        const _errs2 = errors;
                        if ((typeof data0 !== "string") && (data0 !== null)) {
                            validate69.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: schema26.properties.repository.type }, message: "must be string,null" }];
                            return false;
                        }
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate69.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commit !== undefined) {
                            let data1 = data.commit;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = false;
                            const _errs6 = errors;
                            if (!(validate70(data1, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs6 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs7 = errors;
                            if (data1 !== null) {
                                const err0 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                            }
                            var _valid0 = _errs7 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const err1 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                                validate69.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs5;
                                if (vErrors !== null) {
                                    if (_errs5) {
                                        vErrors.length = _errs5;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ref !== undefined) {
                                let data2 = data.ref;
                                const _errs9 = errors;
                                if ((typeof data2 !== "string") && (data2 !== null)) {
                                    validate69.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: schema26.properties.ref.type }, message: "must be string,null" }];
                                    return false;
                                }
                                if (errors === _errs9) {
                                    if (typeof data2 === "string") {
                                        if (func2(data2) > 1024) {
                                            validate69.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.pullRequest !== undefined) {
                                    let data3 = data.pullRequest;
                                    const _errs11 = errors;
                                    if ((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)) {
                                        validate69.errors = [{ instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/type", keyword: "type", params: { type: schema26.properties.pullRequest.type }, message: "must be integer,null" }];
                                        return false;
                                    }
                                    if (errors === _errs11) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 1 || isNaN(data3)) {
                                                validate69.errors = [{ instancePath: instancePath + "/pullRequest", schemaPath: "#/properties/pullRequest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.data !== undefined) {
                                        let data4 = data.data;
                                        const _errs13 = errors;
                                        if (errors === _errs13) {
                                            if (Array.isArray(data4)) {
                                                if (data4.length > 10000) {
                                                    validate69.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len0 = data4.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs15 = errors;
                                                        if (!(validate72(data4[i0], { instancePath: instancePath + "/data/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs15 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate69.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs13 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.parameters !== undefined) {
                                            let data6 = data.parameters;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                    if (Object.keys(data6).length > 1000) {
                                                        validate69.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxProperties", keyword: "maxProperties", params: { limit: 1000 }, message: "must NOT have more than 1000 properties" }];
                                                        return false;
                                                    }
                                                    else {
                                                        for (const key1 in data6) {
                                                            const _errs18 = errors;
                                                            if (typeof key1 === "string") {
                                                                if (func2(key1) > 200) {
                                                                    const err2 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key1 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid3 = _errs18 === errors;
                                                            if (!valid3) {
                                                                const err3 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err3];
                                                                }
                                                                else {
                                                                    vErrors.push(err3);
                                                                }
                                                                errors++;
                                                                validate69.errors = vErrors;
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (valid3) {
                                                            for (const key2 in data6) {
                                                                let data7 = data6[key2];
                                                                const _errs20 = errors;
                                                                if ((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)) {
                                                                    validate69.errors = [{ instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: schema26.properties.parameters.additionalProperties.type }, message: "must be string,number,boolean,null" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs20) {
                                                                    if (typeof data7 === "string") {
                                                                        if (func2(data7) > 2000) {
                                                                            validate69.errors = [{ instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid4 = _errs20 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate69.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.environment !== undefined) {
                                                let data8 = data.environment;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                        if (Object.keys(data8).length > 100) {
                                                            validate69.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" }];
                                                            return false;
                                                        }
                                                        else {
                                                            for (const key3 in data8) {
                                                                const _errs24 = errors;
                                                                if (typeof key3 === "string") {
                                                                    if (func2(key3) > 200) {
                                                                        const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key3 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err4];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err4);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid5 = _errs24 === errors;
                                                                if (!valid5) {
                                                                    const err5 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err5);
                                                                    }
                                                                    errors++;
                                                                    validate69.errors = vErrors;
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (valid5) {
                                                                for (const key4 in data8) {
                                                                    let data9 = data8[key4];
                                                                    const _errs26 = errors;
                                                                    if (errors === _errs26) {
                                                                        if (typeof data9 === "string") {
                                                                            if (func2(data9) > 2000) {
                                                                                validate69.errors = [{ instancePath: instancePath + "/environment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate69.errors = [{ instancePath: instancePath + "/environment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid6 = _errs26 === errors;
                                                                    if (!valid6) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate69.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs22 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "$ref": "#/$defs/noEvidence" }, { "$ref": "#/$defs/dataEvidence" }, { "$ref": "#/$defs/splitEvidence" }, { "$ref": "#/$defs/trainingEvidence" }, { "$ref": "#/$defs/overfittingEvidence" }, { "$ref": "#/$defs/publicationEvidence" }, { "$ref": "#/$defs/promotionEvidence" }, { "$ref": "#/$defs/reportEvidence" }] };
const schema32 = { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "const": "none" } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.kind === undefined) && (missing0 = "kind")) {
                validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(key0 === "kind")) {
                        validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        if ("none" !== data.kind) {
                            validate81.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "object", "additionalProperties": false, "required": ["kind", "contract", "files", "rows", "columns", "checks", "findings"], "properties": { "kind": { "const": "data" }, "contract": { "$ref": "#/$defs/fileDigest" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "rows": { "$ref": "#/$defs/count" }, "columns": { "type": "array", "maxItems": 20000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "type": { "type": "string", "maxLength": 200 } } } }, "checks": { "$ref": "#/$defs/count" }, "findings": { "type": "array", "maxItems": 100000, "items": { "$ref": "#/$defs/finding" } }, "profile": { "$ref": "#/$defs/profile" }, "drift": { "$ref": "#/$defs/drift" }, "contractFormat": { "enum": ["plimsoll", "odcs", "pandera", "great-expectations", "frictionless", "tfdv"] }, "unchecked": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/uncheckedRule" } }, "contractChanges": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/contractChange" } }, "comparison": { "$ref": "#/$defs/dataComparison" } } };
const schema34 = { "type": "object", "additionalProperties": false, "required": ["rule", "column", "expected", "rows", "firstRows"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 100 }, "column": { "type": ["string", "null"], "maxLength": 1024 }, "expected": { "$ref": "#/$defs/line" }, "rows": { "$ref": "#/$defs/count" }, "tolerated": { "type": "boolean" }, "firstRows": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["row"], "properties": { "row": { "type": "integer", "minimum": 1 }, "file": { "$ref": "#/$defs/path" }, "line": { "type": "integer", "minimum": 1 }, "value": { "type": ["string", "null"], "maxLength": 200 } } } } } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.rule === undefined) && (missing0 = "rule")) || ((data.column === undefined) && (missing0 = "column"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.firstRows === undefined) && (missing0 = "firstRows"))) {
                validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "rule") || (key0 === "column")) || (key0 === "expected")) || (key0 === "rows")) || (key0 === "tolerated")) || (key0 === "firstRows"))) {
                        validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.rule !== undefined) {
                        let data0 = data.rule;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 100) {
                                    validate87.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                    return false;
                                }
                                else {
                                    if (func2(data0) < 1) {
                                        validate87.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate87.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.column !== undefined) {
                            let data1 = data.column;
                            const _errs4 = errors;
                            if ((typeof data1 !== "string") && (data1 !== null)) {
                                validate87.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: schema34.properties.column.type }, message: "must be string,null" }];
                                return false;
                            }
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (func2(data1) > 1024) {
                                        validate87.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.expected !== undefined) {
                                const _errs6 = errors;
                                if (!(validate60(data.expected, { instancePath: instancePath + "/expected", parentData: data, parentDataProperty: "expected", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.rows !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.tolerated !== undefined) {
                                        const _errs8 = errors;
                                        if (typeof data.tolerated !== "boolean") {
                                            validate87.errors = [{ instancePath: instancePath + "/tolerated", schemaPath: "#/properties/tolerated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.firstRows !== undefined) {
                                            let data5 = data.firstRows;
                                            const _errs10 = errors;
                                            if (errors === _errs10) {
                                                if (Array.isArray(data5)) {
                                                    if (data5.length > 100) {
                                                        validate87.errors = [{ instancePath: instancePath + "/firstRows", schemaPath: "#/properties/firstRows/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                        const len0 = data5.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data6 = data5[i0];
                                                            const _errs12 = errors;
                                                            if (errors === _errs12) {
                                                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                    let missing1;
                                                                    if ((data6.row === undefined) && (missing1 = "row")) {
                                                                        validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0, schemaPath: "#/properties/firstRows/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs14 = errors;
                                                                        for (const key1 in data6) {
                                                                            if (!((((key1 === "row") || (key1 === "file")) || (key1 === "line")) || (key1 === "value"))) {
                                                                                validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0, schemaPath: "#/properties/firstRows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs14 === errors) {
                                                                            if (data6.row !== undefined) {
                                                                                let data7 = data6.row;
                                                                                const _errs15 = errors;
                                                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                                                    validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/row", schemaPath: "#/properties/firstRows/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs15) {
                                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                        if (data7 < 1 || isNaN(data7)) {
                                                                                            validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/row", schemaPath: "#/properties/firstRows/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid2 = _errs15 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data6.file !== undefined) {
                                                                                    const _errs17 = errors;
                                                                                    if (!(validate66(data6.file, { instancePath: instancePath + "/firstRows/" + i0 + "/file", parentData: data6, parentDataProperty: "file", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid2 = _errs17 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                    if (data6.line !== undefined) {
                                                                                        let data9 = data6.line;
                                                                                        const _errs18 = errors;
                                                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                            validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/line", schemaPath: "#/properties/firstRows/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                        }
                                                                                        if (errors === _errs18) {
                                                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                                if (data9 < 1 || isNaN(data9)) {
                                                                                                    validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/line", schemaPath: "#/properties/firstRows/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid2 = _errs18 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                        if (data6.value !== undefined) {
                                                                                            let data10 = data6.value;
                                                                                            const _errs20 = errors;
                                                                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                                                validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/value", schemaPath: "#/properties/firstRows/items/properties/value/type", keyword: "type", params: { type: schema34.properties.firstRows.items.properties.value.type }, message: "must be string,null" }];
                                                                                                return false;
                                                                                            }
                                                                                            if (errors === _errs20) {
                                                                                                if (typeof data10 === "string") {
                                                                                                    if (func2(data10) > 200) {
                                                                                                        validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0 + "/value", schemaPath: "#/properties/firstRows/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid2 = _errs20 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid2 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate87.errors = [{ instancePath: instancePath + "/firstRows/" + i0, schemaPath: "#/properties/firstRows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs12 === errors;
                                                            if (!valid1) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate87.errors = [{ instancePath: instancePath + "/firstRows", schemaPath: "#/properties/firstRows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema35 = { "type": "object", "additionalProperties": false, "required": ["rows", "columns"], "properties": { "rows": { "$ref": "#/$defs/count" }, "columns": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/columnProfile" } } } };
const schema36 = { "type": "object", "additionalProperties": false, "required": ["name", "type", "rows", "nulls", "distinct", "isApproximate"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "type": { "enum": ["number", "text", "boolean", "time", "other"] }, "rows": { "$ref": "#/$defs/count" }, "nulls": { "$ref": "#/$defs/count" }, "invalid": { "$ref": "#/$defs/count" }, "distinct": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "minimum": { "type": ["number", "string", "null"], "maxLength": 200 }, "maximum": { "type": ["number", "string", "null"], "maxLength": 200 }, "mean": { "type": ["number", "null"] }, "standardDeviation": { "type": ["number", "null"] }, "quantiles": { "type": "array", "maxItems": 1001, "items": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } } }, "histogram": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["edges", "counts"], "properties": { "edges": { "type": "array", "maxItems": 1001, "items": { "type": "number" } }, "counts": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/count" } } } }, { "type": "null" }] }, "top": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["value", "rows"], "properties": { "value": { "type": "string", "maxLength": 200 }, "rows": { "$ref": "#/$defs/count" } } } }, "isApproximate": { "type": "boolean" } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.nulls === undefined) && (missing0 = "nulls"))) || ((data.distinct === undefined) && (missing0 = "distinct"))) || ((data.isApproximate === undefined) && (missing0 = "isApproximate"))) {
                validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema36.properties, key0))) {
                        validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 1024) {
                                    validate94.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate94.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            let data1 = data.type;
                            const _errs4 = errors;
                            if (!(((((data1 === "number") || (data1 === "text")) || (data1 === "boolean")) || (data1 === "time")) || (data1 === "other"))) {
                                validate94.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rows !== undefined) {
                                const _errs5 = errors;
                                if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.nulls !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate76(data.nulls, { instancePath: instancePath + "/nulls", parentData: data, parentDataProperty: "nulls", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.invalid !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate76(data.invalid, { instancePath: instancePath + "/invalid", parentData: data, parentDataProperty: "invalid", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.distinct !== undefined) {
                                            let data5 = data.distinct;
                                            const _errs8 = errors;
                                            const _errs9 = errors;
                                            let valid1 = false;
                                            const _errs10 = errors;
                                            if (!(validate76(data5, { instancePath: instancePath + "/distinct", parentData: data, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid0 = _errs10 === errors;
                                            valid1 = valid1 || _valid0;
                                            const _errs11 = errors;
                                            if (data5 !== null) {
                                                const err0 = { instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            var _valid0 = _errs11 === errors;
                                            valid1 = valid1 || _valid0;
                                            if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate94.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs9;
                                                if (vErrors !== null) {
                                                    if (_errs9) {
                                                        vErrors.length = _errs9;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.minimum !== undefined) {
                                                let data6 = data.minimum;
                                                const _errs13 = errors;
                                                if (((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)) {
                                                    validate94.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: schema36.properties.minimum.type }, message: "must be number,string,null" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (func2(data6) > 200) {
                                                            validate94.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.maximum !== undefined) {
                                                    let data7 = data.maximum;
                                                    const _errs15 = errors;
                                                    if (((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)) {
                                                        validate94.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: schema36.properties.maximum.type }, message: "must be number,string,null" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs15) {
                                                        if (typeof data7 === "string") {
                                                            if (func2(data7) > 200) {
                                                                validate94.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.mean !== undefined) {
                                                        let data8 = data.mean;
                                                        const _errs17 = errors;
                                                        if ((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)) {
                                                            validate94.errors = [{ instancePath: instancePath + "/mean", schemaPath: "#/properties/mean/type", keyword: "type", params: { type: schema36.properties.mean.type }, message: "must be number,null" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.standardDeviation !== undefined) {
                                                            let data9 = data.standardDeviation;
                                                            const _errs19 = errors;
                                                            if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                                                                validate94.errors = [{ instancePath: instancePath + "/standardDeviation", schemaPath: "#/properties/standardDeviation/type", keyword: "type", params: { type: schema36.properties.standardDeviation.type }, message: "must be number,null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.quantiles !== undefined) {
                                                                let data10 = data.quantiles;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (Array.isArray(data10)) {
                                                                        if (data10.length > 1001) {
                                                                            validate94.errors = [{ instancePath: instancePath + "/quantiles", schemaPath: "#/properties/quantiles/maxItems", keyword: "maxItems", params: { limit: 1001 }, message: "must NOT have more than 1001 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                            const len0 = data10.length;
                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                let data11 = data10[i0];
                                                                                const _errs23 = errors;
                                                                                if (errors === _errs23) {
                                                                                    if (Array.isArray(data11)) {
                                                                                        if (data11.length > 2) {
                                                                                            validate94.errors = [{ instancePath: instancePath + "/quantiles/" + i0, schemaPath: "#/properties/quantiles/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (data11.length < 2) {
                                                                                                validate94.errors = [{ instancePath: instancePath + "/quantiles/" + i0, schemaPath: "#/properties/quantiles/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                                const len1 = data11.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    let data12 = data11[i1];
                                                                                                    const _errs25 = errors;
                                                                                                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                                                        validate94.errors = [{ instancePath: instancePath + "/quantiles/" + i0 + "/" + i1, schemaPath: "#/properties/quantiles/items/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid3 = _errs25 === errors;
                                                                                                    if (!valid3) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate94.errors = [{ instancePath: instancePath + "/quantiles/" + i0, schemaPath: "#/properties/quantiles/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid2 = _errs23 === errors;
                                                                                if (!valid2) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate94.errors = [{ instancePath: instancePath + "/quantiles", schemaPath: "#/properties/quantiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.histogram !== undefined) {
                                                                    let data13 = data.histogram;
                                                                    const _errs27 = errors;
                                                                    const _errs28 = errors;
                                                                    let valid4 = false;
                                                                    const _errs29 = errors;
                                                                    if (errors === _errs29) {
                                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                            let missing1;
                                                                            if (((data13.edges === undefined) && (missing1 = "edges")) || ((data13.counts === undefined) && (missing1 = "counts"))) {
                                                                                const err2 = { instancePath: instancePath + "/histogram", schemaPath: "#/properties/histogram/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err2];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err2);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            else {
                                                                                const _errs31 = errors;
                                                                                for (const key1 in data13) {
                                                                                    if (!((key1 === "edges") || (key1 === "counts"))) {
                                                                                        const err3 = { instancePath: instancePath + "/histogram", schemaPath: "#/properties/histogram/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err3];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err3);
                                                                                        }
                                                                                        errors++;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs31 === errors) {
                                                                                    if (data13.edges !== undefined) {
                                                                                        let data14 = data13.edges;
                                                                                        const _errs32 = errors;
                                                                                        if (errors === _errs32) {
                                                                                            if (Array.isArray(data14)) {
                                                                                                if (data14.length > 1001) {
                                                                                                    const err4 = { instancePath: instancePath + "/histogram/edges", schemaPath: "#/properties/histogram/anyOf/0/properties/edges/maxItems", keyword: "maxItems", params: { limit: 1001 }, message: "must NOT have more than 1001 items" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err4];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err4);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                else {
                                                                                                    var valid6 = true;
                                                                                                    const len2 = data14.length;
                                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                                        let data15 = data14[i2];
                                                                                                        const _errs34 = errors;
                                                                                                        if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                            const err5 = { instancePath: instancePath + "/histogram/edges/" + i2, schemaPath: "#/properties/histogram/anyOf/0/properties/edges/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err5];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err5);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid6 = _errs34 === errors;
                                                                                                        if (!valid6) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err6 = { instancePath: instancePath + "/histogram/edges", schemaPath: "#/properties/histogram/anyOf/0/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err6];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err6);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs32 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data13.counts !== undefined) {
                                                                                            let data16 = data13.counts;
                                                                                            const _errs36 = errors;
                                                                                            if (errors === _errs36) {
                                                                                                if (Array.isArray(data16)) {
                                                                                                    if (data16.length > 1000) {
                                                                                                        const err7 = { instancePath: instancePath + "/histogram/counts", schemaPath: "#/properties/histogram/anyOf/0/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err7];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err7);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid7 = true;
                                                                                                        const len3 = data16.length;
                                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                                            const _errs38 = errors;
                                                                                                            if (!(validate76(data16[i3], { instancePath: instancePath + "/histogram/counts/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid7 = _errs38 === errors;
                                                                                                            if (!valid7) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err8 = { instancePath: instancePath + "/histogram/counts", schemaPath: "#/properties/histogram/anyOf/0/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err8];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err8);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var valid5 = _errs36 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err9 = { instancePath: instancePath + "/histogram", schemaPath: "#/properties/histogram/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err9];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err9);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var _valid1 = _errs29 === errors;
                                                                    valid4 = valid4 || _valid1;
                                                                    const _errs39 = errors;
                                                                    if (data13 !== null) {
                                                                        const err10 = { instancePath: instancePath + "/histogram", schemaPath: "#/properties/histogram/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err10];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err10);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid1 = _errs39 === errors;
                                                                    valid4 = valid4 || _valid1;
                                                                    if (!valid4) {
                                                                        const err11 = { instancePath: instancePath + "/histogram", schemaPath: "#/properties/histogram/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err11];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err11);
                                                                        }
                                                                        errors++;
                                                                        validate94.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs28;
                                                                        if (vErrors !== null) {
                                                                            if (_errs28) {
                                                                                vErrors.length = _errs28;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs27 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.top !== undefined) {
                                                                        let data18 = data.top;
                                                                        const _errs41 = errors;
                                                                        if (errors === _errs41) {
                                                                            if (Array.isArray(data18)) {
                                                                                if (data18.length > 1000) {
                                                                                    validate94.errors = [{ instancePath: instancePath + "/top", schemaPath: "#/properties/top/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid8 = true;
                                                                                    const len4 = data18.length;
                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                        let data19 = data18[i4];
                                                                                        const _errs43 = errors;
                                                                                        if (errors === _errs43) {
                                                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                                let missing2;
                                                                                                if (((data19.value === undefined) && (missing2 = "value")) || ((data19.rows === undefined) && (missing2 = "rows"))) {
                                                                                                    validate94.errors = [{ instancePath: instancePath + "/top/" + i4, schemaPath: "#/properties/top/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs45 = errors;
                                                                                                    for (const key2 in data19) {
                                                                                                        if (!((key2 === "value") || (key2 === "rows"))) {
                                                                                                            validate94.errors = [{ instancePath: instancePath + "/top/" + i4, schemaPath: "#/properties/top/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs45 === errors) {
                                                                                                        if (data19.value !== undefined) {
                                                                                                            let data20 = data19.value;
                                                                                                            const _errs46 = errors;
                                                                                                            if (errors === _errs46) {
                                                                                                                if (typeof data20 === "string") {
                                                                                                                    if (func2(data20) > 200) {
                                                                                                                        validate94.errors = [{ instancePath: instancePath + "/top/" + i4 + "/value", schemaPath: "#/properties/top/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate94.errors = [{ instancePath: instancePath + "/top/" + i4 + "/value", schemaPath: "#/properties/top/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid9 = _errs46 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data19.rows !== undefined) {
                                                                                                                const _errs48 = errors;
                                                                                                                if (!(validate76(data19.rows, { instancePath: instancePath + "/top/" + i4 + "/rows", parentData: data19, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid9 = _errs48 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate94.errors = [{ instancePath: instancePath + "/top/" + i4, schemaPath: "#/properties/top/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid8 = _errs43 === errors;
                                                                                        if (!valid8) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate94.errors = [{ instancePath: instancePath + "/top", schemaPath: "#/properties/top/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs41 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.isApproximate !== undefined) {
                                                                            const _errs49 = errors;
                                                                            if (typeof data.isApproximate !== "boolean") {
                                                                                validate94.errors = [{ instancePath: instancePath + "/isApproximate", schemaPath: "#/properties/isApproximate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs49 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.rows === undefined) && (missing0 = "rows")) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "rows") || (key0 === "columns"))) {
                        validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.rows !== undefined) {
                        const _errs2 = errors;
                        if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.columns !== undefined) {
                            let data1 = data.columns;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 20000) {
                                        validate92.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs5 = errors;
                                            if (!(validate94(data1[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate92.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema37 = { "type": "object", "additionalProperties": false, "required": ["reference", "referenceRows", "results", "columns"], "properties": { "reference": { "$ref": "#/$defs/line" }, "referenceRows": { "$ref": "#/$defs/count" }, "results": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/driftResult" } }, "columns": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["column", "labels", "reference", "current"], "properties": { "column": { "type": "string", "maxLength": 1024 }, "labels": { "type": "array", "maxItems": 200, "items": { "type": "string", "maxLength": 200 } }, "reference": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } }, "current": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } } } } } } };
const schema38 = { "type": "object", "additionalProperties": false, "required": ["column", "measure", "value", "limit", "interval", "adjustedP", "verdict", "message"], "properties": { "column": { "type": "string", "maxLength": 1024 }, "measure": { "type": "string", "maxLength": 50 }, "value": { "type": "number" }, "limit": { "type": ["number", "null"] }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "adjustedP": { "type": ["number", "null"] }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" } } };
const schema39 = { "type": "object", "additionalProperties": false, "required": ["lower", "upper", "confidence", "method"], "properties": { "lower": { "type": ["number", "null"] }, "upper": { "type": ["number", "null"] }, "confidence": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1 }, "method": { "type": "string", "maxLength": 100 } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.lower === undefined) && (missing0 = "lower")) || ((data.upper === undefined) && (missing0 = "upper"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.method === undefined) && (missing0 = "method"))) {
                validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "lower") || (key0 === "upper")) || (key0 === "confidence")) || (key0 === "method"))) {
                        validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.lower !== undefined) {
                        let data0 = data.lower;
                        const _errs2 = errors;
                        if ((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)) {
                            validate107.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: schema39.properties.lower.type }, message: "must be number,null" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.upper !== undefined) {
                            let data1 = data.upper;
                            const _errs4 = errors;
                            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                                validate107.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: schema39.properties.upper.type }, message: "must be number,null" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.confidence !== undefined) {
                                let data2 = data.confidence;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 >= 1 || isNaN(data2)) {
                                            validate107.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" }];
                                            return false;
                                        }
                                        else {
                                            if (data2 <= 0 || isNaN(data2)) {
                                                validate107.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate107.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    let data3 = data.method;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (func2(data3) > 100) {
                                                validate107.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate107.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.column === undefined) && (missing0 = "column")) || ((data.measure === undefined) && (missing0 = "measure"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.interval === undefined) && (missing0 = "interval"))) || ((data.adjustedP === undefined) && (missing0 = "adjustedP"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "column") || (key0 === "measure")) || (key0 === "value")) || (key0 === "limit")) || (key0 === "interval")) || (key0 === "adjustedP")) || (key0 === "verdict")) || (key0 === "message"))) {
                        validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.column !== undefined) {
                        let data0 = data.column;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 1024) {
                                    validate106.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate106.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.measure !== undefined) {
                            let data1 = data.measure;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (func2(data1) > 50) {
                                        validate106.errors = [{ instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate106.errors = [{ instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.value !== undefined) {
                                let data2 = data.value;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate106.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.limit !== undefined) {
                                    let data3 = data.limit;
                                    const _errs8 = errors;
                                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                        validate106.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: schema38.properties.limit.type }, message: "must be number,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.interval !== undefined) {
                                        let data4 = data.interval;
                                        const _errs10 = errors;
                                        const _errs11 = errors;
                                        let valid1 = false;
                                        const _errs12 = errors;
                                        if (!(validate107(data4, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs12 === errors;
                                        valid1 = valid1 || _valid0;
                                        const _errs13 = errors;
                                        if (data4 !== null) {
                                            const err0 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs13 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate106.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs11;
                                            if (vErrors !== null) {
                                                if (_errs11) {
                                                    vErrors.length = _errs11;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.adjustedP !== undefined) {
                                            let data5 = data.adjustedP;
                                            const _errs15 = errors;
                                            if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                                                validate106.errors = [{ instancePath: instancePath + "/adjustedP", schemaPath: "#/properties/adjustedP/type", keyword: "type", params: { type: schema38.properties.adjustedP.type }, message: "must be number,null" }];
                                                return false;
                                            }
                                            var valid0 = _errs15 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.verdict !== undefined) {
                                                const _errs17 = errors;
                                                if (!(validate58(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.message !== undefined) {
                                                    const _errs18 = errors;
                                                    if (!(validate60(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate106.errors = vErrors;
    return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.reference === undefined) && (missing0 = "reference")) || ((data.referenceRows === undefined) && (missing0 = "referenceRows"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "reference") || (key0 === "referenceRows")) || (key0 === "results")) || (key0 === "columns"))) {
                        validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.reference !== undefined) {
                        const _errs2 = errors;
                        if (!(validate60(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.referenceRows !== undefined) {
                            const _errs3 = errors;
                            if (!(validate76(data.referenceRows, { instancePath: instancePath + "/referenceRows", parentData: data, parentDataProperty: "referenceRows", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.results !== undefined) {
                                let data2 = data.results;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 20000) {
                                            validate103.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs6 = errors;
                                                if (!(validate106(data2[i0], { instancePath: instancePath + "/results/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate103.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.columns !== undefined) {
                                    let data4 = data.columns;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data4)) {
                                            if (data4.length > 1000) {
                                                validate103.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data4.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data5 = data4[i1];
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                            let missing1;
                                                            if (((((data5.column === undefined) && (missing1 = "column")) || ((data5.labels === undefined) && (missing1 = "labels"))) || ((data5.reference === undefined) && (missing1 = "reference"))) || ((data5.current === undefined) && (missing1 = "current"))) {
                                                                validate103.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs11 = errors;
                                                                for (const key1 in data5) {
                                                                    if (!((((key1 === "column") || (key1 === "labels")) || (key1 === "reference")) || (key1 === "current"))) {
                                                                        validate103.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs11 === errors) {
                                                                    if (data5.column !== undefined) {
                                                                        let data6 = data5.column;
                                                                        const _errs12 = errors;
                                                                        if (errors === _errs12) {
                                                                            if (typeof data6 === "string") {
                                                                                if (func2(data6) > 1024) {
                                                                                    validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/column", schemaPath: "#/properties/columns/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/column", schemaPath: "#/properties/columns/items/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data5.labels !== undefined) {
                                                                            let data7 = data5.labels;
                                                                            const _errs14 = errors;
                                                                            if (errors === _errs14) {
                                                                                if (Array.isArray(data7)) {
                                                                                    if (data7.length > 200) {
                                                                                        validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/labels", schemaPath: "#/properties/columns/items/properties/labels/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                        const len2 = data7.length;
                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                            let data8 = data7[i2];
                                                                                            const _errs16 = errors;
                                                                                            if (errors === _errs16) {
                                                                                                if (typeof data8 === "string") {
                                                                                                    if (func2(data8) > 200) {
                                                                                                        validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/labels/" + i2, schemaPath: "#/properties/columns/items/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/labels/" + i2, schemaPath: "#/properties/columns/items/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid4 = _errs16 === errors;
                                                                                            if (!valid4) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/labels", schemaPath: "#/properties/columns/items/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data5.reference !== undefined) {
                                                                                let data9 = data5.reference;
                                                                                const _errs18 = errors;
                                                                                if (errors === _errs18) {
                                                                                    if (Array.isArray(data9)) {
                                                                                        if (data9.length > 200) {
                                                                                            validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/reference", schemaPath: "#/properties/columns/items/properties/reference/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                            const len3 = data9.length;
                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                const _errs20 = errors;
                                                                                                if (!(validate76(data9[i3], { instancePath: instancePath + "/columns/" + i1 + "/reference/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid5 = _errs20 === errors;
                                                                                                if (!valid5) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/reference", schemaPath: "#/properties/columns/items/properties/reference/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs18 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data5.current !== undefined) {
                                                                                    let data11 = data5.current;
                                                                                    const _errs21 = errors;
                                                                                    if (errors === _errs21) {
                                                                                        if (Array.isArray(data11)) {
                                                                                            if (data11.length > 200) {
                                                                                                validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/current", schemaPath: "#/properties/columns/items/properties/current/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                                const len4 = data11.length;
                                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                                    const _errs23 = errors;
                                                                                                    if (!(validate76(data11[i4], { instancePath: instancePath + "/columns/" + i1 + "/current/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid6 = _errs23 === errors;
                                                                                                    if (!valid6) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate103.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/current", schemaPath: "#/properties/columns/items/properties/current/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid3 = _errs21 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate103.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate103.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate103.errors = vErrors;
    return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema40 = { "type": "object", "additionalProperties": false, "required": ["where", "message"], "properties": { "where": { "$ref": "#/$defs/line" }, "message": { "$ref": "#/$defs/line" } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.where === undefined) && (missing0 = "where")) || ((data.message === undefined) && (missing0 = "message"))) {
                validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "where") || (key0 === "message"))) {
                        validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.where !== undefined) {
                        const _errs2 = errors;
                        if (!(validate60(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.message !== undefined) {
                            const _errs3 = errors;
                            if (!(validate60(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate115.errors = vErrors;
    return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema41 = { "type": "object", "additionalProperties": false, "required": ["pointer", "effect", "message"], "properties": { "pointer": { "type": "string", "maxLength": 1024 }, "effect": { "enum": ["compatible", "breaking", "neutral"] }, "message": { "$ref": "#/$defs/line" } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.pointer === undefined) && (missing0 = "pointer")) || ((data.effect === undefined) && (missing0 = "effect"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "pointer") || (key0 === "effect")) || (key0 === "message"))) {
                        validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.pointer !== undefined) {
                        let data0 = data.pointer;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 1024) {
                                    validate119.errors = [{ instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate119.errors = [{ instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.effect !== undefined) {
                            let data1 = data.effect;
                            const _errs4 = errors;
                            if (!(((data1 === "compatible") || (data1 === "breaking")) || (data1 === "neutral"))) {
                                validate119.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema41.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.message !== undefined) {
                                const _errs5 = errors;
                                if (!(validate60(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate119.errors = vErrors;
    return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "type": "object", "additionalProperties": false, "required": ["source", "rowsBefore", "files", "columns"], "properties": { "source": { "$ref": "#/$defs/line" }, "rowsBefore": { "$ref": "#/$defs/count" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "columns": { "type": "array", "maxItems": 20000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "change"], "properties": { "name": { "type": "string", "maxLength": 1024 }, "change": { "enum": ["added", "removed"] } } } } } };
const schema43 = { "type": "object", "additionalProperties": false, "required": ["path", "change"], "properties": { "path": { "$ref": "#/$defs/path" }, "change": { "enum": ["added", "removed", "changed"] } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.path === undefined) && (missing0 = "path")) || ((data.change === undefined) && (missing0 = "change"))) {
                validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "path") || (key0 === "change"))) {
                        validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (!(validate66(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.change !== undefined) {
                            let data1 = data.change;
                            const _errs3 = errors;
                            if (!(((data1 === "added") || (data1 === "removed")) || (data1 === "changed"))) {
                                validate125.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema43.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate125.errors = vErrors;
    return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.source === undefined) && (missing0 = "source")) || ((data.rowsBefore === undefined) && (missing0 = "rowsBefore"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "source") || (key0 === "rowsBefore")) || (key0 === "files")) || (key0 === "columns"))) {
                        validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.source !== undefined) {
                        const _errs2 = errors;
                        if (!(validate60(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.rowsBefore !== undefined) {
                            const _errs3 = errors;
                            if (!(validate76(data.rowsBefore, { instancePath: instancePath + "/rowsBefore", parentData: data, parentDataProperty: "rowsBefore", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.files !== undefined) {
                                let data2 = data.files;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 10000) {
                                            validate122.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs6 = errors;
                                                if (!(validate125(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate122.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.columns !== undefined) {
                                    let data4 = data.columns;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (Array.isArray(data4)) {
                                            if (data4.length > 20000) {
                                                validate122.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data4.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data5 = data4[i1];
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                            let missing1;
                                                            if (((data5.name === undefined) && (missing1 = "name")) || ((data5.change === undefined) && (missing1 = "change"))) {
                                                                validate122.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs11 = errors;
                                                                for (const key1 in data5) {
                                                                    if (!((key1 === "name") || (key1 === "change"))) {
                                                                        validate122.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs11 === errors) {
                                                                    if (data5.name !== undefined) {
                                                                        let data6 = data5.name;
                                                                        const _errs12 = errors;
                                                                        if (errors === _errs12) {
                                                                            if (typeof data6 === "string") {
                                                                                if (func2(data6) > 1024) {
                                                                                    validate122.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate122.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data5.change !== undefined) {
                                                                            let data7 = data5.change;
                                                                            const _errs14 = errors;
                                                                            if (!((data7 === "added") || (data7 === "removed"))) {
                                                                                validate122.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/change", schemaPath: "#/properties/columns/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema42.properties.columns.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid3 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate122.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate122.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate122.errors = vErrors;
    return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) {
                validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema33.properties, key0))) {
                        validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("data" !== data.kind) {
                            validate82.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "data" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.contract !== undefined) {
                            const _errs3 = errors;
                            if (!(validate72(data.contract, { instancePath: instancePath + "/contract", parentData: data, parentDataProperty: "contract", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.files !== undefined) {
                                let data2 = data.files;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 10000) {
                                            validate82.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs6 = errors;
                                                if (!(validate72(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate82.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.rows !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.columns !== undefined) {
                                        let data5 = data.columns;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (Array.isArray(data5)) {
                                                if (data5.length > 20000) {
                                                    validate82.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len1 = data5.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data6 = data5[i1];
                                                        const _errs10 = errors;
                                                        if (errors === _errs10) {
                                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                let missing1;
                                                                if (((data6.name === undefined) && (missing1 = "name")) || ((data6.type === undefined) && (missing1 = "type"))) {
                                                                    validate82.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs12 = errors;
                                                                    for (const key1 in data6) {
                                                                        if (!((key1 === "name") || (key1 === "type"))) {
                                                                            validate82.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs12 === errors) {
                                                                        if (data6.name !== undefined) {
                                                                            let data7 = data6.name;
                                                                            const _errs13 = errors;
                                                                            if (errors === _errs13) {
                                                                                if (typeof data7 === "string") {
                                                                                    if (func2(data7) > 1024) {
                                                                                        validate82.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate82.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/name", schemaPath: "#/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid3 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data6.type !== undefined) {
                                                                                let data8 = data6.type;
                                                                                const _errs15 = errors;
                                                                                if (errors === _errs15) {
                                                                                    if (typeof data8 === "string") {
                                                                                        if (func2(data8) > 200) {
                                                                                            validate82.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/type", schemaPath: "#/properties/columns/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate82.errors = [{ instancePath: instancePath + "/columns/" + i1 + "/type", schemaPath: "#/properties/columns/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs15 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate82.errors = [{ instancePath: instancePath + "/columns/" + i1, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs10 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate82.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.checks !== undefined) {
                                            const _errs17 = errors;
                                            if (!(validate76(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.findings !== undefined) {
                                                let data10 = data.findings;
                                                const _errs18 = errors;
                                                if (errors === _errs18) {
                                                    if (Array.isArray(data10)) {
                                                        if (data10.length > 100000) {
                                                            validate82.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                            const len2 = data10.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                const _errs20 = errors;
                                                                if (!(validate87(data10[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid4 = _errs20 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate82.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs18 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.profile !== undefined) {
                                                    const _errs21 = errors;
                                                    if (!(validate92(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs21 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.drift !== undefined) {
                                                        const _errs22 = errors;
                                                        if (!(validate103(data.drift, { instancePath: instancePath + "/drift", parentData: data, parentDataProperty: "drift", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.contractFormat !== undefined) {
                                                            let data14 = data.contractFormat;
                                                            const _errs23 = errors;
                                                            if (!((((((data14 === "plimsoll") || (data14 === "odcs")) || (data14 === "pandera")) || (data14 === "great-expectations")) || (data14 === "frictionless")) || (data14 === "tfdv"))) {
                                                                validate82.errors = [{ instancePath: instancePath + "/contractFormat", schemaPath: "#/properties/contractFormat/enum", keyword: "enum", params: { allowedValues: schema33.properties.contractFormat.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs23 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.unchecked !== undefined) {
                                                                let data15 = data.unchecked;
                                                                const _errs24 = errors;
                                                                if (errors === _errs24) {
                                                                    if (Array.isArray(data15)) {
                                                                        if (data15.length > 10000) {
                                                                            validate82.errors = [{ instancePath: instancePath + "/unchecked", schemaPath: "#/properties/unchecked/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                            const len3 = data15.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                const _errs26 = errors;
                                                                                if (!(validate115(data15[i3], { instancePath: instancePath + "/unchecked/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid5 = _errs26 === errors;
                                                                                if (!valid5) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate82.errors = [{ instancePath: instancePath + "/unchecked", schemaPath: "#/properties/unchecked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs24 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.contractChanges !== undefined) {
                                                                    let data17 = data.contractChanges;
                                                                    const _errs27 = errors;
                                                                    if (errors === _errs27) {
                                                                        if (Array.isArray(data17)) {
                                                                            if (data17.length > 10000) {
                                                                                validate82.errors = [{ instancePath: instancePath + "/contractChanges", schemaPath: "#/properties/contractChanges/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                                const len4 = data17.length;
                                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                                    const _errs29 = errors;
                                                                                    if (!(validate119(data17[i4], { instancePath: instancePath + "/contractChanges/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid6 = _errs29 === errors;
                                                                                    if (!valid6) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate82.errors = [{ instancePath: instancePath + "/contractChanges", schemaPath: "#/properties/contractChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs27 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.comparison !== undefined) {
                                                                        const _errs30 = errors;
                                                                        if (!(validate122(data.comparison, { instancePath: instancePath + "/comparison", parentData: data, parentDataProperty: "comparison", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs30 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate82.errors = vErrors;
    return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema44 = { "type": "object", "additionalProperties": false, "required": ["kind", "splits", "checks"], "properties": { "kind": { "const": "split" }, "splits": { "type": "array", "maxItems": 10, "items": { "type": "object", "additionalProperties": false, "required": ["name", "rows", "files"], "properties": { "name": { "type": "string", "maxLength": 100 }, "rows": { "$ref": "#/$defs/count" }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } } } } }, "checks": { "type": "array", "maxItems": 100000, "items": { "type": "object", "additionalProperties": false, "required": ["check", "column", "value", "limit", "rows", "verdict", "message", "examples"], "properties": { "check": { "type": "string", "maxLength": 100 }, "column": { "type": ["string", "null"], "maxLength": 1024 }, "value": { "type": ["number", "null"] }, "limit": { "type": ["number", "null"] }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" }, "examples": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["split", "row"], "properties": { "split": { "type": "string", "maxLength": 100 }, "row": { "type": "integer", "minimum": 1 } } } } } } }, "drift": { "type": "array", "maxItems": 10, "items": { "$ref": "#/$defs/drift" } } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate129.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.kind === undefined) && (missing0 = "kind")) || ((data.splits === undefined) && (missing0 = "splits"))) || ((data.checks === undefined) && (missing0 = "checks"))) {
                validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "kind") || (key0 === "splits")) || (key0 === "checks")) || (key0 === "drift"))) {
                        validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("split" !== data.kind) {
                            validate129.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "split" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.splits !== undefined) {
                            let data1 = data.splits;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 10) {
                                        validate129.errors = [{ instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if ((((data2.name === undefined) && (missing1 = "name")) || ((data2.rows === undefined) && (missing1 = "rows"))) || ((data2.files === undefined) && (missing1 = "files"))) {
                                                        validate129.errors = [{ instancePath: instancePath + "/splits/" + i0, schemaPath: "#/properties/splits/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs7 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((key1 === "name") || (key1 === "rows")) || (key1 === "files"))) {
                                                                validate129.errors = [{ instancePath: instancePath + "/splits/" + i0, schemaPath: "#/properties/splits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs7 === errors) {
                                                            if (data2.name !== undefined) {
                                                                let data3 = data2.name;
                                                                const _errs8 = errors;
                                                                if (errors === _errs8) {
                                                                    if (typeof data3 === "string") {
                                                                        if (func2(data3) > 100) {
                                                                            validate129.errors = [{ instancePath: instancePath + "/splits/" + i0 + "/name", schemaPath: "#/properties/splits/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate129.errors = [{ instancePath: instancePath + "/splits/" + i0 + "/name", schemaPath: "#/properties/splits/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs8 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.rows !== undefined) {
                                                                    const _errs10 = errors;
                                                                    if (!(validate76(data2.rows, { instancePath: instancePath + "/splits/" + i0 + "/rows", parentData: data2, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs10 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.files !== undefined) {
                                                                        let data5 = data2.files;
                                                                        const _errs11 = errors;
                                                                        if (errors === _errs11) {
                                                                            if (Array.isArray(data5)) {
                                                                                if (data5.length > 10000) {
                                                                                    validate129.errors = [{ instancePath: instancePath + "/splits/" + i0 + "/files", schemaPath: "#/properties/splits/items/properties/files/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                    const len1 = data5.length;
                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                        const _errs13 = errors;
                                                                                        if (!(validate72(data5[i1], { instancePath: instancePath + "/splits/" + i0 + "/files/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid3 = _errs13 === errors;
                                                                                        if (!valid3) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate129.errors = [{ instancePath: instancePath + "/splits/" + i0 + "/files", schemaPath: "#/properties/splits/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate129.errors = [{ instancePath: instancePath + "/splits/" + i0, schemaPath: "#/properties/splits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate129.errors = [{ instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.checks !== undefined) {
                                let data7 = data.checks;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (Array.isArray(data7)) {
                                        if (data7.length > 100000) {
                                            validate129.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid4 = true;
                                            const len2 = data7.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                let data8 = data7[i2];
                                                const _errs16 = errors;
                                                if (errors === _errs16) {
                                                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                        let missing2;
                                                        if (((((((((data8.check === undefined) && (missing2 = "check")) || ((data8.column === undefined) && (missing2 = "column"))) || ((data8.value === undefined) && (missing2 = "value"))) || ((data8.limit === undefined) && (missing2 = "limit"))) || ((data8.rows === undefined) && (missing2 = "rows"))) || ((data8.verdict === undefined) && (missing2 = "verdict"))) || ((data8.message === undefined) && (missing2 = "message"))) || ((data8.examples === undefined) && (missing2 = "examples"))) {
                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs18 = errors;
                                                            for (const key2 in data8) {
                                                                if (!((((((((key2 === "check") || (key2 === "column")) || (key2 === "value")) || (key2 === "limit")) || (key2 === "rows")) || (key2 === "verdict")) || (key2 === "message")) || (key2 === "examples"))) {
                                                                    validate129.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs18 === errors) {
                                                                if (data8.check !== undefined) {
                                                                    let data9 = data8.check;
                                                                    const _errs19 = errors;
                                                                    if (errors === _errs19) {
                                                                        if (typeof data9 === "string") {
                                                                            if (func2(data9) > 100) {
                                                                                validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/check", schemaPath: "#/properties/checks/items/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/check", schemaPath: "#/properties/checks/items/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid5 = _errs19 === errors;
                                                                }
                                                                else {
                                                                    var valid5 = true;
                                                                }
                                                                if (valid5) {
                                                                    if (data8.column !== undefined) {
                                                                        let data10 = data8.column;
                                                                        const _errs21 = errors;
                                                                        if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/column", schemaPath: "#/properties/checks/items/properties/column/type", keyword: "type", params: { type: schema44.properties.checks.items.properties.column.type }, message: "must be string,null" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs21) {
                                                                            if (typeof data10 === "string") {
                                                                                if (func2(data10) > 1024) {
                                                                                    validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/column", schemaPath: "#/properties/checks/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid5 = _errs21 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                        if (data8.value !== undefined) {
                                                                            let data11 = data8.value;
                                                                            const _errs23 = errors;
                                                                            if ((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)) {
                                                                                validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/value", schemaPath: "#/properties/checks/items/properties/value/type", keyword: "type", params: { type: schema44.properties.checks.items.properties.value.type }, message: "must be number,null" }];
                                                                                return false;
                                                                            }
                                                                            var valid5 = _errs23 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data8.limit !== undefined) {
                                                                                let data12 = data8.limit;
                                                                                const _errs25 = errors;
                                                                                if ((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)) {
                                                                                    validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/limit", schemaPath: "#/properties/checks/items/properties/limit/type", keyword: "type", params: { type: schema44.properties.checks.items.properties.limit.type }, message: "must be number,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid5 = _errs25 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data8.rows !== undefined) {
                                                                                    let data13 = data8.rows;
                                                                                    const _errs27 = errors;
                                                                                    const _errs28 = errors;
                                                                                    let valid6 = false;
                                                                                    const _errs29 = errors;
                                                                                    if (!(validate76(data13, { instancePath: instancePath + "/checks/" + i2 + "/rows", parentData: data8, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var _valid0 = _errs29 === errors;
                                                                                    valid6 = valid6 || _valid0;
                                                                                    const _errs30 = errors;
                                                                                    if (data13 !== null) {
                                                                                        const err0 = { instancePath: instancePath + "/checks/" + i2 + "/rows", schemaPath: "#/properties/checks/items/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err0];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err0);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid0 = _errs30 === errors;
                                                                                    valid6 = valid6 || _valid0;
                                                                                    if (!valid6) {
                                                                                        const err1 = { instancePath: instancePath + "/checks/" + i2 + "/rows", schemaPath: "#/properties/checks/items/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err1];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err1);
                                                                                        }
                                                                                        errors++;
                                                                                        validate129.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs28;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs28) {
                                                                                                vErrors.length = _errs28;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid5 = _errs27 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data8.verdict !== undefined) {
                                                                                        const _errs32 = errors;
                                                                                        if (!(validate58(data8.verdict, { instancePath: instancePath + "/checks/" + i2 + "/verdict", parentData: data8, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid5 = _errs32 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data8.message !== undefined) {
                                                                                            const _errs33 = errors;
                                                                                            if (!(validate60(data8.message, { instancePath: instancePath + "/checks/" + i2 + "/message", parentData: data8, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid5 = _errs33 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data8.examples !== undefined) {
                                                                                                let data16 = data8.examples;
                                                                                                const _errs34 = errors;
                                                                                                if (errors === _errs34) {
                                                                                                    if (Array.isArray(data16)) {
                                                                                                        if (data16.length > 100) {
                                                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples", schemaPath: "#/properties/checks/items/properties/examples/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid7 = true;
                                                                                                            const len3 = data16.length;
                                                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                let data17 = data16[i3];
                                                                                                                const _errs36 = errors;
                                                                                                                if (errors === _errs36) {
                                                                                                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                                                        let missing3;
                                                                                                                        if (((data17.split === undefined) && (missing3 = "split")) || ((data17.row === undefined) && (missing3 = "row"))) {
                                                                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3, schemaPath: "#/properties/checks/items/properties/examples/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs38 = errors;
                                                                                                                            for (const key3 in data17) {
                                                                                                                                if (!((key3 === "split") || (key3 === "row"))) {
                                                                                                                                    validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3, schemaPath: "#/properties/checks/items/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs38 === errors) {
                                                                                                                                if (data17.split !== undefined) {
                                                                                                                                    let data18 = data17.split;
                                                                                                                                    const _errs39 = errors;
                                                                                                                                    if (errors === _errs39) {
                                                                                                                                        if (typeof data18 === "string") {
                                                                                                                                            if (func2(data18) > 100) {
                                                                                                                                                validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3 + "/split", schemaPath: "#/properties/checks/items/properties/examples/items/properties/split/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3 + "/split", schemaPath: "#/properties/checks/items/properties/examples/items/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid8 = _errs39 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid8 = true;
                                                                                                                                }
                                                                                                                                if (valid8) {
                                                                                                                                    if (data17.row !== undefined) {
                                                                                                                                        let data19 = data17.row;
                                                                                                                                        const _errs41 = errors;
                                                                                                                                        if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                                                                            validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3 + "/row", schemaPath: "#/properties/checks/items/properties/examples/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        if (errors === _errs41) {
                                                                                                                                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                                                                                                                                if (data19 < 1 || isNaN(data19)) {
                                                                                                                                                    validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3 + "/row", schemaPath: "#/properties/checks/items/properties/examples/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid8 = _errs41 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid8 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples/" + i3, schemaPath: "#/properties/checks/items/properties/examples/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid7 = _errs36 === errors;
                                                                                                                if (!valid7) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate129.errors = [{ instancePath: instancePath + "/checks/" + i2 + "/examples", schemaPath: "#/properties/checks/items/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid5 = _errs34 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate129.errors = [{ instancePath: instancePath + "/checks/" + i2, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid4 = _errs16 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate129.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.drift !== undefined) {
                                    let data20 = data.drift;
                                    const _errs43 = errors;
                                    if (errors === _errs43) {
                                        if (Array.isArray(data20)) {
                                            if (data20.length > 10) {
                                                validate129.errors = [{ instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid9 = true;
                                                const len4 = data20.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                    const _errs45 = errors;
                                                    if (!(validate103(data20[i4], { instancePath: instancePath + "/drift/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid9 = _errs45 === errors;
                                                    if (!valid9) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate129.errors = [{ instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs43 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate129.errors = vErrors;
    return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "additionalProperties": false, "required": ["kind", "commands", "metrics", "holdout", "predictions", "modelFiles", "baseline", "conditions"], "properties": { "kind": { "const": "training" }, "commands": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["command", "exitCode", "seconds", "peakMemoryBytes"], "properties": { "command": { "type": "string", "maxLength": 10000 }, "exitCode": { "type": ["integer", "null"] }, "seconds": { "type": "number", "minimum": 0 }, "cpuSeconds": { "type": "number", "minimum": 0 }, "peakMemoryBytes": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } } }, "metrics": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricValue" } }, "holdout": { "anyOf": [{ "$ref": "#/$defs/holdout" }, { "type": "null" }] }, "predictions": { "anyOf": [{ "$ref": "#/$defs/fileDigest" }, { "type": "null" }] }, "modelFiles": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "baseline": { "$ref": "#/$defs/baseline" }, "conditions": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/conditionResult" } }, "comparisons": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricComparison" } }, "diagnostics": { "$ref": "#/$defs/diagnostics" }, "slices": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/sliceResult" } }, "holdoutBudget": { "$ref": "#/$defs/holdoutBudget" }, "fingerprint": { "$ref": "#/$defs/fingerprint" }, "changes": { "$ref": "#/$defs/changes" }, "reuse": { "$ref": "#/$defs/trainingReuse" }, "seeds": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/seedRun" } }, "folds": { "$ref": "#/$defs/foldValues" }, "trend": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/metricTrend" } } } };
const schema46 = { "type": "object", "additionalProperties": false, "required": ["name", "value", "direction", "source"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "value": { "type": "number" }, "direction": { "enum": ["higher", "lower", null] }, "source": { "enum": ["predictions", "file", "command"] }, "interval": { "$ref": "#/$defs/interval" }, "rows": { "$ref": "#/$defs/count" } } };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate138.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.name === undefined) && (missing0 = "name")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.source === undefined) && (missing0 = "source"))) {
                validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "name") || (key0 === "value")) || (key0 === "direction")) || (key0 === "source")) || (key0 === "interval")) || (key0 === "rows"))) {
                        validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate138.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                                else {
                                    if (func2(data0) < 1) {
                                        validate138.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate138.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.value !== undefined) {
                            let data1 = data.value;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate138.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.direction !== undefined) {
                                let data2 = data.direction;
                                const _errs6 = errors;
                                if (!(((data2 === "higher") || (data2 === "lower")) || (data2 === null))) {
                                    validate138.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema46.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.source !== undefined) {
                                    let data3 = data.source;
                                    const _errs7 = errors;
                                    if (!(((data3 === "predictions") || (data3 === "file")) || (data3 === "command"))) {
                                        validate138.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema46.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.interval !== undefined) {
                                        const _errs8 = errors;
                                        if (!(validate107(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rows !== undefined) {
                                            const _errs9 = errors;
                                            if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate138.errors = vErrors;
    return errors === 0;
}
validate138.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema47 = { "type": "object", "additionalProperties": false, "required": ["sha256", "rows", "task"], "properties": { "sha256": { "$ref": "#/$defs/sha256" }, "rows": { "$ref": "#/$defs/count" }, "task": { "enum": ["classification", "regression", "multilabel", "ranking"] } } };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate142.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.sha256 === undefined) && (missing0 = "sha256")) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.task === undefined) && (missing0 = "task"))) {
                validate142.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "sha256") || (key0 === "rows")) || (key0 === "task"))) {
                        validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.sha256 !== undefined) {
                        const _errs2 = errors;
                        if (!(validate74(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.rows !== undefined) {
                            const _errs3 = errors;
                            if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.task !== undefined) {
                                let data2 = data.task;
                                const _errs4 = errors;
                                if (!((((data2 === "classification") || (data2 === "regression")) || (data2 === "multilabel")) || (data2 === "ranking"))) {
                                    validate142.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/enum", keyword: "enum", params: { allowedValues: schema47.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate142.errors = vErrors;
    return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema48 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "none" }, "reason": { "$ref": "#/$defs/line" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "source", "commit", "createdAt", "commitsBehind", "url", "isAncestor", "holdout", "metrics"], "properties": { "kind": { "const": "found" }, "source": { "$ref": "#/$defs/line" }, "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "commitsBehind": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "url": { "type": ["string", "null"], "maxLength": 2000 }, "isAncestor": { "type": ["boolean", "null"] }, "version": { "type": "string", "maxLength": 100 }, "holdout": { "anyOf": [{ "$ref": "#/$defs/holdout" }, { "type": "null" }] }, "metrics": { "type": "array", "maxItems": 20000, "items": { "$ref": "#/$defs/metricValue" } }, "diagnostics": { "$ref": "#/$defs/diagnostics" }, "fingerprint": { "$ref": "#/$defs/fingerprint" }, "seeds": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/seedRun" } }, "folds": { "$ref": "#/$defs/foldValues" } } }] };
const schema49 = { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" };
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern7.test(data)) {
                validate152.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" + "\"" }];
                return false;
            }
        }
        else {
            validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate152.errors = vErrors;
    return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "additionalProperties": false, "required": ["confusion", "roc", "precisionRecall", "calibration", "residuals"], "properties": { "confusion": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["classes", "counts"], "properties": { "classes": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 1024 } }, "counts": { "type": "array", "maxItems": 1000, "items": { "type": "array", "maxItems": 1000, "items": { "type": "number", "minimum": 0 } } } } }, { "type": "null" }] }, "roc": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/curve" } }, "precisionRecall": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/curve" } }, "calibration": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["lower", "upper", "rows", "meanScore", "positiveShare"], "properties": { "lower": { "type": "number" }, "upper": { "type": "number" }, "rows": { "$ref": "#/$defs/count" }, "meanScore": { "type": "number" }, "positiveShare": { "type": "number" } } } }, "residuals": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["edges", "counts"], "properties": { "edges": { "type": "array", "maxItems": 201, "items": { "type": "number" } }, "counts": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/count" } } } }, { "type": "null" }] } } };
const schema51 = { "type": "object", "additionalProperties": false, "required": ["name", "points"], "properties": { "name": { "type": "string", "maxLength": 200 }, "points": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/curvePoint" } } } };
const schema52 = { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate159.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 2) {
                validate159.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                return false;
            }
            else {
                if (data.length < 2) {
                    validate159.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                    return false;
                }
                else {
                    var valid0 = true;
                    const len0 = data.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data0 = data[i0];
                        const _errs1 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate159.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs1 === errors;
                        if (!valid0) {
                            break;
                        }
                    }
                }
            }
        }
        else {
            validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate159.errors = vErrors;
    return errors === 0;
}
validate159.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.points === undefined) && (missing0 = "points"))) {
                validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "name") || (key0 === "points"))) {
                        validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate158.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate158.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.points !== undefined) {
                            let data1 = data.points;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 1000) {
                                        validate158.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs6 = errors;
                                            if (!(validate159(data1[i0], { instancePath: instancePath + "/points/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate158.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate158.errors = vErrors;
    return errors === 0;
}
validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.confusion === undefined) && (missing0 = "confusion")) || ((data.roc === undefined) && (missing0 = "roc"))) || ((data.precisionRecall === undefined) && (missing0 = "precisionRecall"))) || ((data.calibration === undefined) && (missing0 = "calibration"))) || ((data.residuals === undefined) && (missing0 = "residuals"))) {
                validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "confusion") || (key0 === "roc")) || (key0 === "precisionRecall")) || (key0 === "calibration")) || (key0 === "residuals"))) {
                        validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.confusion !== undefined) {
                        let data0 = data.confusion;
                        const _errs2 = errors;
                        const _errs3 = errors;
                        let valid1 = false;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing1;
                                if (((data0.classes === undefined) && (missing1 = "classes")) || ((data0.counts === undefined) && (missing1 = "counts"))) {
                                    const err0 = { instancePath: instancePath + "/confusion", schemaPath: "#/properties/confusion/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data0) {
                                        if (!((key1 === "classes") || (key1 === "counts"))) {
                                            const err1 = { instancePath: instancePath + "/confusion", schemaPath: "#/properties/confusion/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data0.classes !== undefined) {
                                            let data1 = data0.classes;
                                            const _errs7 = errors;
                                            if (errors === _errs7) {
                                                if (Array.isArray(data1)) {
                                                    if (data1.length > 1000) {
                                                        const err2 = { instancePath: instancePath + "/confusion/classes", schemaPath: "#/properties/confusion/anyOf/0/properties/classes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                        const len0 = data1.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data2 = data1[i0];
                                                            const _errs9 = errors;
                                                            if (errors === _errs9) {
                                                                if (typeof data2 === "string") {
                                                                    if (func2(data2) > 1024) {
                                                                        const err3 = { instancePath: instancePath + "/confusion/classes/" + i0, schemaPath: "#/properties/confusion/anyOf/0/properties/classes/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err4 = { instancePath: instancePath + "/confusion/classes/" + i0, schemaPath: "#/properties/confusion/anyOf/0/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err4];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err4);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid3 = _errs9 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err5 = { instancePath: instancePath + "/confusion/classes", schemaPath: "#/properties/confusion/anyOf/0/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.counts !== undefined) {
                                                let data3 = data0.counts;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (Array.isArray(data3)) {
                                                        if (data3.length > 1000) {
                                                            const err6 = { instancePath: instancePath + "/confusion/counts", schemaPath: "#/properties/confusion/anyOf/0/properties/counts/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                            if (vErrors === null) {
                                                                vErrors = [err6];
                                                            }
                                                            else {
                                                                vErrors.push(err6);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                            const len1 = data3.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                let data4 = data3[i1];
                                                                const _errs13 = errors;
                                                                if (errors === _errs13) {
                                                                    if (Array.isArray(data4)) {
                                                                        if (data4.length > 1000) {
                                                                            const err7 = { instancePath: instancePath + "/confusion/counts/" + i1, schemaPath: "#/properties/confusion/anyOf/0/properties/counts/items/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err7];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err7);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                            const len2 = data4.length;
                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                let data5 = data4[i2];
                                                                                const _errs15 = errors;
                                                                                if (errors === _errs15) {
                                                                                    if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                                        if (data5 < 0 || isNaN(data5)) {
                                                                                            const err8 = { instancePath: instancePath + "/confusion/counts/" + i1 + "/" + i2, schemaPath: "#/properties/confusion/anyOf/0/properties/counts/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err8];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err8);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err9 = { instancePath: instancePath + "/confusion/counts/" + i1 + "/" + i2, schemaPath: "#/properties/confusion/anyOf/0/properties/counts/items/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err9];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err9);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs15 === errors;
                                                                                if (!valid5) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err10 = { instancePath: instancePath + "/confusion/counts/" + i1, schemaPath: "#/properties/confusion/anyOf/0/properties/counts/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err10];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err10);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid4 = _errs13 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err11 = { instancePath: instancePath + "/confusion/counts", schemaPath: "#/properties/confusion/anyOf/0/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                        if (vErrors === null) {
                                                            vErrors = [err11];
                                                        }
                                                        else {
                                                            vErrors.push(err11);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var valid2 = _errs11 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/confusion", schemaPath: "#/properties/confusion/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs4 === errors;
                        valid1 = valid1 || _valid0;
                        const _errs17 = errors;
                        if (data0 !== null) {
                            const err13 = { instancePath: instancePath + "/confusion", schemaPath: "#/properties/confusion/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        var _valid0 = _errs17 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err14 = { instancePath: instancePath + "/confusion", schemaPath: "#/properties/confusion/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                            validate157.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs3;
                            if (vErrors !== null) {
                                if (_errs3) {
                                    vErrors.length = _errs3;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.roc !== undefined) {
                            let data6 = data.roc;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                                if (Array.isArray(data6)) {
                                    if (data6.length > 100) {
                                        validate157.errors = [{ instancePath: instancePath + "/roc", schemaPath: "#/properties/roc/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid6 = true;
                                        const len3 = data6.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs21 = errors;
                                            if (!(validate158(data6[i3], { instancePath: instancePath + "/roc/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid6 = _errs21 === errors;
                                            if (!valid6) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate157.errors = [{ instancePath: instancePath + "/roc", schemaPath: "#/properties/roc/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs19 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.precisionRecall !== undefined) {
                                let data8 = data.precisionRecall;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (Array.isArray(data8)) {
                                        if (data8.length > 100) {
                                            validate157.errors = [{ instancePath: instancePath + "/precisionRecall", schemaPath: "#/properties/precisionRecall/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid7 = true;
                                            const len4 = data8.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                const _errs24 = errors;
                                                if (!(validate158(data8[i4], { instancePath: instancePath + "/precisionRecall/" + i4, parentData: data8, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid7 = _errs24 === errors;
                                                if (!valid7) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate157.errors = [{ instancePath: instancePath + "/precisionRecall", schemaPath: "#/properties/precisionRecall/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs22 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.calibration !== undefined) {
                                    let data10 = data.calibration;
                                    const _errs25 = errors;
                                    if (errors === _errs25) {
                                        if (Array.isArray(data10)) {
                                            if (data10.length > 100) {
                                                validate157.errors = [{ instancePath: instancePath + "/calibration", schemaPath: "#/properties/calibration/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid8 = true;
                                                const len5 = data10.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                    let data11 = data10[i5];
                                                    const _errs27 = errors;
                                                    if (errors === _errs27) {
                                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                            let missing2;
                                                            if ((((((data11.lower === undefined) && (missing2 = "lower")) || ((data11.upper === undefined) && (missing2 = "upper"))) || ((data11.rows === undefined) && (missing2 = "rows"))) || ((data11.meanScore === undefined) && (missing2 = "meanScore"))) || ((data11.positiveShare === undefined) && (missing2 = "positiveShare"))) {
                                                                validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5, schemaPath: "#/properties/calibration/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs29 = errors;
                                                                for (const key2 in data11) {
                                                                    if (!(((((key2 === "lower") || (key2 === "upper")) || (key2 === "rows")) || (key2 === "meanScore")) || (key2 === "positiveShare"))) {
                                                                        validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5, schemaPath: "#/properties/calibration/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs29 === errors) {
                                                                    if (data11.lower !== undefined) {
                                                                        let data12 = data11.lower;
                                                                        const _errs30 = errors;
                                                                        if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                            validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5 + "/lower", schemaPath: "#/properties/calibration/items/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid9 = _errs30 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data11.upper !== undefined) {
                                                                            let data13 = data11.upper;
                                                                            const _errs32 = errors;
                                                                            if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                                validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5 + "/upper", schemaPath: "#/properties/calibration/items/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid9 = _errs32 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data11.rows !== undefined) {
                                                                                const _errs34 = errors;
                                                                                if (!(validate76(data11.rows, { instancePath: instancePath + "/calibration/" + i5 + "/rows", parentData: data11, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                            if (valid9) {
                                                                                if (data11.meanScore !== undefined) {
                                                                                    let data15 = data11.meanScore;
                                                                                    const _errs35 = errors;
                                                                                    if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                        validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5 + "/meanScore", schemaPath: "#/properties/calibration/items/properties/meanScore/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid9 = _errs35 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data11.positiveShare !== undefined) {
                                                                                        let data16 = data11.positiveShare;
                                                                                        const _errs37 = errors;
                                                                                        if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                            validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5 + "/positiveShare", schemaPath: "#/properties/calibration/items/properties/positiveShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid9 = _errs37 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid9 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate157.errors = [{ instancePath: instancePath + "/calibration/" + i5, schemaPath: "#/properties/calibration/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid8 = _errs27 === errors;
                                                    if (!valid8) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate157.errors = [{ instancePath: instancePath + "/calibration", schemaPath: "#/properties/calibration/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs25 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.residuals !== undefined) {
                                        let data17 = data.residuals;
                                        const _errs39 = errors;
                                        const _errs40 = errors;
                                        let valid10 = false;
                                        const _errs41 = errors;
                                        if (errors === _errs41) {
                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                let missing3;
                                                if (((data17.edges === undefined) && (missing3 = "edges")) || ((data17.counts === undefined) && (missing3 = "counts"))) {
                                                    const err15 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                    if (vErrors === null) {
                                                        vErrors = [err15];
                                                    }
                                                    else {
                                                        vErrors.push(err15);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    const _errs43 = errors;
                                                    for (const key3 in data17) {
                                                        if (!((key3 === "edges") || (key3 === "counts"))) {
                                                            const err16 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs43 === errors) {
                                                        if (data17.edges !== undefined) {
                                                            let data18 = data17.edges;
                                                            const _errs44 = errors;
                                                            if (errors === _errs44) {
                                                                if (Array.isArray(data18)) {
                                                                    if (data18.length > 201) {
                                                                        const err17 = { instancePath: instancePath + "/residuals/edges", schemaPath: "#/properties/residuals/anyOf/0/properties/edges/maxItems", keyword: "maxItems", params: { limit: 201 }, message: "must NOT have more than 201 items" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err17];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err17);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    else {
                                                                        var valid12 = true;
                                                                        const len6 = data18.length;
                                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                                            let data19 = data18[i6];
                                                                            const _errs46 = errors;
                                                                            if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                const err18 = { instancePath: instancePath + "/residuals/edges/" + i6, schemaPath: "#/properties/residuals/anyOf/0/properties/edges/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err18];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err18);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid12 = _errs46 === errors;
                                                                            if (!valid12) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err19 = { instancePath: instancePath + "/residuals/edges", schemaPath: "#/properties/residuals/anyOf/0/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err19];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err19);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid11 = _errs44 === errors;
                                                        }
                                                        else {
                                                            var valid11 = true;
                                                        }
                                                        if (valid11) {
                                                            if (data17.counts !== undefined) {
                                                                let data20 = data17.counts;
                                                                const _errs48 = errors;
                                                                if (errors === _errs48) {
                                                                    if (Array.isArray(data20)) {
                                                                        if (data20.length > 200) {
                                                                            const err20 = { instancePath: instancePath + "/residuals/counts", schemaPath: "#/properties/residuals/anyOf/0/properties/counts/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err20];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err20);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        else {
                                                                            var valid13 = true;
                                                                            const len7 = data20.length;
                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                                const _errs50 = errors;
                                                                                if (!(validate76(data20[i7], { instancePath: instancePath + "/residuals/counts/" + i7, parentData: data20, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid13 = _errs50 === errors;
                                                                                if (!valid13) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err21 = { instancePath: instancePath + "/residuals/counts", schemaPath: "#/properties/residuals/anyOf/0/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err21];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err21);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid11 = _errs48 === errors;
                                                            }
                                                            else {
                                                                var valid11 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err22 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                    vErrors = [err22];
                                                }
                                                else {
                                                    vErrors.push(err22);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs41 === errors;
                                        valid10 = valid10 || _valid1;
                                        const _errs51 = errors;
                                        if (data17 !== null) {
                                            const err23 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                        var _valid1 = _errs51 === errors;
                                        valid10 = valid10 || _valid1;
                                        if (!valid10) {
                                            const err24 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                            validate157.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs40;
                                            if (vErrors !== null) {
                                                if (_errs40) {
                                                    vErrors.length = _errs40;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs39 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate157.errors = vErrors;
    return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "type": "object", "additionalProperties": false, "required": ["digest", "parts", "code", "environment"], "properties": { "digest": { "$ref": "#/$defs/sha256" }, "parts": { "type": "object", "maxProperties": 20, "propertyNames": { "maxLength": 50 }, "additionalProperties": { "$ref": "#/$defs/sha256" } }, "code": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "environment": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/fileDigest" } } } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.digest === undefined) && (missing0 = "digest")) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.environment === undefined) && (missing0 = "environment"))) {
                validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "digest") || (key0 === "parts")) || (key0 === "code")) || (key0 === "environment"))) {
                        validate166.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.digest !== undefined) {
                        const _errs2 = errors;
                        if (!(validate74(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.parts !== undefined) {
                            let data1 = data.parts;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (Object.keys(data1).length > 20) {
                                        validate166.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" }];
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data1) {
                                            const _errs5 = errors;
                                            if (typeof key1 === "string") {
                                                if (func2(key1) > 50) {
                                                    const err0 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", propertyName: key1 };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate166.errors = vErrors;
                                                return false;
                                                break;
                                            }
                                        }
                                        if (valid1) {
                                            for (const key2 in data1) {
                                                const _errs7 = errors;
                                                if (!(validate74(data1[key2], { instancePath: instancePath + "/parts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs7 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate166.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.code !== undefined) {
                                let data3 = data.code;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data3)) {
                                        if (data3.length > 10000) {
                                            validate166.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid3 = true;
                                            const len0 = data3.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs10 = errors;
                                                if (!(validate72(data3[i0], { instancePath: instancePath + "/code/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid3 = _errs10 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate166.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.environment !== undefined) {
                                    let data5 = data.environment;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data5)) {
                                            if (data5.length > 1000) {
                                                validate166.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid4 = true;
                                                const len1 = data5.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs13 = errors;
                                                    if (!(validate72(data5[i1], { instancePath: instancePath + "/environment/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid4 = _errs13 === errors;
                                                    if (!valid4) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate166.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate166.errors = vErrors;
    return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "additionalProperties": false, "required": ["seed", "metrics"], "properties": { "seed": { "type": "integer" }, "metrics": { "type": "object", "maxProperties": 20000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "number" } } } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate172.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.seed === undefined) && (missing0 = "seed")) || ((data.metrics === undefined) && (missing0 = "metrics"))) {
                validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "seed") || (key0 === "metrics"))) {
                        validate172.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.seed !== undefined) {
                        let data0 = data.seed;
                        const _errs2 = errors;
                        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                            validate172.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.metrics !== undefined) {
                            let data1 = data.metrics;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (Object.keys(data1).length > 20000) {
                                        validate172.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/maxProperties", keyword: "maxProperties", params: { limit: 20000 }, message: "must NOT have more than 20000 properties" }];
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data1) {
                                            const _errs6 = errors;
                                            if (typeof key1 === "string") {
                                                if (func2(key1) > 200) {
                                                    const err0 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key1 };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate172.errors = vErrors;
                                                return false;
                                                break;
                                            }
                                        }
                                        if (valid1) {
                                            for (const key2 in data1) {
                                                let data2 = data1[key2];
                                                const _errs8 = errors;
                                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                                    validate172.errors = [{ instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                                var valid2 = _errs8 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate172.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate172.errors = vErrors;
    return errors === 0;
}
validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "type": "object", "additionalProperties": false, "required": ["folds", "values"], "properties": { "folds": { "type": "integer", "minimum": 2, "maximum": 1000 }, "values": { "type": "object", "maxProperties": 20000, "propertyNames": { "maxLength": 200 }, "additionalProperties": { "type": "array", "maxItems": 10000, "items": { "type": "number" } } } } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate174.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.folds === undefined) && (missing0 = "folds")) || ((data.values === undefined) && (missing0 = "values"))) {
                validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "folds") || (key0 === "values"))) {
                        validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.folds !== undefined) {
                        let data0 = data.folds;
                        const _errs2 = errors;
                        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                            validate174.errors = [{ instancePath: instancePath + "/folds", schemaPath: "#/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (errors === _errs2) {
                            if ((typeof data0 == "number") && (isFinite(data0))) {
                                if (data0 > 1000 || isNaN(data0)) {
                                    validate174.errors = [{ instancePath: instancePath + "/folds", schemaPath: "#/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000" }];
                                    return false;
                                }
                                else {
                                    if (data0 < 2 || isNaN(data0)) {
                                        validate174.errors = [{ instancePath: instancePath + "/folds", schemaPath: "#/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
                                        return false;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.values !== undefined) {
                            let data1 = data.values;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    if (Object.keys(data1).length > 20000) {
                                        validate174.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 20000 }, message: "must NOT have more than 20000 properties" }];
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data1) {
                                            const _errs6 = errors;
                                            if (typeof key1 === "string") {
                                                if (func2(key1) > 200) {
                                                    const err0 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key1 };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate174.errors = vErrors;
                                                return false;
                                                break;
                                            }
                                        }
                                        if (valid1) {
                                            for (const key2 in data1) {
                                                let data2 = data1[key2];
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (Array.isArray(data2)) {
                                                        if (data2.length > 10000) {
                                                            validate174.errors = [{ instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                            const len0 = data2.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data3 = data2[i0];
                                                                const _errs10 = errors;
                                                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                                    validate174.errors = [{ instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs10 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate174.errors = [{ instancePath: instancePath + "/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid2 = _errs8 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate174.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate174.errors = vErrors;
    return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate148.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.kind === undefined) && (missing0 = "kind")) {
                validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const tag0 = data.kind;
                if (typeof tag0 == "string") {
                    if (tag0 === "none") {
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing1;
                                if (((data.kind === undefined) && (missing1 = "kind")) || ((data.reason === undefined) && (missing1 = "reason"))) {
                                    validate148.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs4 = errors;
                                    for (const key0 in data) {
                                        if (!((key0 === "kind") || (key0 === "reason"))) {
                                            validate148.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs4 === errors) {
                                        if (data.kind !== undefined) {
                                            const _errs5 = errors;
                                            if ("none" !== data.kind) {
                                                validate148.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data.reason !== undefined) {
                                                const _errs6 = errors;
                                                if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs6 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate148.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var props0 = true;
                    }
                    else if (tag0 === "found") {
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing2;
                                if ((((((((((data.kind === undefined) && (missing2 = "kind")) || ((data.source === undefined) && (missing2 = "source"))) || ((data.commit === undefined) && (missing2 = "commit"))) || ((data.createdAt === undefined) && (missing2 = "createdAt"))) || ((data.commitsBehind === undefined) && (missing2 = "commitsBehind"))) || ((data.url === undefined) && (missing2 = "url"))) || ((data.isAncestor === undefined) && (missing2 = "isAncestor"))) || ((data.holdout === undefined) && (missing2 = "holdout"))) || ((data.metrics === undefined) && (missing2 = "metrics"))) {
                                    validate148.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs9 = errors;
                                    for (const key1 in data) {
                                        if (!(func1.call(schema48.oneOf[1].properties, key1))) {
                                            validate148.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs9 === errors) {
                                        if (data.kind !== undefined) {
                                            const _errs10 = errors;
                                            if ("found" !== data.kind) {
                                                validate148.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "found" }, message: "must be equal to constant" }];
                                                return false;
                                            }
                                            var valid4 = _errs10 === errors;
                                        }
                                        else {
                                            var valid4 = true;
                                        }
                                        if (valid4) {
                                            if (data.source !== undefined) {
                                                const _errs11 = errors;
                                                if (!(validate60(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid4 = _errs11 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data.commit !== undefined) {
                                                    let data4 = data.commit;
                                                    const _errs12 = errors;
                                                    const _errs13 = errors;
                                                    let valid5 = false;
                                                    const _errs14 = errors;
                                                    if (!(validate70(data4, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs14 === errors;
                                                    valid5 = valid5 || _valid0;
                                                    const _errs15 = errors;
                                                    if (data4 !== null) {
                                                        const err0 = { instancePath: instancePath + "/commit", schemaPath: "#/oneOf/1/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs15 === errors;
                                                    valid5 = valid5 || _valid0;
                                                    if (!valid5) {
                                                        const err1 = { instancePath: instancePath + "/commit", schemaPath: "#/oneOf/1/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err1];
                                                        }
                                                        else {
                                                            vErrors.push(err1);
                                                        }
                                                        errors++;
                                                        validate148.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs13;
                                                        if (vErrors !== null) {
                                                            if (_errs13) {
                                                                vErrors.length = _errs13;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid4 = _errs12 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data.createdAt !== undefined) {
                                                        let data5 = data.createdAt;
                                                        const _errs17 = errors;
                                                        const _errs18 = errors;
                                                        let valid6 = false;
                                                        const _errs19 = errors;
                                                        if (!(validate152(data5, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid1 = _errs19 === errors;
                                                        valid6 = valid6 || _valid1;
                                                        const _errs20 = errors;
                                                        if (data5 !== null) {
                                                            const err2 = { instancePath: instancePath + "/createdAt", schemaPath: "#/oneOf/1/properties/createdAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err2];
                                                            }
                                                            else {
                                                                vErrors.push(err2);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid1 = _errs20 === errors;
                                                        valid6 = valid6 || _valid1;
                                                        if (!valid6) {
                                                            const err3 = { instancePath: instancePath + "/createdAt", schemaPath: "#/oneOf/1/properties/createdAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err3];
                                                            }
                                                            else {
                                                                vErrors.push(err3);
                                                            }
                                                            errors++;
                                                            validate148.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs18;
                                                            if (vErrors !== null) {
                                                                if (_errs18) {
                                                                    vErrors.length = _errs18;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid4 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                        if (data.commitsBehind !== undefined) {
                                                            let data6 = data.commitsBehind;
                                                            const _errs22 = errors;
                                                            const _errs23 = errors;
                                                            let valid7 = false;
                                                            const _errs24 = errors;
                                                            if (!(validate76(data6, { instancePath: instancePath + "/commitsBehind", parentData: data, parentDataProperty: "commitsBehind", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var _valid2 = _errs24 === errors;
                                                            valid7 = valid7 || _valid2;
                                                            const _errs25 = errors;
                                                            if (data6 !== null) {
                                                                const err4 = { instancePath: instancePath + "/commitsBehind", schemaPath: "#/oneOf/1/properties/commitsBehind/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err4];
                                                                }
                                                                else {
                                                                    vErrors.push(err4);
                                                                }
                                                                errors++;
                                                            }
                                                            var _valid2 = _errs25 === errors;
                                                            valid7 = valid7 || _valid2;
                                                            if (!valid7) {
                                                                const err5 = { instancePath: instancePath + "/commitsBehind", schemaPath: "#/oneOf/1/properties/commitsBehind/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                                validate148.errors = vErrors;
                                                                return false;
                                                            }
                                                            else {
                                                                errors = _errs23;
                                                                if (vErrors !== null) {
                                                                    if (_errs23) {
                                                                        vErrors.length = _errs23;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                            }
                                                            var valid4 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data.url !== undefined) {
                                                                let data7 = data.url;
                                                                const _errs27 = errors;
                                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                    validate148.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/oneOf/1/properties/url/type", keyword: "type", params: { type: schema48.oneOf[1].properties.url.type }, message: "must be string,null" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs27) {
                                                                    if (typeof data7 === "string") {
                                                                        if (func2(data7) > 2000) {
                                                                            validate148.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/oneOf/1/properties/url/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid4 = _errs27 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data.isAncestor !== undefined) {
                                                                    let data8 = data.isAncestor;
                                                                    const _errs29 = errors;
                                                                    if ((typeof data8 !== "boolean") && (data8 !== null)) {
                                                                        validate148.errors = [{ instancePath: instancePath + "/isAncestor", schemaPath: "#/oneOf/1/properties/isAncestor/type", keyword: "type", params: { type: schema48.oneOf[1].properties.isAncestor.type }, message: "must be boolean,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid4 = _errs29 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data.version !== undefined) {
                                                                        let data9 = data.version;
                                                                        const _errs31 = errors;
                                                                        if (errors === _errs31) {
                                                                            if (typeof data9 === "string") {
                                                                                if (func2(data9) > 100) {
                                                                                    validate148.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/oneOf/1/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate148.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/oneOf/1/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs31 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data.holdout !== undefined) {
                                                                            let data10 = data.holdout;
                                                                            const _errs33 = errors;
                                                                            const _errs34 = errors;
                                                                            let valid8 = false;
                                                                            const _errs35 = errors;
                                                                            if (!(validate142(data10, { instancePath: instancePath + "/holdout", parentData: data, parentDataProperty: "holdout", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var _valid3 = _errs35 === errors;
                                                                            valid8 = valid8 || _valid3;
                                                                            const _errs36 = errors;
                                                                            if (data10 !== null) {
                                                                                const err6 = { instancePath: instancePath + "/holdout", schemaPath: "#/oneOf/1/properties/holdout/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err6];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err6);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid3 = _errs36 === errors;
                                                                            valid8 = valid8 || _valid3;
                                                                            if (!valid8) {
                                                                                const err7 = { instancePath: instancePath + "/holdout", schemaPath: "#/oneOf/1/properties/holdout/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err7];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err7);
                                                                                }
                                                                                errors++;
                                                                                validate148.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs34;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs34) {
                                                                                        vErrors.length = _errs34;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid4 = _errs33 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data.metrics !== undefined) {
                                                                                let data11 = data.metrics;
                                                                                const _errs38 = errors;
                                                                                if (errors === _errs38) {
                                                                                    if (Array.isArray(data11)) {
                                                                                        if (data11.length > 20000) {
                                                                                            validate148.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/oneOf/1/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid9 = true;
                                                                                            const len0 = data11.length;
                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                const _errs40 = errors;
                                                                                                if (!(validate138(data11[i0], { instancePath: instancePath + "/metrics/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid9 = _errs40 === errors;
                                                                                                if (!valid9) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate148.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/oneOf/1/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid4 = _errs38 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data.diagnostics !== undefined) {
                                                                                    const _errs41 = errors;
                                                                                    if (!(validate157(data.diagnostics, { instancePath: instancePath + "/diagnostics", parentData: data, parentDataProperty: "diagnostics", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid4 = _errs41 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                                if (valid4) {
                                                                                    if (data.fingerprint !== undefined) {
                                                                                        const _errs42 = errors;
                                                                                        if (!(validate166(data.fingerprint, { instancePath: instancePath + "/fingerprint", parentData: data, parentDataProperty: "fingerprint", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid4 = _errs42 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid4 = true;
                                                                                    }
                                                                                    if (valid4) {
                                                                                        if (data.seeds !== undefined) {
                                                                                            let data15 = data.seeds;
                                                                                            const _errs43 = errors;
                                                                                            if (errors === _errs43) {
                                                                                                if (Array.isArray(data15)) {
                                                                                                    if (data15.length > 100) {
                                                                                                        validate148.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/oneOf/1/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                        const len1 = data15.length;
                                                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                                                            const _errs45 = errors;
                                                                                                            if (!(validate172(data15[i1], { instancePath: instancePath + "/seeds/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid10 = _errs45 === errors;
                                                                                                            if (!valid10) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate148.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/oneOf/1/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid4 = _errs43 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid4 = true;
                                                                                        }
                                                                                        if (valid4) {
                                                                                            if (data.folds !== undefined) {
                                                                                                const _errs46 = errors;
                                                                                                if (!(validate174(data.folds, { instancePath: instancePath + "/folds", parentData: data, parentDataProperty: "folds", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid4 = _errs46 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid4 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate148.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else {
                        validate148.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" }];
                        return false;
                    }
                }
                else {
                    validate148.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" }];
                    return false;
                }
            }
        }
        else {
            validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate148.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate148.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema56 = { "type": "object", "additionalProperties": false, "required": ["text", "metric", "verdict", "left", "right", "message"], "properties": { "text": { "$ref": "#/$defs/line" }, "metric": { "type": ["string", "null"], "maxLength": 200 }, "verdict": { "$ref": "#/$defs/verdict" }, "left": { "type": ["number", "null"] }, "right": { "type": ["number", "null"] }, "message": { "$ref": "#/$defs/line" }, "name": { "type": ["string", "null"], "maxLength": 200 }, "severity": { "enum": ["fail", "warn"] }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "isLeftOpen": { "type": "boolean" }, "isPaired": { "type": "boolean" }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.text === undefined) && (missing0 = "text")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.left === undefined) && (missing0 = "left"))) || ((data.right === undefined) && (missing0 = "right"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema56.properties, key0))) {
                        validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.text !== undefined) {
                        const _errs2 = errors;
                        if (!(validate60(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.metric !== undefined) {
                            let data1 = data.metric;
                            const _errs3 = errors;
                            if ((typeof data1 !== "string") && (data1 !== null)) {
                                validate177.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: schema56.properties.metric.type }, message: "must be string,null" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func2(data1) > 200) {
                                        validate177.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.verdict !== undefined) {
                                const _errs5 = errors;
                                if (!(validate58(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.left !== undefined) {
                                    let data3 = data.left;
                                    const _errs6 = errors;
                                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                        validate177.errors = [{ instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: schema56.properties.left.type }, message: "must be number,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.right !== undefined) {
                                        let data4 = data.right;
                                        const _errs8 = errors;
                                        if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                                            validate177.errors = [{ instancePath: instancePath + "/right", schemaPath: "#/properties/right/type", keyword: "type", params: { type: schema56.properties.right.type }, message: "must be number,null" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.message !== undefined) {
                                            const _errs10 = errors;
                                            if (!(validate60(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.name !== undefined) {
                                                let data6 = data.name;
                                                const _errs11 = errors;
                                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                                    validate177.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema56.properties.name.type }, message: "must be string,null" }];
                                                    return false;
                                                }
                                                if (errors === _errs11) {
                                                    if (typeof data6 === "string") {
                                                        if (func2(data6) > 200) {
                                                            validate177.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.severity !== undefined) {
                                                    let data7 = data.severity;
                                                    const _errs13 = errors;
                                                    if (!((data7 === "fail") || (data7 === "warn"))) {
                                                        validate177.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema56.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.interval !== undefined) {
                                                        let data8 = data.interval;
                                                        const _errs14 = errors;
                                                        const _errs15 = errors;
                                                        let valid1 = false;
                                                        const _errs16 = errors;
                                                        if (!(validate107(data8, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid0 = _errs16 === errors;
                                                        valid1 = valid1 || _valid0;
                                                        const _errs17 = errors;
                                                        if (data8 !== null) {
                                                            const err0 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err0];
                                                            }
                                                            else {
                                                                vErrors.push(err0);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid0 = _errs17 === errors;
                                                        valid1 = valid1 || _valid0;
                                                        if (!valid1) {
                                                            const err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err1];
                                                            }
                                                            else {
                                                                vErrors.push(err1);
                                                            }
                                                            errors++;
                                                            validate177.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs15;
                                                            if (vErrors !== null) {
                                                                if (_errs15) {
                                                                    vErrors.length = _errs15;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs14 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.isLeftOpen !== undefined) {
                                                            const _errs19 = errors;
                                                            if (typeof data.isLeftOpen !== "boolean") {
                                                                validate177.errors = [{ instancePath: instancePath + "/isLeftOpen", schemaPath: "#/properties/isLeftOpen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.isPaired !== undefined) {
                                                                const _errs21 = errors;
                                                                if (typeof data.isPaired !== "boolean") {
                                                                    validate177.errors = [{ instancePath: instancePath + "/isPaired", schemaPath: "#/properties/isPaired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.rows !== undefined) {
                                                                    let data11 = data.rows;
                                                                    const _errs23 = errors;
                                                                    const _errs24 = errors;
                                                                    let valid2 = false;
                                                                    const _errs25 = errors;
                                                                    if (!(validate76(data11, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid1 = _errs25 === errors;
                                                                    valid2 = valid2 || _valid1;
                                                                    const _errs26 = errors;
                                                                    if (data11 !== null) {
                                                                        const err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid1 = _errs26 === errors;
                                                                    valid2 = valid2 || _valid1;
                                                                    if (!valid2) {
                                                                        const err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                        validate177.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs24;
                                                                        if (vErrors !== null) {
                                                                            if (_errs24) {
                                                                                vErrors.length = _errs24;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs23 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.rowsNeeded !== undefined) {
                                                                        let data12 = data.rowsNeeded;
                                                                        const _errs28 = errors;
                                                                        const _errs29 = errors;
                                                                        let valid3 = false;
                                                                        const _errs30 = errors;
                                                                        if (!(validate76(data12, { instancePath: instancePath + "/rowsNeeded", parentData: data, parentDataProperty: "rowsNeeded", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid2 = _errs30 === errors;
                                                                        valid3 = valid3 || _valid2;
                                                                        const _errs31 = errors;
                                                                        if (data12 !== null) {
                                                                            const err4 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err4];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err4);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var _valid2 = _errs31 === errors;
                                                                        valid3 = valid3 || _valid2;
                                                                        if (!valid3) {
                                                                            const err5 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err5];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err5);
                                                                            }
                                                                            errors++;
                                                                            validate177.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            errors = _errs29;
                                                                            if (vErrors !== null) {
                                                                                if (_errs29) {
                                                                                    vErrors.length = _errs29;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs28 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate177.errors = vErrors;
    return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema57 = { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "main", "change", "difference", "interval", "isPaired", "rows", "rowsNeeded", "outcome"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "main": { "type": "number" }, "change": { "type": "number" }, "difference": { "type": "number" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "isPaired": { "type": "boolean" }, "rows": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "outcome": { "enum": ["better", "worse", "same", "unclear", "changed"] } } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate185.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((data.metric === undefined) && (missing0 = "metric")) || ((data.direction === undefined) && (missing0 = "direction"))) || ((data.main === undefined) && (missing0 = "main"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.difference === undefined) && (missing0 = "difference"))) || ((data.interval === undefined) && (missing0 = "interval"))) || ((data.isPaired === undefined) && (missing0 = "isPaired"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.rowsNeeded === undefined) && (missing0 = "rowsNeeded"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) {
                validate185.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema57.properties, key0))) {
                        validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.metric !== undefined) {
                        let data0 = data.metric;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate185.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                                else {
                                    if (func2(data0) < 1) {
                                        validate185.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate185.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.direction !== undefined) {
                            let data1 = data.direction;
                            const _errs4 = errors;
                            if (!(((data1 === "higher") || (data1 === "lower")) || (data1 === null))) {
                                validate185.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema57.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.main !== undefined) {
                                let data2 = data.main;
                                const _errs5 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate185.errors = [{ instancePath: instancePath + "/main", schemaPath: "#/properties/main/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.change !== undefined) {
                                    let data3 = data.change;
                                    const _errs7 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate185.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.difference !== undefined) {
                                        let data4 = data.difference;
                                        const _errs9 = errors;
                                        if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                            validate185.errors = [{ instancePath: instancePath + "/difference", schemaPath: "#/properties/difference/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.interval !== undefined) {
                                            let data5 = data.interval;
                                            const _errs11 = errors;
                                            const _errs12 = errors;
                                            let valid1 = false;
                                            const _errs13 = errors;
                                            if (!(validate107(data5, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid0 = _errs13 === errors;
                                            valid1 = valid1 || _valid0;
                                            const _errs14 = errors;
                                            if (data5 !== null) {
                                                const err0 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err0];
                                                }
                                                else {
                                                    vErrors.push(err0);
                                                }
                                                errors++;
                                            }
                                            var _valid0 = _errs14 === errors;
                                            valid1 = valid1 || _valid0;
                                            if (!valid1) {
                                                const err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                validate185.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs12;
                                                if (vErrors !== null) {
                                                    if (_errs12) {
                                                        vErrors.length = _errs12;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.isPaired !== undefined) {
                                                const _errs16 = errors;
                                                if (typeof data.isPaired !== "boolean") {
                                                    validate185.errors = [{ instancePath: instancePath + "/isPaired", schemaPath: "#/properties/isPaired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.rows !== undefined) {
                                                    let data7 = data.rows;
                                                    const _errs18 = errors;
                                                    const _errs19 = errors;
                                                    let valid2 = false;
                                                    const _errs20 = errors;
                                                    if (!(validate76(data7, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid1 = _errs20 === errors;
                                                    valid2 = valid2 || _valid1;
                                                    const _errs21 = errors;
                                                    if (data7 !== null) {
                                                        const err2 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid1 = _errs21 === errors;
                                                    valid2 = valid2 || _valid1;
                                                    if (!valid2) {
                                                        const err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        validate185.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs19;
                                                        if (vErrors !== null) {
                                                            if (_errs19) {
                                                                vErrors.length = _errs19;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.rowsNeeded !== undefined) {
                                                        let data8 = data.rowsNeeded;
                                                        const _errs23 = errors;
                                                        const _errs24 = errors;
                                                        let valid3 = false;
                                                        const _errs25 = errors;
                                                        if (!(validate76(data8, { instancePath: instancePath + "/rowsNeeded", parentData: data, parentDataProperty: "rowsNeeded", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid2 = _errs25 === errors;
                                                        valid3 = valid3 || _valid2;
                                                        const _errs26 = errors;
                                                        if (data8 !== null) {
                                                            const err4 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid2 = _errs26 === errors;
                                                        valid3 = valid3 || _valid2;
                                                        if (!valid3) {
                                                            const err5 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                                vErrors = [err5];
                                                            }
                                                            else {
                                                                vErrors.push(err5);
                                                            }
                                                            errors++;
                                                            validate185.errors = vErrors;
                                                            return false;
                                                        }
                                                        else {
                                                            errors = _errs24;
                                                            if (vErrors !== null) {
                                                                if (_errs24) {
                                                                    vErrors.length = _errs24;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs23 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.outcome !== undefined) {
                                                            let data9 = data.outcome;
                                                            const _errs28 = errors;
                                                            if (!(((((data9 === "better") || (data9 === "worse")) || (data9 === "same")) || (data9 === "unclear")) || (data9 === "changed"))) {
                                                                validate185.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema57.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate185.errors = vErrors;
    return errors === 0;
}
validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "additionalProperties": false, "required": ["slice", "metric", "rows", "value", "interval", "whole", "adjustedP"], "properties": { "slice": { "type": "string", "maxLength": 2000 }, "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "rows": { "$ref": "#/$defs/count" }, "value": { "type": "number" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "whole": { "type": "number" }, "adjustedP": { "type": ["number", "null"] } } };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate191.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.slice === undefined) && (missing0 = "slice")) || ((data.metric === undefined) && (missing0 = "metric"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.interval === undefined) && (missing0 = "interval"))) || ((data.whole === undefined) && (missing0 = "whole"))) || ((data.adjustedP === undefined) && (missing0 = "adjustedP"))) {
                validate191.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "slice") || (key0 === "metric")) || (key0 === "rows")) || (key0 === "value")) || (key0 === "interval")) || (key0 === "whole")) || (key0 === "adjustedP"))) {
                        validate191.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.slice !== undefined) {
                        let data0 = data.slice;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 2000) {
                                    validate191.errors = [{ instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate191.errors = [{ instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.metric !== undefined) {
                            let data1 = data.metric;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (func2(data1) > 200) {
                                        validate191.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func2(data1) < 1) {
                                            validate191.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate191.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rows !== undefined) {
                                const _errs6 = errors;
                                if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.value !== undefined) {
                                    let data3 = data.value;
                                    const _errs7 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate191.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.interval !== undefined) {
                                        let data4 = data.interval;
                                        const _errs9 = errors;
                                        const _errs10 = errors;
                                        let valid1 = false;
                                        const _errs11 = errors;
                                        if (!(validate107(data4, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs11 === errors;
                                        valid1 = valid1 || _valid0;
                                        const _errs12 = errors;
                                        if (data4 !== null) {
                                            const err0 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs12 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate191.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs10;
                                            if (vErrors !== null) {
                                                if (_errs10) {
                                                    vErrors.length = _errs10;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.whole !== undefined) {
                                            let data5 = data.whole;
                                            const _errs14 = errors;
                                            if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                validate191.errors = [{ instancePath: instancePath + "/whole", schemaPath: "#/properties/whole/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                            }
                                            var valid0 = _errs14 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.adjustedP !== undefined) {
                                                let data6 = data.adjustedP;
                                                const _errs16 = errors;
                                                if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                                                    validate191.errors = [{ instancePath: instancePath + "/adjustedP", schemaPath: "#/properties/adjustedP/type", keyword: "type", params: { type: schema58.properties.adjustedP.type }, message: "must be number,null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs16 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate191.errors = vErrors;
    return errors === 0;
}
validate191.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema59 = { "type": "object", "additionalProperties": false, "required": ["holdout", "decisions", "allowed", "reliability", "adaptivity", "rowsNeeded", "rows", "isSealed"], "properties": { "holdout": { "$ref": "#/$defs/sha256" }, "decisions": { "$ref": "#/$defs/count" }, "allowed": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "reliability": { "type": ["number", "null"] }, "adaptivity": { "enum": ["none", "first-change", "full", null] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] }, "rows": { "$ref": "#/$defs/count" }, "isLowerBound": { "type": "boolean" }, "run": { "type": ["integer", "null"], "minimum": 0 }, "workflow": { "type": ["string", "null"], "maxLength": 1024 }, "isSealed": { "type": "boolean" } } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate195.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.holdout === undefined) && (missing0 = "holdout")) || ((data.decisions === undefined) && (missing0 = "decisions"))) || ((data.allowed === undefined) && (missing0 = "allowed"))) || ((data.reliability === undefined) && (missing0 = "reliability"))) || ((data.adaptivity === undefined) && (missing0 = "adaptivity"))) || ((data.rowsNeeded === undefined) && (missing0 = "rowsNeeded"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.isSealed === undefined) && (missing0 = "isSealed"))) {
                validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema59.properties, key0))) {
                        validate195.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.holdout !== undefined) {
                        const _errs2 = errors;
                        if (!(validate74(data.holdout, { instancePath: instancePath + "/holdout", parentData: data, parentDataProperty: "holdout", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.decisions !== undefined) {
                            const _errs3 = errors;
                            if (!(validate76(data.decisions, { instancePath: instancePath + "/decisions", parentData: data, parentDataProperty: "decisions", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.allowed !== undefined) {
                                let data2 = data.allowed;
                                const _errs4 = errors;
                                const _errs5 = errors;
                                let valid1 = false;
                                const _errs6 = errors;
                                if (!(validate76(data2, { instancePath: instancePath + "/allowed", parentData: data, parentDataProperty: "allowed", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs6 === errors;
                                valid1 = valid1 || _valid0;
                                const _errs7 = errors;
                                if (data2 !== null) {
                                    const err0 = { instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs7 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validate195.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs5;
                                    if (vErrors !== null) {
                                        if (_errs5) {
                                            vErrors.length = _errs5;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.reliability !== undefined) {
                                    let data3 = data.reliability;
                                    const _errs9 = errors;
                                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                        validate195.errors = [{ instancePath: instancePath + "/reliability", schemaPath: "#/properties/reliability/type", keyword: "type", params: { type: schema59.properties.reliability.type }, message: "must be number,null" }];
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.adaptivity !== undefined) {
                                        let data4 = data.adaptivity;
                                        const _errs11 = errors;
                                        if (!((((data4 === "none") || (data4 === "first-change")) || (data4 === "full")) || (data4 === null))) {
                                            validate195.errors = [{ instancePath: instancePath + "/adaptivity", schemaPath: "#/properties/adaptivity/enum", keyword: "enum", params: { allowedValues: schema59.properties.adaptivity.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rowsNeeded !== undefined) {
                                            let data5 = data.rowsNeeded;
                                            const _errs12 = errors;
                                            const _errs13 = errors;
                                            let valid2 = false;
                                            const _errs14 = errors;
                                            if (!(validate76(data5, { instancePath: instancePath + "/rowsNeeded", parentData: data, parentDataProperty: "rowsNeeded", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid1 = _errs14 === errors;
                                            valid2 = valid2 || _valid1;
                                            const _errs15 = errors;
                                            if (data5 !== null) {
                                                const err2 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs15 === errors;
                                            valid2 = valid2 || _valid1;
                                            if (!valid2) {
                                                const err3 = { instancePath: instancePath + "/rowsNeeded", schemaPath: "#/properties/rowsNeeded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                                validate195.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs13;
                                                if (vErrors !== null) {
                                                    if (_errs13) {
                                                        vErrors.length = _errs13;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.rows !== undefined) {
                                                const _errs17 = errors;
                                                if (!(validate76(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.isLowerBound !== undefined) {
                                                    const _errs18 = errors;
                                                    if (typeof data.isLowerBound !== "boolean") {
                                                        validate195.errors = [{ instancePath: instancePath + "/isLowerBound", schemaPath: "#/properties/isLowerBound/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs18 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.run !== undefined) {
                                                        let data8 = data.run;
                                                        const _errs20 = errors;
                                                        if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                                                            validate195.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: schema59.properties.run.type }, message: "must be integer,null" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs20) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate195.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs20 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.workflow !== undefined) {
                                                            let data9 = data.workflow;
                                                            const _errs22 = errors;
                                                            if ((typeof data9 !== "string") && (data9 !== null)) {
                                                                validate195.errors = [{ instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/type", keyword: "type", params: { type: schema59.properties.workflow.type }, message: "must be string,null" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs22) {
                                                                if (typeof data9 === "string") {
                                                                    if (func2(data9) > 1024) {
                                                                        validate195.errors = [{ instancePath: instancePath + "/workflow", schemaPath: "#/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs22 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.isSealed !== undefined) {
                                                                const _errs24 = errors;
                                                                if (typeof data.isSealed !== "boolean") {
                                                                    validate195.errors = [{ instancePath: instancePath + "/isSealed", schemaPath: "#/properties/isSealed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs24 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate195.errors = vErrors;
    return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "type": "object", "additionalProperties": false, "required": ["code", "data", "environment", "parameters", "other", "summary"], "properties": { "code": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "data": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "environment": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileChange" } }, "parameters": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["name", "before", "after"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "before": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 }, "after": { "type": ["string", "number", "boolean", "null"], "maxLength": 2000 } } } }, "other": { "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/line" } }, "summary": { "$ref": "#/$defs/line" } } };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate203.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.code === undefined) && (missing0 = "code")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.other === undefined) && (missing0 = "other"))) || ((data.summary === undefined) && (missing0 = "summary"))) {
                validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "code") || (key0 === "data")) || (key0 === "environment")) || (key0 === "parameters")) || (key0 === "other")) || (key0 === "summary"))) {
                        validate203.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.code !== undefined) {
                        let data0 = data.code;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                if (data0.length > 10000) {
                                    validate203.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data0.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs4 = errors;
                                        if (!(validate125(data0[i0], { instancePath: instancePath + "/code/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs4 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate203.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.data !== undefined) {
                            let data2 = data.data;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (Array.isArray(data2)) {
                                    if (data2.length > 10000) {
                                        validate203.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid2 = true;
                                        const len1 = data2.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs7 = errors;
                                            if (!(validate125(data2[i1], { instancePath: instancePath + "/data/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid2 = _errs7 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate203.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.environment !== undefined) {
                                let data4 = data.environment;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (Array.isArray(data4)) {
                                        if (data4.length > 10000) {
                                            validate203.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid3 = true;
                                            const len2 = data4.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs10 = errors;
                                                if (!(validate125(data4[i2], { instancePath: instancePath + "/environment/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid3 = _errs10 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate203.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.parameters !== undefined) {
                                    let data6 = data.parameters;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (Array.isArray(data6)) {
                                            if (data6.length > 1000) {
                                                validate203.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid4 = true;
                                                const len3 = data6.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                    let data7 = data6[i3];
                                                    const _errs13 = errors;
                                                    if (errors === _errs13) {
                                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                            let missing1;
                                                            if ((((data7.name === undefined) && (missing1 = "name")) || ((data7.before === undefined) && (missing1 = "before"))) || ((data7.after === undefined) && (missing1 = "after"))) {
                                                                validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs15 = errors;
                                                                for (const key1 in data7) {
                                                                    if (!(((key1 === "name") || (key1 === "before")) || (key1 === "after"))) {
                                                                        validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3, schemaPath: "#/properties/parameters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs15 === errors) {
                                                                    if (data7.name !== undefined) {
                                                                        let data8 = data7.name;
                                                                        const _errs16 = errors;
                                                                        if (errors === _errs16) {
                                                                            if (typeof data8 === "string") {
                                                                                if (func2(data8) > 200) {
                                                                                    validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/name", schemaPath: "#/properties/parameters/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data8) < 1) {
                                                                                        validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/name", schemaPath: "#/properties/parameters/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/name", schemaPath: "#/properties/parameters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid5 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid5 = true;
                                                                    }
                                                                    if (valid5) {
                                                                        if (data7.before !== undefined) {
                                                                            let data9 = data7.before;
                                                                            const _errs18 = errors;
                                                                            if ((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)) {
                                                                                validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/before", schemaPath: "#/properties/parameters/items/properties/before/type", keyword: "type", params: { type: schema60.properties.parameters.items.properties.before.type }, message: "must be string,number,boolean,null" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs18) {
                                                                                if (typeof data9 === "string") {
                                                                                    if (func2(data9) > 2000) {
                                                                                        validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/before", schemaPath: "#/properties/parameters/items/properties/before/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid5 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid5 = true;
                                                                        }
                                                                        if (valid5) {
                                                                            if (data7.after !== undefined) {
                                                                                let data10 = data7.after;
                                                                                const _errs20 = errors;
                                                                                if ((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (data10 !== null)) {
                                                                                    validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/after", schemaPath: "#/properties/parameters/items/properties/after/type", keyword: "type", params: { type: schema60.properties.parameters.items.properties.after.type }, message: "must be string,number,boolean,null" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs20) {
                                                                                    if (typeof data10 === "string") {
                                                                                        if (func2(data10) > 2000) {
                                                                                            validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3 + "/after", schemaPath: "#/properties/parameters/items/properties/after/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid5 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate203.errors = [{ instancePath: instancePath + "/parameters/" + i3, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid4 = _errs13 === errors;
                                                    if (!valid4) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate203.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.other !== undefined) {
                                        let data11 = data.other;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (Array.isArray(data11)) {
                                                if (data11.length > 100) {
                                                    validate203.errors = [{ instancePath: instancePath + "/other", schemaPath: "#/properties/other/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid6 = true;
                                                    const len4 = data11.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        const _errs24 = errors;
                                                        if (!(validate60(data11[i4], { instancePath: instancePath + "/other/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs24 === errors;
                                                        if (!valid6) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate203.errors = [{ instancePath: instancePath + "/other", schemaPath: "#/properties/other/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs22 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.summary !== undefined) {
                                            const _errs25 = errors;
                                            if (!(validate60(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs25 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate203.errors = vErrors;
    return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema61 = { "type": "object", "additionalProperties": false, "required": ["outcome", "savedSeconds", "reason"], "properties": { "outcome": { "enum": ["ran", "restored", "forced"] }, "savedSeconds": { "type": ["number", "null"] }, "reason": { "$ref": "#/$defs/line" } } };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.savedSeconds === undefined) && (missing0 = "savedSeconds"))) || ((data.reason === undefined) && (missing0 = "reason"))) {
                validate210.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "outcome") || (key0 === "savedSeconds")) || (key0 === "reason"))) {
                        validate210.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.outcome !== undefined) {
                        let data0 = data.outcome;
                        const _errs2 = errors;
                        if (!(((data0 === "ran") || (data0 === "restored")) || (data0 === "forced"))) {
                            validate210.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema61.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.savedSeconds !== undefined) {
                            let data1 = data.savedSeconds;
                            const _errs3 = errors;
                            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                                validate210.errors = [{ instancePath: instancePath + "/savedSeconds", schemaPath: "#/properties/savedSeconds/type", keyword: "type", params: { type: schema61.properties.savedSeconds.type }, message: "must be number,null" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.reason !== undefined) {
                                const _errs5 = errors;
                                if (!(validate60(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate210.errors = vErrors;
    return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "type": "object", "additionalProperties": false, "required": ["metric", "points"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "points": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["commit", "createdAt", "value"], "properties": { "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "value": { "type": "number" } } } } } };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.metric === undefined) && (missing0 = "metric")) || ((data.points === undefined) && (missing0 = "points"))) {
                validate215.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "metric") || (key0 === "points"))) {
                        validate215.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.metric !== undefined) {
                        let data0 = data.metric;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate215.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                                else {
                                    if (func2(data0) < 1) {
                                        validate215.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate215.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.points !== undefined) {
                            let data1 = data.points;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 200) {
                                        validate215.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs6 = errors;
                                            if (errors === _errs6) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if ((((data2.commit === undefined) && (missing1 = "commit")) || ((data2.createdAt === undefined) && (missing1 = "createdAt"))) || ((data2.value === undefined) && (missing1 = "value"))) {
                                                        validate215.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs8 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((key1 === "commit") || (key1 === "createdAt")) || (key1 === "value"))) {
                                                                validate215.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs8 === errors) {
                                                            if (data2.commit !== undefined) {
                                                                let data3 = data2.commit;
                                                                const _errs9 = errors;
                                                                const _errs10 = errors;
                                                                let valid3 = false;
                                                                const _errs11 = errors;
                                                                if (!(validate70(data3, { instancePath: instancePath + "/points/" + i0 + "/commit", parentData: data2, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid0 = _errs11 === errors;
                                                                valid3 = valid3 || _valid0;
                                                                const _errs12 = errors;
                                                                if (data3 !== null) {
                                                                    const err0 = { instancePath: instancePath + "/points/" + i0 + "/commit", schemaPath: "#/properties/points/items/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err0];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err0);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var _valid0 = _errs12 === errors;
                                                                valid3 = valid3 || _valid0;
                                                                if (!valid3) {
                                                                    const err1 = { instancePath: instancePath + "/points/" + i0 + "/commit", schemaPath: "#/properties/points/items/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err1];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err1);
                                                                    }
                                                                    errors++;
                                                                    validate215.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs10;
                                                                    if (vErrors !== null) {
                                                                        if (_errs10) {
                                                                            vErrors.length = _errs10;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid2 = _errs9 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.createdAt !== undefined) {
                                                                    let data4 = data2.createdAt;
                                                                    const _errs14 = errors;
                                                                    const _errs15 = errors;
                                                                    let valid4 = false;
                                                                    const _errs16 = errors;
                                                                    if (!(validate152(data4, { instancePath: instancePath + "/points/" + i0 + "/createdAt", parentData: data2, parentDataProperty: "createdAt", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid1 = _errs16 === errors;
                                                                    valid4 = valid4 || _valid1;
                                                                    const _errs17 = errors;
                                                                    if (data4 !== null) {
                                                                        const err2 = { instancePath: instancePath + "/points/" + i0 + "/createdAt", schemaPath: "#/properties/points/items/properties/createdAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid1 = _errs17 === errors;
                                                                    valid4 = valid4 || _valid1;
                                                                    if (!valid4) {
                                                                        const err3 = { instancePath: instancePath + "/points/" + i0 + "/createdAt", schemaPath: "#/properties/points/items/properties/createdAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                        validate215.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        errors = _errs15;
                                                                        if (vErrors !== null) {
                                                                            if (_errs15) {
                                                                                vErrors.length = _errs15;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid2 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.value !== undefined) {
                                                                        let data5 = data2.value;
                                                                        const _errs19 = errors;
                                                                        if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                                            validate215.errors = [{ instancePath: instancePath + "/points/" + i0 + "/value", schemaPath: "#/properties/points/items/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate215.errors = [{ instancePath: instancePath + "/points/" + i0, schemaPath: "#/properties/points/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate215.errors = [{ instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate215.errors = vErrors;
    return errors === 0;
}
validate215.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.commands === undefined) && (missing0 = "commands"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.holdout === undefined) && (missing0 = "holdout"))) || ((data.predictions === undefined) && (missing0 = "predictions"))) || ((data.modelFiles === undefined) && (missing0 = "modelFiles"))) || ((data.baseline === undefined) && (missing0 = "baseline"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) {
                validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema45.properties, key0))) {
                        validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("training" !== data.kind) {
                            validate136.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "training" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.commands !== undefined) {
                            let data1 = data.commands;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 100) {
                                        validate136.errors = [{ instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if (((((data2.command === undefined) && (missing1 = "command")) || ((data2.exitCode === undefined) && (missing1 = "exitCode"))) || ((data2.seconds === undefined) && (missing1 = "seconds"))) || ((data2.peakMemoryBytes === undefined) && (missing1 = "peakMemoryBytes"))) {
                                                        validate136.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs7 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((((key1 === "command") || (key1 === "exitCode")) || (key1 === "seconds")) || (key1 === "cpuSeconds")) || (key1 === "peakMemoryBytes"))) {
                                                                validate136.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs7 === errors) {
                                                            if (data2.command !== undefined) {
                                                                let data3 = data2.command;
                                                                const _errs8 = errors;
                                                                if (errors === _errs8) {
                                                                    if (typeof data3 === "string") {
                                                                        if (func2(data3) > 10000) {
                                                                            validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/command", schemaPath: "#/properties/commands/items/properties/command/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/command", schemaPath: "#/properties/commands/items/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs8 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.exitCode !== undefined) {
                                                                    let data4 = data2.exitCode;
                                                                    const _errs10 = errors;
                                                                    if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
                                                                        validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/exitCode", schemaPath: "#/properties/commands/items/properties/exitCode/type", keyword: "type", params: { type: schema45.properties.commands.items.properties.exitCode.type }, message: "must be integer,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs10 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.seconds !== undefined) {
                                                                        let data5 = data2.seconds;
                                                                        const _errs12 = errors;
                                                                        if (errors === _errs12) {
                                                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                                if (data5 < 0 || isNaN(data5)) {
                                                                                    validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/seconds", schemaPath: "#/properties/commands/items/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/seconds", schemaPath: "#/properties/commands/items/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data2.cpuSeconds !== undefined) {
                                                                            let data6 = data2.cpuSeconds;
                                                                            const _errs14 = errors;
                                                                            if (errors === _errs14) {
                                                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                                                    if (data6 < 0 || isNaN(data6)) {
                                                                                        validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/cpuSeconds", schemaPath: "#/properties/commands/items/properties/cpuSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate136.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/cpuSeconds", schemaPath: "#/properties/commands/items/properties/cpuSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid2 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                            if (data2.peakMemoryBytes !== undefined) {
                                                                                let data7 = data2.peakMemoryBytes;
                                                                                const _errs16 = errors;
                                                                                const _errs17 = errors;
                                                                                let valid3 = false;
                                                                                const _errs18 = errors;
                                                                                if (!(validate76(data7, { instancePath: instancePath + "/commands/" + i0 + "/peakMemoryBytes", parentData: data2, parentDataProperty: "peakMemoryBytes", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var _valid0 = _errs18 === errors;
                                                                                valid3 = valid3 || _valid0;
                                                                                const _errs19 = errors;
                                                                                if (data7 !== null) {
                                                                                    const err0 = { instancePath: instancePath + "/commands/" + i0 + "/peakMemoryBytes", schemaPath: "#/properties/commands/items/properties/peakMemoryBytes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err0];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err0);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid0 = _errs19 === errors;
                                                                                valid3 = valid3 || _valid0;
                                                                                if (!valid3) {
                                                                                    const err1 = { instancePath: instancePath + "/commands/" + i0 + "/peakMemoryBytes", schemaPath: "#/properties/commands/items/properties/peakMemoryBytes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err1];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err1);
                                                                                    }
                                                                                    errors++;
                                                                                    validate136.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs17;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs17) {
                                                                                            vErrors.length = _errs17;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid2 = _errs16 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate136.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate136.errors = [{ instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.metrics !== undefined) {
                                let data8 = data.metrics;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                    if (Array.isArray(data8)) {
                                        if (data8.length > 20000) {
                                            validate136.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid4 = true;
                                            const len1 = data8.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs23 = errors;
                                                if (!(validate138(data8[i1], { instancePath: instancePath + "/metrics/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid4 = _errs23 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate136.errors = [{ instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs21 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.holdout !== undefined) {
                                    let data10 = data.holdout;
                                    const _errs24 = errors;
                                    const _errs25 = errors;
                                    let valid5 = false;
                                    const _errs26 = errors;
                                    if (!(validate142(data10, { instancePath: instancePath + "/holdout", parentData: data, parentDataProperty: "holdout", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs26 === errors;
                                    valid5 = valid5 || _valid1;
                                    const _errs27 = errors;
                                    if (data10 !== null) {
                                        const err2 = { instancePath: instancePath + "/holdout", schemaPath: "#/properties/holdout/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs27 === errors;
                                    valid5 = valid5 || _valid1;
                                    if (!valid5) {
                                        const err3 = { instancePath: instancePath + "/holdout", schemaPath: "#/properties/holdout/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                        validate136.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs25;
                                        if (vErrors !== null) {
                                            if (_errs25) {
                                                vErrors.length = _errs25;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs24 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.predictions !== undefined) {
                                        let data11 = data.predictions;
                                        const _errs29 = errors;
                                        const _errs30 = errors;
                                        let valid6 = false;
                                        const _errs31 = errors;
                                        if (!(validate72(data11, { instancePath: instancePath + "/predictions", parentData: data, parentDataProperty: "predictions", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid2 = _errs31 === errors;
                                        valid6 = valid6 || _valid2;
                                        const _errs32 = errors;
                                        if (data11 !== null) {
                                            const err4 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        var _valid2 = _errs32 === errors;
                                        valid6 = valid6 || _valid2;
                                        if (!valid6) {
                                            const err5 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err5];
                                            }
                                            else {
                                                vErrors.push(err5);
                                            }
                                            errors++;
                                            validate136.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs30;
                                            if (vErrors !== null) {
                                                if (_errs30) {
                                                    vErrors.length = _errs30;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs29 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.modelFiles !== undefined) {
                                            let data12 = data.modelFiles;
                                            const _errs34 = errors;
                                            if (errors === _errs34) {
                                                if (Array.isArray(data12)) {
                                                    if (data12.length > 10000) {
                                                        validate136.errors = [{ instancePath: instancePath + "/modelFiles", schemaPath: "#/properties/modelFiles/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid7 = true;
                                                        const len2 = data12.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                            const _errs36 = errors;
                                                            if (!(validate72(data12[i2], { instancePath: instancePath + "/modelFiles/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid7 = _errs36 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate136.errors = [{ instancePath: instancePath + "/modelFiles", schemaPath: "#/properties/modelFiles/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs34 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.baseline !== undefined) {
                                                const _errs37 = errors;
                                                if (!(validate148(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs37 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.conditions !== undefined) {
                                                    let data15 = data.conditions;
                                                    const _errs38 = errors;
                                                    if (errors === _errs38) {
                                                        if (Array.isArray(data15)) {
                                                            if (data15.length > 1000) {
                                                                validate136.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid8 = true;
                                                                const len3 = data15.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                    const _errs40 = errors;
                                                                    if (!(validate177(data15[i3], { instancePath: instancePath + "/conditions/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid8 = _errs40 === errors;
                                                                    if (!valid8) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate136.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs38 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.comparisons !== undefined) {
                                                        let data17 = data.comparisons;
                                                        const _errs41 = errors;
                                                        if (errors === _errs41) {
                                                            if (Array.isArray(data17)) {
                                                                if (data17.length > 20000) {
                                                                    validate136.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                    const len4 = data17.length;
                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                        const _errs43 = errors;
                                                                        if (!(validate185(data17[i4], { instancePath: instancePath + "/comparisons/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid9 = _errs43 === errors;
                                                                        if (!valid9) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate136.errors = [{ instancePath: instancePath + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs41 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.diagnostics !== undefined) {
                                                            const _errs44 = errors;
                                                            if (!(validate157(data.diagnostics, { instancePath: instancePath + "/diagnostics", parentData: data, parentDataProperty: "diagnostics", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs44 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.slices !== undefined) {
                                                                let data20 = data.slices;
                                                                const _errs45 = errors;
                                                                if (errors === _errs45) {
                                                                    if (Array.isArray(data20)) {
                                                                        if (data20.length > 1000) {
                                                                            validate136.errors = [{ instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid10 = true;
                                                                            const len5 = data20.length;
                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                const _errs47 = errors;
                                                                                if (!(validate191(data20[i5], { instancePath: instancePath + "/slices/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid10 = _errs47 === errors;
                                                                                if (!valid10) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate136.errors = [{ instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs45 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.holdoutBudget !== undefined) {
                                                                    const _errs48 = errors;
                                                                    if (!(validate195(data.holdoutBudget, { instancePath: instancePath + "/holdoutBudget", parentData: data, parentDataProperty: "holdoutBudget", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs48 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.fingerprint !== undefined) {
                                                                        const _errs49 = errors;
                                                                        if (!(validate166(data.fingerprint, { instancePath: instancePath + "/fingerprint", parentData: data, parentDataProperty: "fingerprint", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs49 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.changes !== undefined) {
                                                                            const _errs50 = errors;
                                                                            if (!(validate203(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs50 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.reuse !== undefined) {
                                                                                const _errs51 = errors;
                                                                                if (!(validate210(data.reuse, { instancePath: instancePath + "/reuse", parentData: data, parentDataProperty: "reuse", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs51 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.seeds !== undefined) {
                                                                                    let data26 = data.seeds;
                                                                                    const _errs52 = errors;
                                                                                    if (errors === _errs52) {
                                                                                        if (Array.isArray(data26)) {
                                                                                            if (data26.length > 100) {
                                                                                                validate136.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid11 = true;
                                                                                                const len6 = data26.length;
                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                    const _errs54 = errors;
                                                                                                    if (!(validate172(data26[i6], { instancePath: instancePath + "/seeds/" + i6, parentData: data26, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid11 = _errs54 === errors;
                                                                                                    if (!valid11) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate136.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs52 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.folds !== undefined) {
                                                                                        const _errs55 = errors;
                                                                                        if (!(validate174(data.folds, { instancePath: instancePath + "/folds", parentData: data, parentDataProperty: "folds", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs55 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.trend !== undefined) {
                                                                                            let data29 = data.trend;
                                                                                            const _errs56 = errors;
                                                                                            if (errors === _errs56) {
                                                                                                if (Array.isArray(data29)) {
                                                                                                    if (data29.length > 200) {
                                                                                                        validate136.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid12 = true;
                                                                                                        const len7 = data29.length;
                                                                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                                                                            const _errs58 = errors;
                                                                                                            if (!(validate215(data29[i7], { instancePath: instancePath + "/trend/" + i7, parentData: data29, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid12 = _errs58 === errors;
                                                                                                            if (!valid12) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate136.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs56 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate136.errors = vErrors;
    return errors === 0;
}
validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema63 = { "type": "object", "additionalProperties": false, "required": ["kind", "gaps"], "properties": { "kind": { "const": "overfitting" }, "gaps": { "type": "array", "maxItems": 10000, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "train", "holdout", "gap", "relativeGap", "maxGap", "maxRelativeGap", "allowedGap", "verdict"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "train": { "type": "number" }, "holdout": { "type": "number" }, "gap": { "type": ["number", "null"] }, "relativeGap": { "type": ["number", "null"] }, "maxGap": { "type": ["number", "null"] }, "maxRelativeGap": { "type": ["number", "null"] }, "allowedGap": { "type": ["number", "null"] }, "verdict": { "$ref": "#/$defs/verdict" }, "interval": { "anyOf": [{ "$ref": "#/$defs/interval" }, { "type": "null" }] }, "mainGap": { "type": ["number", "null"] }, "rowsNeeded": { "anyOf": [{ "$ref": "#/$defs/count" }, { "type": "null" }] } } } }, "learningCurves": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "direction", "points", "bestStep", "declineSinceBest", "isDiverging", "verdict", "message"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "direction": { "enum": ["higher", "lower", null] }, "points": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["step", "train", "holdout"], "properties": { "step": { "type": "number" }, "train": { "type": ["number", "null"] }, "holdout": { "type": ["number", "null"] } } } }, "bestStep": { "type": ["number", "null"] }, "declineSinceBest": { "type": ["number", "null"] }, "isDiverging": { "type": "boolean" }, "verdict": { "$ref": "#/$defs/verdict" }, "message": { "$ref": "#/$defs/line" } } } }, "trend": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["metric", "points", "message"], "properties": { "metric": { "type": "string", "minLength": 1, "maxLength": 200 }, "points": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["commit", "createdAt", "gap", "train", "holdout"], "properties": { "commit": { "anyOf": [{ "$ref": "#/$defs/commit" }, { "type": "null" }] }, "createdAt": { "anyOf": [{ "$ref": "#/$defs/instant" }, { "type": "null" }] }, "gap": { "type": "number" }, "train": { "type": "number" }, "holdout": { "type": "number" } } } }, "message": { "$ref": "#/$defs/line" } } } } } };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate219.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.kind === undefined) && (missing0 = "kind")) || ((data.gaps === undefined) && (missing0 = "gaps"))) {
                validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "kind") || (key0 === "gaps")) || (key0 === "learningCurves")) || (key0 === "trend"))) {
                        validate219.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("overfitting" !== data.kind) {
                            validate219.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "overfitting" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.gaps !== undefined) {
                            let data1 = data.gaps;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 10000) {
                                        validate219.errors = [{ instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if (((((((((((data2.metric === undefined) && (missing1 = "metric")) || ((data2.direction === undefined) && (missing1 = "direction"))) || ((data2.train === undefined) && (missing1 = "train"))) || ((data2.holdout === undefined) && (missing1 = "holdout"))) || ((data2.gap === undefined) && (missing1 = "gap"))) || ((data2.relativeGap === undefined) && (missing1 = "relativeGap"))) || ((data2.maxGap === undefined) && (missing1 = "maxGap"))) || ((data2.maxRelativeGap === undefined) && (missing1 = "maxRelativeGap"))) || ((data2.allowedGap === undefined) && (missing1 = "allowedGap"))) || ((data2.verdict === undefined) && (missing1 = "verdict"))) {
                                                        validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0, schemaPath: "#/properties/gaps/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs7 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(func1.call(schema63.properties.gaps.items.properties, key1))) {
                                                                validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0, schemaPath: "#/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs7 === errors) {
                                                            if (data2.metric !== undefined) {
                                                                let data3 = data2.metric;
                                                                const _errs8 = errors;
                                                                if (errors === _errs8) {
                                                                    if (typeof data3 === "string") {
                                                                        if (func2(data3) > 200) {
                                                                            validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/metric", schemaPath: "#/properties/gaps/items/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (func2(data3) < 1) {
                                                                                validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/metric", schemaPath: "#/properties/gaps/items/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/metric", schemaPath: "#/properties/gaps/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs8 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.direction !== undefined) {
                                                                    let data4 = data2.direction;
                                                                    const _errs10 = errors;
                                                                    if (!(((data4 === "higher") || (data4 === "lower")) || (data4 === null))) {
                                                                        validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/direction", schemaPath: "#/properties/gaps/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema63.properties.gaps.items.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs10 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.train !== undefined) {
                                                                        let data5 = data2.train;
                                                                        const _errs11 = errors;
                                                                        if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                                            validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/train", schemaPath: "#/properties/gaps/items/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data2.holdout !== undefined) {
                                                                            let data6 = data2.holdout;
                                                                            const _errs13 = errors;
                                                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                                                validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/holdout", schemaPath: "#/properties/gaps/items/properties/holdout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                return false;
                                                                            }
                                                                            var valid2 = _errs13 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                            if (data2.gap !== undefined) {
                                                                                let data7 = data2.gap;
                                                                                const _errs15 = errors;
                                                                                if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/gap", schemaPath: "#/properties/gaps/items/properties/gap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.gap.type }, message: "must be number,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid2 = _errs15 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data2.relativeGap !== undefined) {
                                                                                    let data8 = data2.relativeGap;
                                                                                    const _errs17 = errors;
                                                                                    if ((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)) {
                                                                                        validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/relativeGap", schemaPath: "#/properties/gaps/items/properties/relativeGap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.relativeGap.type }, message: "must be number,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid2 = _errs17 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                    if (data2.maxGap !== undefined) {
                                                                                        let data9 = data2.maxGap;
                                                                                        const _errs19 = errors;
                                                                                        if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                                                                                            validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/maxGap", schemaPath: "#/properties/gaps/items/properties/maxGap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.maxGap.type }, message: "must be number,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid2 = _errs19 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                        if (data2.maxRelativeGap !== undefined) {
                                                                                            let data10 = data2.maxRelativeGap;
                                                                                            const _errs21 = errors;
                                                                                            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)) {
                                                                                                validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/maxRelativeGap", schemaPath: "#/properties/gaps/items/properties/maxRelativeGap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.maxRelativeGap.type }, message: "must be number,null" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid2 = _errs21 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid2 = true;
                                                                                        }
                                                                                        if (valid2) {
                                                                                            if (data2.allowedGap !== undefined) {
                                                                                                let data11 = data2.allowedGap;
                                                                                                const _errs23 = errors;
                                                                                                if ((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)) {
                                                                                                    validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/allowedGap", schemaPath: "#/properties/gaps/items/properties/allowedGap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.allowedGap.type }, message: "must be number,null" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid2 = _errs23 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid2 = true;
                                                                                            }
                                                                                            if (valid2) {
                                                                                                if (data2.verdict !== undefined) {
                                                                                                    const _errs25 = errors;
                                                                                                    if (!(validate58(data2.verdict, { instancePath: instancePath + "/gaps/" + i0 + "/verdict", parentData: data2, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid2 = _errs25 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid2 = true;
                                                                                                }
                                                                                                if (valid2) {
                                                                                                    if (data2.interval !== undefined) {
                                                                                                        let data13 = data2.interval;
                                                                                                        const _errs26 = errors;
                                                                                                        const _errs27 = errors;
                                                                                                        let valid3 = false;
                                                                                                        const _errs28 = errors;
                                                                                                        if (!(validate107(data13, { instancePath: instancePath + "/gaps/" + i0 + "/interval", parentData: data2, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var _valid0 = _errs28 === errors;
                                                                                                        valid3 = valid3 || _valid0;
                                                                                                        const _errs29 = errors;
                                                                                                        if (data13 !== null) {
                                                                                                            const err0 = { instancePath: instancePath + "/gaps/" + i0 + "/interval", schemaPath: "#/properties/gaps/items/properties/interval/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err0];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err0);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid0 = _errs29 === errors;
                                                                                                        valid3 = valid3 || _valid0;
                                                                                                        if (!valid3) {
                                                                                                            const err1 = { instancePath: instancePath + "/gaps/" + i0 + "/interval", schemaPath: "#/properties/gaps/items/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err1];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err1);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate219.errors = vErrors;
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs27;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs27) {
                                                                                                                    vErrors.length = _errs27;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid2 = _errs26 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid2 = true;
                                                                                                    }
                                                                                                    if (valid2) {
                                                                                                        if (data2.mainGap !== undefined) {
                                                                                                            let data14 = data2.mainGap;
                                                                                                            const _errs31 = errors;
                                                                                                            if ((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)) {
                                                                                                                validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0 + "/mainGap", schemaPath: "#/properties/gaps/items/properties/mainGap/type", keyword: "type", params: { type: schema63.properties.gaps.items.properties.mainGap.type }, message: "must be number,null" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid2 = _errs31 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid2 = true;
                                                                                                        }
                                                                                                        if (valid2) {
                                                                                                            if (data2.rowsNeeded !== undefined) {
                                                                                                                let data15 = data2.rowsNeeded;
                                                                                                                const _errs33 = errors;
                                                                                                                const _errs34 = errors;
                                                                                                                let valid4 = false;
                                                                                                                const _errs35 = errors;
                                                                                                                if (!(validate76(data15, { instancePath: instancePath + "/gaps/" + i0 + "/rowsNeeded", parentData: data2, parentDataProperty: "rowsNeeded", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var _valid1 = _errs35 === errors;
                                                                                                                valid4 = valid4 || _valid1;
                                                                                                                const _errs36 = errors;
                                                                                                                if (data15 !== null) {
                                                                                                                    const err2 = { instancePath: instancePath + "/gaps/" + i0 + "/rowsNeeded", schemaPath: "#/properties/gaps/items/properties/rowsNeeded/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err2];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err2);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid1 = _errs36 === errors;
                                                                                                                valid4 = valid4 || _valid1;
                                                                                                                if (!valid4) {
                                                                                                                    const err3 = { instancePath: instancePath + "/gaps/" + i0 + "/rowsNeeded", schemaPath: "#/properties/gaps/items/properties/rowsNeeded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err3];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err3);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate219.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs34;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs34) {
                                                                                                                            vErrors.length = _errs34;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid2 = _errs33 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid2 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate219.errors = [{ instancePath: instancePath + "/gaps/" + i0, schemaPath: "#/properties/gaps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate219.errors = [{ instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.learningCurves !== undefined) {
                                let data16 = data.learningCurves;
                                const _errs38 = errors;
                                if (errors === _errs38) {
                                    if (Array.isArray(data16)) {
                                        if (data16.length > 200) {
                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves", schemaPath: "#/properties/learningCurves/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid5 = true;
                                            const len1 = data16.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data17 = data16[i1];
                                                const _errs40 = errors;
                                                if (errors === _errs40) {
                                                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                        let missing2;
                                                        if (((((((((data17.metric === undefined) && (missing2 = "metric")) || ((data17.direction === undefined) && (missing2 = "direction"))) || ((data17.points === undefined) && (missing2 = "points"))) || ((data17.bestStep === undefined) && (missing2 = "bestStep"))) || ((data17.declineSinceBest === undefined) && (missing2 = "declineSinceBest"))) || ((data17.isDiverging === undefined) && (missing2 = "isDiverging"))) || ((data17.verdict === undefined) && (missing2 = "verdict"))) || ((data17.message === undefined) && (missing2 = "message"))) {
                                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1, schemaPath: "#/properties/learningCurves/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs42 = errors;
                                                            for (const key2 in data17) {
                                                                if (!((((((((key2 === "metric") || (key2 === "direction")) || (key2 === "points")) || (key2 === "bestStep")) || (key2 === "declineSinceBest")) || (key2 === "isDiverging")) || (key2 === "verdict")) || (key2 === "message"))) {
                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1, schemaPath: "#/properties/learningCurves/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs42 === errors) {
                                                                if (data17.metric !== undefined) {
                                                                    let data18 = data17.metric;
                                                                    const _errs43 = errors;
                                                                    if (errors === _errs43) {
                                                                        if (typeof data18 === "string") {
                                                                            if (func2(data18) > 200) {
                                                                                validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/metric", schemaPath: "#/properties/learningCurves/items/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func2(data18) < 1) {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/metric", schemaPath: "#/properties/learningCurves/items/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/metric", schemaPath: "#/properties/learningCurves/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid6 = _errs43 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data17.direction !== undefined) {
                                                                        let data19 = data17.direction;
                                                                        const _errs45 = errors;
                                                                        if (!(((data19 === "higher") || (data19 === "lower")) || (data19 === null))) {
                                                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/direction", schemaPath: "#/properties/learningCurves/items/properties/direction/enum", keyword: "enum", params: { allowedValues: schema63.properties.learningCurves.items.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid6 = _errs45 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data17.points !== undefined) {
                                                                            let data20 = data17.points;
                                                                            const _errs46 = errors;
                                                                            if (errors === _errs46) {
                                                                                if (Array.isArray(data20)) {
                                                                                    if (data20.length > 1000) {
                                                                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points", schemaPath: "#/properties/learningCurves/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid7 = true;
                                                                                        const len2 = data20.length;
                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                            let data21 = data20[i2];
                                                                                            const _errs48 = errors;
                                                                                            if (errors === _errs48) {
                                                                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                                    let missing3;
                                                                                                    if ((((data21.step === undefined) && (missing3 = "step")) || ((data21.train === undefined) && (missing3 = "train"))) || ((data21.holdout === undefined) && (missing3 = "holdout"))) {
                                                                                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2, schemaPath: "#/properties/learningCurves/items/properties/points/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs50 = errors;
                                                                                                        for (const key3 in data21) {
                                                                                                            if (!(((key3 === "step") || (key3 === "train")) || (key3 === "holdout"))) {
                                                                                                                validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2, schemaPath: "#/properties/learningCurves/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs50 === errors) {
                                                                                                            if (data21.step !== undefined) {
                                                                                                                let data22 = data21.step;
                                                                                                                const _errs51 = errors;
                                                                                                                if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2 + "/step", schemaPath: "#/properties/learningCurves/items/properties/points/items/properties/step/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid8 = _errs51 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid8 = true;
                                                                                                            }
                                                                                                            if (valid8) {
                                                                                                                if (data21.train !== undefined) {
                                                                                                                    let data23 = data21.train;
                                                                                                                    const _errs53 = errors;
                                                                                                                    if ((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)) {
                                                                                                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2 + "/train", schemaPath: "#/properties/learningCurves/items/properties/points/items/properties/train/type", keyword: "type", params: { type: schema63.properties.learningCurves.items.properties.points.items.properties.train.type }, message: "must be number,null" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid8 = _errs53 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid8 = true;
                                                                                                                }
                                                                                                                if (valid8) {
                                                                                                                    if (data21.holdout !== undefined) {
                                                                                                                        let data24 = data21.holdout;
                                                                                                                        const _errs55 = errors;
                                                                                                                        if ((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)) {
                                                                                                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2 + "/holdout", schemaPath: "#/properties/learningCurves/items/properties/points/items/properties/holdout/type", keyword: "type", params: { type: schema63.properties.learningCurves.items.properties.points.items.properties.holdout.type }, message: "must be number,null" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid8 = _errs55 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid8 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points/" + i2, schemaPath: "#/properties/learningCurves/items/properties/points/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid7 = _errs48 === errors;
                                                                                            if (!valid7) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/points", schemaPath: "#/properties/learningCurves/items/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid6 = _errs46 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                        if (valid6) {
                                                                            if (data17.bestStep !== undefined) {
                                                                                let data25 = data17.bestStep;
                                                                                const _errs57 = errors;
                                                                                if ((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)) {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/bestStep", schemaPath: "#/properties/learningCurves/items/properties/bestStep/type", keyword: "type", params: { type: schema63.properties.learningCurves.items.properties.bestStep.type }, message: "must be number,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid6 = _errs57 === errors;
                                                                            }
                                                                            else {
                                                                                var valid6 = true;
                                                                            }
                                                                            if (valid6) {
                                                                                if (data17.declineSinceBest !== undefined) {
                                                                                    let data26 = data17.declineSinceBest;
                                                                                    const _errs59 = errors;
                                                                                    if ((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)) {
                                                                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/declineSinceBest", schemaPath: "#/properties/learningCurves/items/properties/declineSinceBest/type", keyword: "type", params: { type: schema63.properties.learningCurves.items.properties.declineSinceBest.type }, message: "must be number,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid6 = _errs59 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid6 = true;
                                                                                }
                                                                                if (valid6) {
                                                                                    if (data17.isDiverging !== undefined) {
                                                                                        const _errs61 = errors;
                                                                                        if (typeof data17.isDiverging !== "boolean") {
                                                                                            validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1 + "/isDiverging", schemaPath: "#/properties/learningCurves/items/properties/isDiverging/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid6 = _errs61 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid6 = true;
                                                                                    }
                                                                                    if (valid6) {
                                                                                        if (data17.verdict !== undefined) {
                                                                                            const _errs63 = errors;
                                                                                            if (!(validate58(data17.verdict, { instancePath: instancePath + "/learningCurves/" + i1 + "/verdict", parentData: data17, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid6 = _errs63 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid6 = true;
                                                                                        }
                                                                                        if (valid6) {
                                                                                            if (data17.message !== undefined) {
                                                                                                const _errs64 = errors;
                                                                                                if (!(validate60(data17.message, { instancePath: instancePath + "/learningCurves/" + i1 + "/message", parentData: data17, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid6 = _errs64 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves/" + i1, schemaPath: "#/properties/learningCurves/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid5 = _errs40 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate219.errors = [{ instancePath: instancePath + "/learningCurves", schemaPath: "#/properties/learningCurves/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs38 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trend !== undefined) {
                                    let data30 = data.trend;
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                        if (Array.isArray(data30)) {
                                            if (data30.length > 200) {
                                                validate219.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid9 = true;
                                                const len3 = data30.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                    let data31 = data30[i3];
                                                    const _errs67 = errors;
                                                    if (errors === _errs67) {
                                                        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                            let missing4;
                                                            if ((((data31.metric === undefined) && (missing4 = "metric")) || ((data31.points === undefined) && (missing4 = "points"))) || ((data31.message === undefined) && (missing4 = "message"))) {
                                                                validate219.errors = [{ instancePath: instancePath + "/trend/" + i3, schemaPath: "#/properties/trend/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs69 = errors;
                                                                for (const key4 in data31) {
                                                                    if (!(((key4 === "metric") || (key4 === "points")) || (key4 === "message"))) {
                                                                        validate219.errors = [{ instancePath: instancePath + "/trend/" + i3, schemaPath: "#/properties/trend/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs69 === errors) {
                                                                    if (data31.metric !== undefined) {
                                                                        let data32 = data31.metric;
                                                                        const _errs70 = errors;
                                                                        if (errors === _errs70) {
                                                                            if (typeof data32 === "string") {
                                                                                if (func2(data32) > 200) {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/metric", schemaPath: "#/properties/trend/items/properties/metric/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (func2(data32) < 1) {
                                                                                        validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/metric", schemaPath: "#/properties/trend/items/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/metric", schemaPath: "#/properties/trend/items/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid10 = _errs70 === errors;
                                                                    }
                                                                    else {
                                                                        var valid10 = true;
                                                                    }
                                                                    if (valid10) {
                                                                        if (data31.points !== undefined) {
                                                                            let data33 = data31.points;
                                                                            const _errs72 = errors;
                                                                            if (errors === _errs72) {
                                                                                if (Array.isArray(data33)) {
                                                                                    if (data33.length > 200) {
                                                                                        validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points", schemaPath: "#/properties/trend/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                        const len4 = data33.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            let data34 = data33[i4];
                                                                                            const _errs74 = errors;
                                                                                            if (errors === _errs74) {
                                                                                                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                                                                    let missing5;
                                                                                                    if ((((((data34.commit === undefined) && (missing5 = "commit")) || ((data34.createdAt === undefined) && (missing5 = "createdAt"))) || ((data34.gap === undefined) && (missing5 = "gap"))) || ((data34.train === undefined) && (missing5 = "train"))) || ((data34.holdout === undefined) && (missing5 = "holdout"))) {
                                                                                                        validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4, schemaPath: "#/properties/trend/items/properties/points/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs76 = errors;
                                                                                                        for (const key5 in data34) {
                                                                                                            if (!(((((key5 === "commit") || (key5 === "createdAt")) || (key5 === "gap")) || (key5 === "train")) || (key5 === "holdout"))) {
                                                                                                                validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4, schemaPath: "#/properties/trend/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs76 === errors) {
                                                                                                            if (data34.commit !== undefined) {
                                                                                                                let data35 = data34.commit;
                                                                                                                const _errs77 = errors;
                                                                                                                const _errs78 = errors;
                                                                                                                let valid13 = false;
                                                                                                                const _errs79 = errors;
                                                                                                                if (!(validate70(data35, { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/commit", parentData: data34, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var _valid2 = _errs79 === errors;
                                                                                                                valid13 = valid13 || _valid2;
                                                                                                                const _errs80 = errors;
                                                                                                                if (data35 !== null) {
                                                                                                                    const err4 = { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/commit", schemaPath: "#/properties/trend/items/properties/points/items/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err4];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err4);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var _valid2 = _errs80 === errors;
                                                                                                                valid13 = valid13 || _valid2;
                                                                                                                if (!valid13) {
                                                                                                                    const err5 = { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/commit", schemaPath: "#/properties/trend/items/properties/points/items/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err5];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err5);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    validate219.errors = vErrors;
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    errors = _errs78;
                                                                                                                    if (vErrors !== null) {
                                                                                                                        if (_errs78) {
                                                                                                                            vErrors.length = _errs78;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors = null;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid12 = _errs77 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid12 = true;
                                                                                                            }
                                                                                                            if (valid12) {
                                                                                                                if (data34.createdAt !== undefined) {
                                                                                                                    let data36 = data34.createdAt;
                                                                                                                    const _errs82 = errors;
                                                                                                                    const _errs83 = errors;
                                                                                                                    let valid14 = false;
                                                                                                                    const _errs84 = errors;
                                                                                                                    if (!(validate152(data36, { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/createdAt", parentData: data34, parentDataProperty: "createdAt", rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var _valid3 = _errs84 === errors;
                                                                                                                    valid14 = valid14 || _valid3;
                                                                                                                    const _errs85 = errors;
                                                                                                                    if (data36 !== null) {
                                                                                                                        const err6 = { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/createdAt", schemaPath: "#/properties/trend/items/properties/points/items/properties/createdAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err6];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err6);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var _valid3 = _errs85 === errors;
                                                                                                                    valid14 = valid14 || _valid3;
                                                                                                                    if (!valid14) {
                                                                                                                        const err7 = { instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/createdAt", schemaPath: "#/properties/trend/items/properties/points/items/properties/createdAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err7];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err7);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate219.errors = vErrors;
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        errors = _errs83;
                                                                                                                        if (vErrors !== null) {
                                                                                                                            if (_errs83) {
                                                                                                                                vErrors.length = _errs83;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors = null;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid12 = _errs82 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid12 = true;
                                                                                                                }
                                                                                                                if (valid12) {
                                                                                                                    if (data34.gap !== undefined) {
                                                                                                                        let data37 = data34.gap;
                                                                                                                        const _errs87 = errors;
                                                                                                                        if (!((typeof data37 == "number") && (isFinite(data37)))) {
                                                                                                                            validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/gap", schemaPath: "#/properties/trend/items/properties/points/items/properties/gap/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid12 = _errs87 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid12 = true;
                                                                                                                    }
                                                                                                                    if (valid12) {
                                                                                                                        if (data34.train !== undefined) {
                                                                                                                            let data38 = data34.train;
                                                                                                                            const _errs89 = errors;
                                                                                                                            if (!((typeof data38 == "number") && (isFinite(data38)))) {
                                                                                                                                validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/train", schemaPath: "#/properties/trend/items/properties/points/items/properties/train/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid12 = _errs89 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid12 = true;
                                                                                                                        }
                                                                                                                        if (valid12) {
                                                                                                                            if (data34.holdout !== undefined) {
                                                                                                                                let data39 = data34.holdout;
                                                                                                                                const _errs91 = errors;
                                                                                                                                if (!((typeof data39 == "number") && (isFinite(data39)))) {
                                                                                                                                    validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4 + "/holdout", schemaPath: "#/properties/trend/items/properties/points/items/properties/holdout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid12 = _errs91 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid12 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points/" + i4, schemaPath: "#/properties/trend/items/properties/points/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid11 = _errs74 === errors;
                                                                                            if (!valid11) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate219.errors = [{ instancePath: instancePath + "/trend/" + i3 + "/points", schemaPath: "#/properties/trend/items/properties/points/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid10 = _errs72 === errors;
                                                                        }
                                                                        else {
                                                                            var valid10 = true;
                                                                        }
                                                                        if (valid10) {
                                                                            if (data31.message !== undefined) {
                                                                                const _errs93 = errors;
                                                                                if (!(validate60(data31.message, { instancePath: instancePath + "/trend/" + i3 + "/message", parentData: data31, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid10 = _errs93 === errors;
                                                                            }
                                                                            else {
                                                                                var valid10 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate219.errors = [{ instancePath: instancePath + "/trend/" + i3, schemaPath: "#/properties/trend/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid9 = _errs67 === errors;
                                                    if (!valid9) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate219.errors = [{ instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs65 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate219.errors = vErrors;
    return errors === 0;
}
validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema64 = { "type": "object", "additionalProperties": false, "required": ["kind", "outcome", "version", "tag", "previousVersion", "store", "location", "files", "operations"], "properties": { "kind": { "const": "publication" }, "outcome": { "enum": ["published", "already-published", "planned", "refused"] }, "version": { "type": ["string", "null"], "maxLength": 100 }, "tag": { "type": ["string", "null"], "maxLength": 300 }, "previousVersion": { "type": ["string", "null"], "maxLength": 100 }, "store": { "enum": ["github", "directory", "oci", "mlflow", "hugging-face"] }, "location": { "type": ["string", "null"], "maxLength": 2000 }, "files": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/fileDigest" } }, "operations": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/line" } }, "bump": { "type": "object", "additionalProperties": false, "required": ["level", "reason"], "properties": { "level": { "enum": ["major", "minor", "patch", "set-by-user", "first"] }, "reason": { "$ref": "#/$defs/line" } } }, "attestation": { "type": ["string", "null"], "maxLength": 2000 }, "notAttested": { "type": ["string", "null"], "maxLength": 2000 }, "override": { "$ref": "#/$defs/override" } } };
const schema65 = { "type": "object", "additionalProperties": false, "required": ["approver", "how", "waived"], "properties": { "approver": { "type": "string", "minLength": 1, "maxLength": 200 }, "how": { "$ref": "#/$defs/line" }, "waived": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/line" } } } };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate232.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.approver === undefined) && (missing0 = "approver")) || ((data.how === undefined) && (missing0 = "how"))) || ((data.waived === undefined) && (missing0 = "waived"))) {
                validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "approver") || (key0 === "how")) || (key0 === "waived"))) {
                        validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.approver !== undefined) {
                        let data0 = data.approver;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func2(data0) > 200) {
                                    validate232.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                }
                                else {
                                    if (func2(data0) < 1) {
                                        validate232.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate232.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.how !== undefined) {
                            const _errs4 = errors;
                            if (!(validate60(data.how, { instancePath: instancePath + "/how", parentData: data, parentDataProperty: "how", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.waived !== undefined) {
                                let data2 = data.waived;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 1000) {
                                            validate232.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs7 = errors;
                                                if (!(validate60(data2[i0], { instancePath: instancePath + "/waived/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid1 = _errs7 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate232.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate232.errors = vErrors;
    return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.previousVersion === undefined) && (missing0 = "previousVersion"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.location === undefined) && (missing0 = "location"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.operations === undefined) && (missing0 = "operations"))) {
                validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema64.properties, key0))) {
                        validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("publication" !== data.kind) {
                            validate228.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "publication" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            let data1 = data.outcome;
                            const _errs3 = errors;
                            if (!((((data1 === "published") || (data1 === "already-published")) || (data1 === "planned")) || (data1 === "refused"))) {
                                validate228.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema64.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs4 = errors;
                                if ((typeof data2 !== "string") && (data2 !== null)) {
                                    validate228.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema64.properties.version.type }, message: "must be string,null" }];
                                    return false;
                                }
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (func2(data2) > 100) {
                                            validate228.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.tag !== undefined) {
                                    let data3 = data.tag;
                                    const _errs6 = errors;
                                    if ((typeof data3 !== "string") && (data3 !== null)) {
                                        validate228.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: schema64.properties.tag.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (func2(data3) > 300) {
                                                validate228.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.previousVersion !== undefined) {
                                        let data4 = data.previousVersion;
                                        const _errs8 = errors;
                                        if ((typeof data4 !== "string") && (data4 !== null)) {
                                            validate228.errors = [{ instancePath: instancePath + "/previousVersion", schemaPath: "#/properties/previousVersion/type", keyword: "type", params: { type: schema64.properties.previousVersion.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if (typeof data4 === "string") {
                                                if (func2(data4) > 100) {
                                                    validate228.errors = [{ instancePath: instancePath + "/previousVersion", schemaPath: "#/properties/previousVersion/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.store !== undefined) {
                                            let data5 = data.store;
                                            const _errs10 = errors;
                                            if (!(((((data5 === "github") || (data5 === "directory")) || (data5 === "oci")) || (data5 === "mlflow")) || (data5 === "hugging-face"))) {
                                                validate228.errors = [{ instancePath: instancePath + "/store", schemaPath: "#/properties/store/enum", keyword: "enum", params: { allowedValues: schema64.properties.store.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.location !== undefined) {
                                                let data6 = data.location;
                                                const _errs11 = errors;
                                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                                    validate228.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema64.properties.location.type }, message: "must be string,null" }];
                                                    return false;
                                                }
                                                if (errors === _errs11) {
                                                    if (typeof data6 === "string") {
                                                        if (func2(data6) > 2000) {
                                                            validate228.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.files !== undefined) {
                                                    let data7 = data.files;
                                                    const _errs13 = errors;
                                                    if (errors === _errs13) {
                                                        if (Array.isArray(data7)) {
                                                            if (data7.length > 10000) {
                                                                validate228.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                                const len0 = data7.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs15 = errors;
                                                                    if (!(validate72(data7[i0], { instancePath: instancePath + "/files/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs15 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate228.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.operations !== undefined) {
                                                        let data9 = data.operations;
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (Array.isArray(data9)) {
                                                                if (data9.length > 10000) {
                                                                    validate228.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                    const len1 = data9.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs18 = errors;
                                                                        if (!(validate60(data9[i1], { instancePath: instancePath + "/operations/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs18 === errors;
                                                                        if (!valid2) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate228.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.bump !== undefined) {
                                                            let data11 = data.bump;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                    let missing1;
                                                                    if (((data11.level === undefined) && (missing1 = "level")) || ((data11.reason === undefined) && (missing1 = "reason"))) {
                                                                        validate228.errors = [{ instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs21 = errors;
                                                                        for (const key1 in data11) {
                                                                            if (!((key1 === "level") || (key1 === "reason"))) {
                                                                                validate228.errors = [{ instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs21 === errors) {
                                                                            if (data11.level !== undefined) {
                                                                                let data12 = data11.level;
                                                                                const _errs22 = errors;
                                                                                if (!(((((data12 === "major") || (data12 === "minor")) || (data12 === "patch")) || (data12 === "set-by-user")) || (data12 === "first"))) {
                                                                                    validate228.errors = [{ instancePath: instancePath + "/bump/level", schemaPath: "#/properties/bump/properties/level/enum", keyword: "enum", params: { allowedValues: schema64.properties.bump.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data11.reason !== undefined) {
                                                                                    const _errs23 = errors;
                                                                                    if (!(validate60(data11.reason, { instancePath: instancePath + "/bump/reason", parentData: data11, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid3 = _errs23 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate228.errors = [{ instancePath: instancePath + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.attestation !== undefined) {
                                                                let data14 = data.attestation;
                                                                const _errs24 = errors;
                                                                if ((typeof data14 !== "string") && (data14 !== null)) {
                                                                    validate228.errors = [{ instancePath: instancePath + "/attestation", schemaPath: "#/properties/attestation/type", keyword: "type", params: { type: schema64.properties.attestation.type }, message: "must be string,null" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs24) {
                                                                    if (typeof data14 === "string") {
                                                                        if (func2(data14) > 2000) {
                                                                            validate228.errors = [{ instancePath: instancePath + "/attestation", schemaPath: "#/properties/attestation/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs24 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.notAttested !== undefined) {
                                                                    let data15 = data.notAttested;
                                                                    const _errs26 = errors;
                                                                    if ((typeof data15 !== "string") && (data15 !== null)) {
                                                                        validate228.errors = [{ instancePath: instancePath + "/notAttested", schemaPath: "#/properties/notAttested/type", keyword: "type", params: { type: schema64.properties.notAttested.type }, message: "must be string,null" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs26) {
                                                                        if (typeof data15 === "string") {
                                                                            if (func2(data15) > 2000) {
                                                                                validate228.errors = [{ instancePath: instancePath + "/notAttested", schemaPath: "#/properties/notAttested/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs26 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.override !== undefined) {
                                                                        const _errs28 = errors;
                                                                        if (!(validate232(data.override, { instancePath: instancePath + "/override", parentData: data, parentDataProperty: "override", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs28 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate228.errors = vErrors;
    return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "type": "object", "additionalProperties": false, "required": ["kind", "outcome", "alias", "version", "previousVersion", "tag", "isRollback", "reason", "actor", "conditions", "operations"], "properties": { "kind": { "const": "promotion" }, "outcome": { "enum": ["promoted", "already-there", "planned", "refused"] }, "alias": { "type": "string", "maxLength": 100 }, "version": { "type": ["string", "null"], "maxLength": 100 }, "previousVersion": { "type": ["string", "null"], "maxLength": 100 }, "tag": { "type": ["string", "null"], "maxLength": 300 }, "isRollback": { "type": "boolean" }, "reason": { "type": ["string", "null"], "maxLength": 2000 }, "actor": { "type": ["string", "null"], "maxLength": 200 }, "conditions": { "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/conditionResult" } }, "operations": { "type": "array", "maxItems": 10000, "items": { "$ref": "#/$defs/line" } } } };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.alias === undefined) && (missing0 = "alias"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.previousVersion === undefined) && (missing0 = "previousVersion"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.isRollback === undefined) && (missing0 = "isRollback"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.conditions === undefined) && (missing0 = "conditions"))) || ((data.operations === undefined) && (missing0 = "operations"))) {
                validate236.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema66.properties, key0))) {
                        validate236.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("promotion" !== data.kind) {
                            validate236.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "promotion" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            let data1 = data.outcome;
                            const _errs3 = errors;
                            if (!((((data1 === "promoted") || (data1 === "already-there")) || (data1 === "planned")) || (data1 === "refused"))) {
                                validate236.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema66.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.alias !== undefined) {
                                let data2 = data.alias;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (func2(data2) > 100) {
                                            validate236.errors = [{ instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate236.errors = [{ instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.version !== undefined) {
                                    let data3 = data.version;
                                    const _errs6 = errors;
                                    if ((typeof data3 !== "string") && (data3 !== null)) {
                                        validate236.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema66.properties.version.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (func2(data3) > 100) {
                                                validate236.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.previousVersion !== undefined) {
                                        let data4 = data.previousVersion;
                                        const _errs8 = errors;
                                        if ((typeof data4 !== "string") && (data4 !== null)) {
                                            validate236.errors = [{ instancePath: instancePath + "/previousVersion", schemaPath: "#/properties/previousVersion/type", keyword: "type", params: { type: schema66.properties.previousVersion.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if (typeof data4 === "string") {
                                                if (func2(data4) > 100) {
                                                    validate236.errors = [{ instancePath: instancePath + "/previousVersion", schemaPath: "#/properties/previousVersion/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.tag !== undefined) {
                                            let data5 = data.tag;
                                            const _errs10 = errors;
                                            if ((typeof data5 !== "string") && (data5 !== null)) {
                                                validate236.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: schema66.properties.tag.type }, message: "must be string,null" }];
                                                return false;
                                            }
                                            if (errors === _errs10) {
                                                if (typeof data5 === "string") {
                                                    if (func2(data5) > 300) {
                                                        validate236.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.isRollback !== undefined) {
                                                const _errs12 = errors;
                                                if (typeof data.isRollback !== "boolean") {
                                                    validate236.errors = [{ instancePath: instancePath + "/isRollback", schemaPath: "#/properties/isRollback/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reason !== undefined) {
                                                    let data7 = data.reason;
                                                    const _errs14 = errors;
                                                    if ((typeof data7 !== "string") && (data7 !== null)) {
                                                        validate236.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema66.properties.reason.type }, message: "must be string,null" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if (typeof data7 === "string") {
                                                            if (func2(data7) > 2000) {
                                                                validate236.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.actor !== undefined) {
                                                        let data8 = data.actor;
                                                        const _errs16 = errors;
                                                        if ((typeof data8 !== "string") && (data8 !== null)) {
                                                            validate236.errors = [{ instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: schema66.properties.actor.type }, message: "must be string,null" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (func2(data8) > 200) {
                                                                    validate236.errors = [{ instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.conditions !== undefined) {
                                                            let data9 = data.conditions;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (Array.isArray(data9)) {
                                                                    if (data9.length > 1000) {
                                                                        validate236.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                        const len0 = data9.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            const _errs20 = errors;
                                                                            if (!(validate177(data9[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid1 = _errs20 === errors;
                                                                            if (!valid1) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate236.errors = [{ instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.operations !== undefined) {
                                                                let data11 = data.operations;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (Array.isArray(data11)) {
                                                                        if (data11.length > 10000) {
                                                                            validate236.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                            const len1 = data11.length;
                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                const _errs23 = errors;
                                                                                if (!(validate60(data11[i1], { instancePath: instancePath + "/operations/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid2 = _errs23 === errors;
                                                                                if (!valid2) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate236.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate236.errors = vErrors;
    return errors === 0;
}
validate236.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema67 = { "type": "object", "additionalProperties": false, "required": ["kind", "merged", "comment", "artifact"], "properties": { "kind": { "const": "report" }, "merged": { "type": "array", "maxItems": 10000, "items": { "type": "object", "additionalProperties": false, "required": ["id", "action", "verdict"], "properties": { "id": { "$ref": "#/$defs/identifier" }, "action": { "$ref": "#/$defs/identifier" }, "verdict": { "$ref": "#/$defs/verdict" } } } }, "comment": { "type": ["string", "null"], "maxLength": 2000 }, "artifact": { "type": ["string", "null"], "maxLength": 2000 } } };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate239.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.kind === undefined) && (missing0 = "kind")) || ((data.merged === undefined) && (missing0 = "merged"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.artifact === undefined) && (missing0 = "artifact"))) {
                validate239.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "kind") || (key0 === "merged")) || (key0 === "comment")) || (key0 === "artifact"))) {
                        validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.kind !== undefined) {
                        const _errs2 = errors;
                        if ("report" !== data.kind) {
                            validate239.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "report" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.merged !== undefined) {
                            let data1 = data.merged;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 10000) {
                                        validate239.errors = [{ instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if ((((data2.id === undefined) && (missing1 = "id")) || ((data2.action === undefined) && (missing1 = "action"))) || ((data2.verdict === undefined) && (missing1 = "verdict"))) {
                                                        validate239.errors = [{ instancePath: instancePath + "/merged/" + i0, schemaPath: "#/properties/merged/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs7 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((key1 === "id") || (key1 === "action")) || (key1 === "verdict"))) {
                                                                validate239.errors = [{ instancePath: instancePath + "/merged/" + i0, schemaPath: "#/properties/merged/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs7 === errors) {
                                                            if (data2.id !== undefined) {
                                                                const _errs8 = errors;
                                                                if (!(validate53(data2.id, { instancePath: instancePath + "/merged/" + i0 + "/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs8 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.action !== undefined) {
                                                                    const _errs9 = errors;
                                                                    if (!(validate53(data2.action, { instancePath: instancePath + "/merged/" + i0 + "/action", parentData: data2, parentDataProperty: "action", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs9 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.verdict !== undefined) {
                                                                        const _errs10 = errors;
                                                                        if (!(validate58(data2.verdict, { instancePath: instancePath + "/merged/" + i0 + "/verdict", parentData: data2, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid2 = _errs10 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate239.errors = [{ instancePath: instancePath + "/merged/" + i0, schemaPath: "#/properties/merged/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate239.errors = [{ instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.comment !== undefined) {
                                let data6 = data.comment;
                                const _errs11 = errors;
                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                    validate239.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema67.properties.comment.type }, message: "must be string,null" }];
                                    return false;
                                }
                                if (errors === _errs11) {
                                    if (typeof data6 === "string") {
                                        if (func2(data6) > 2000) {
                                            validate239.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs11 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.artifact !== undefined) {
                                    let data7 = data.artifact;
                                    const _errs13 = errors;
                                    if ((typeof data7 !== "string") && (data7 !== null)) {
                                        validate239.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: schema67.properties.artifact.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    if (errors === _errs13) {
                                        if (typeof data7 === "string") {
                                            if (func2(data7) > 2000) {
                                                validate239.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate239.errors = vErrors;
    return errors === 0;
}
validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.kind === undefined) && (missing0 = "kind")) {
                validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const tag0 = data.kind;
                if (typeof tag0 == "string") {
                    if (tag0 === "none") {
                        if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                            errors = vErrors.length;
                        }
                        var props0 = true;
                    }
                    else if (tag0 === "data") {
                        if (!(validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "split") {
                        if (!(validate129(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "training") {
                        if (!(validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "overfitting") {
                        if (!(validate219(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "publication") {
                        if (!(validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "promotion") {
                        if (!(validate236(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "report") {
                        if (!(validate239(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                            errors = vErrors.length;
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else {
                        validate80.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" }];
                        return false;
                    }
                }
                else {
                    validate80.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" }];
                    return false;
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate80.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate80.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema68 = { "type": "object", "additionalProperties": false, "required": ["startedAt", "seconds"], "properties": { "startedAt": { "$ref": "#/$defs/instant" }, "seconds": { "type": "number", "minimum": 0 } } };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate252.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.startedAt === undefined) && (missing0 = "startedAt")) || ((data.seconds === undefined) && (missing0 = "seconds"))) {
                validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "startedAt") || (key0 === "seconds"))) {
                        validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.startedAt !== undefined) {
                        const _errs2 = errors;
                        if (!(validate152(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.seconds !== undefined) {
                            let data1 = data.seconds;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate252.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate252.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate252.errors = vErrors;
    return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:plimsoll:record:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.identity === undefined) && (missing0 = "identity"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.timings === undefined) && (missing0 = "timings"))) || ((data.tool === undefined) && (missing0 = "tool"))) {
                validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema19.properties, key0))) {
                        validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.schemaVersion !== undefined) {
                        const _errs2 = errors;
                        if (1 !== data.schemaVersion) {
                            validate52.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.action !== undefined) {
                            const _errs3 = errors;
                            if (!(validate53(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.id !== undefined) {
                                const _errs4 = errors;
                                if (!(validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.model !== undefined) {
                                    const _errs5 = errors;
                                    if (!(validate56(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.verdict !== undefined) {
                                        const _errs6 = errors;
                                        if (!(validate58(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs6 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.summary !== undefined) {
                                            const _errs7 = errors;
                                            if (!(validate60(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs7 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.reasons !== undefined) {
                                                let data6 = data.reasons;
                                                const _errs8 = errors;
                                                if (errors === _errs8) {
                                                    if (Array.isArray(data6)) {
                                                        if (data6.length > 10000) {
                                                            validate52.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data6.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs10 = errors;
                                                                if (!(validate62(data6[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs10 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs8 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.identity !== undefined) {
                                                    const _errs11 = errors;
                                                    if (!(validate69(data.identity, { instancePath: instancePath + "/identity", parentData: data, parentDataProperty: "identity", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.evidence !== undefined) {
                                                        const _errs12 = errors;
                                                        if (!(validate80(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.timings !== undefined) {
                                                            const _errs13 = errors;
                                                            if (!(validate252(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tool !== undefined) {
                                                                let data11 = data.tool;
                                                                const _errs14 = errors;
                                                                if (errors === _errs14) {
                                                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                        let missing1;
                                                                        if (((data11.name === undefined) && (missing1 = "name")) || ((data11.version === undefined) && (missing1 = "version"))) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs16 = errors;
                                                                            for (const key1 in data11) {
                                                                                if (!((key1 === "name") || (key1 === "version"))) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs16 === errors) {
                                                                                if (data11.name !== undefined) {
                                                                                    const _errs17 = errors;
                                                                                    if ("plimsoll" !== data11.name) {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "plimsoll" }, message: "must be equal to constant" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid2 = _errs17 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                    if (data11.version !== undefined) {
                                                                                        let data13 = data11.version;
                                                                                        const _errs18 = errors;
                                                                                        if (errors === _errs18) {
                                                                                            if (typeof data13 === "string") {
                                                                                                if (func2(data13) > 64) {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid2 = _errs18 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate52.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
