export const id = 3616;
export const ids = [3616];
export const modules = {

/***/ 73616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateKeptTraining: () => (/* binding */ validateKeptTraining)
/* harmony export */ });
const validateKeptTraining = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:plimsoll:kept-training:1", "type": "object", "additionalProperties": false, "required": ["fingerprint", "commands", "seeds", "files"], "properties": { "fingerprint": { "$ref": "#/$defs/sha256" }, "commands": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["command", "exitCode", "seconds", "peakMemoryBytes"], "properties": { "command": { "type": "string" }, "exitCode": { "type": ["integer", "null"] }, "seconds": { "type": "number", "minimum": 0 }, "cpuSeconds": { "type": "number", "minimum": 0 }, "peakMemoryBytes": { "type": ["integer", "null"], "minimum": 0 } } } }, "seeds": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["seed", "metrics"], "properties": { "seed": { "type": "integer" }, "metrics": { "type": "object", "additionalProperties": { "type": "number" } } } } }, "files": { "type": "array", "maxItems": 10000, "items": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "bytes"], "properties": { "path": { "type": "string", "minLength": 1 }, "sha256": { "$ref": "#/$defs/sha256" }, "bytes": { "type": "integer", "minimum": 0 } } } } }, "$defs": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } };
const schema20 = { "type": "string", "pattern": "^[0-9a-f]{64}$" };
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
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
                validate53.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
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
const func1 = function ucs2length(str) {
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:plimsoll:kept-training:1" */ ;
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
            if (((((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.commands === undefined) && (missing0 = "commands"))) || ((data.seeds === undefined) && (missing0 = "seeds"))) || ((data.files === undefined) && (missing0 = "files"))) {
                validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "fingerprint") || (key0 === "commands")) || (key0 === "seeds")) || (key0 === "files"))) {
                        validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.fingerprint !== undefined) {
                        const _errs2 = errors;
                        if (!(validate53(data.fingerprint, { instancePath: instancePath + "/fingerprint", parentData: data, parentDataProperty: "fingerprint", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
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
                                        validate52.errors = [{ instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
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
                                                        validate52.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs7 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((((key1 === "command") || (key1 === "exitCode")) || (key1 === "seconds")) || (key1 === "cpuSeconds")) || (key1 === "peakMemoryBytes"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs7 === errors) {
                                                            if (data2.command !== undefined) {
                                                                const _errs8 = errors;
                                                                if (typeof data2.command !== "string") {
                                                                    validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/command", schemaPath: "#/properties/commands/items/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
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
                                                                        validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/exitCode", schemaPath: "#/properties/commands/items/properties/exitCode/type", keyword: "type", params: { type: schema19.properties.commands.items.properties.exitCode.type }, message: "must be integer,null" }];
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
                                                                                    validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/seconds", schemaPath: "#/properties/commands/items/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/seconds", schemaPath: "#/properties/commands/items/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                                                                        validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/cpuSeconds", schemaPath: "#/properties/commands/items/properties/cpuSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/cpuSeconds", schemaPath: "#/properties/commands/items/properties/cpuSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                                                                                if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/peakMemoryBytes", schemaPath: "#/properties/commands/items/properties/peakMemoryBytes/type", keyword: "type", params: { type: schema19.properties.commands.items.properties.peakMemoryBytes.type }, message: "must be integer,null" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs16) {
                                                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                                                        if (data7 < 0 || isNaN(data7)) {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/commands/" + i0 + "/peakMemoryBytes", schemaPath: "#/properties/commands/items/properties/peakMemoryBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
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
                                                    validate52.errors = [{ instancePath: instancePath + "/commands/" + i0, schemaPath: "#/properties/commands/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                    validate52.errors = [{ instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.seeds !== undefined) {
                                let data8 = data.seeds;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                    if (Array.isArray(data8)) {
                                        if (data8.length > 100) {
                                            validate52.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid3 = true;
                                            const len1 = data8.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data9 = data8[i1];
                                                const _errs20 = errors;
                                                if (errors === _errs20) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        let missing2;
                                                        if (((data9.seed === undefined) && (missing2 = "seed")) || ((data9.metrics === undefined) && (missing2 = "metrics"))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1, schemaPath: "#/properties/seeds/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs22 = errors;
                                                            for (const key2 in data9) {
                                                                if (!((key2 === "seed") || (key2 === "metrics"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1, schemaPath: "#/properties/seeds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs22 === errors) {
                                                                if (data9.seed !== undefined) {
                                                                    let data10 = data9.seed;
                                                                    const _errs23 = errors;
                                                                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1 + "/seed", schemaPath: "#/properties/seeds/items/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    var valid4 = _errs23 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data9.metrics !== undefined) {
                                                                        let data11 = data9.metrics;
                                                                        const _errs25 = errors;
                                                                        if (errors === _errs25) {
                                                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                                                for (const key3 in data11) {
                                                                                    let data12 = data11[key3];
                                                                                    const _errs28 = errors;
                                                                                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1 + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/seeds/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid5 = _errs28 === errors;
                                                                                    if (!valid5) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1 + "/metrics", schemaPath: "#/properties/seeds/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid4 = _errs25 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/seeds/" + i1, schemaPath: "#/properties/seeds/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid3 = _errs20 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate52.errors = [{ instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs18 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.files !== undefined) {
                                    let data13 = data.files;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                        if (Array.isArray(data13)) {
                                            if (data13.length > 10000) {
                                                validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid6 = true;
                                                const len2 = data13.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                    let data14 = data13[i2];
                                                    const _errs32 = errors;
                                                    if (errors === _errs32) {
                                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                            let missing3;
                                                            if ((((data14.path === undefined) && (missing3 = "path")) || ((data14.sha256 === undefined) && (missing3 = "sha256"))) || ((data14.bytes === undefined) && (missing3 = "bytes"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs34 = errors;
                                                                for (const key4 in data14) {
                                                                    if (!(((key4 === "path") || (key4 === "sha256")) || (key4 === "bytes"))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs34 === errors) {
                                                                    if (data14.path !== undefined) {
                                                                        let data15 = data14.path;
                                                                        const _errs35 = errors;
                                                                        if (errors === _errs35) {
                                                                            if (typeof data15 === "string") {
                                                                                if (func1(data15) < 1) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/files/" + i2 + "/path", schemaPath: "#/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/files/" + i2 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid7 = _errs35 === errors;
                                                                    }
                                                                    else {
                                                                        var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                        if (data14.sha256 !== undefined) {
                                                                            const _errs37 = errors;
                                                                            if (!(validate53(data14.sha256, { instancePath: instancePath + "/files/" + i2 + "/sha256", parentData: data14, parentDataProperty: "sha256", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid7 = _errs37 === errors;
                                                                        }
                                                                        else {
                                                                            var valid7 = true;
                                                                        }
                                                                        if (valid7) {
                                                                            if (data14.bytes !== undefined) {
                                                                                let data17 = data14.bytes;
                                                                                const _errs38 = errors;
                                                                                if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/files/" + i2 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                }
                                                                                if (errors === _errs38) {
                                                                                    if ((typeof data17 == "number") && (isFinite(data17))) {
                                                                                        if (data17 < 0 || isNaN(data17)) {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/files/" + i2 + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid7 = _errs38 === errors;
                                                                            }
                                                                            else {
                                                                                var valid7 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/files/" + i2, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid6 = _errs32 === errors;
                                                    if (!valid6) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
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
