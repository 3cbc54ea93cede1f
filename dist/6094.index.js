export const id = 6094;
export const ids = [6094];
export const modules = {

/***/ 76094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keywordForms: () => (/* binding */ keywordForms)
/* harmony export */ });
// @ts-nocheck: made by ajv.
// Generated from keywords.ts by `npm run fix`; edit the keywords.
const form0 = validate20;
const schema31 = { "const": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:form:0" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:0" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ("https://json-schema.org/draft/2020-12/schema" !== data) {
        validate20.errors = [{ instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "https://json-schema.org/draft/2020-12/schema" }, message: "must be equal to constant" }];
        return false;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form1 = validate21;
const schema32 = { "type": "string", "pattern": "^[^#]*#?$", "$id": "urn:form:1" };
const pattern0 = new RegExp("^[^#]*#?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern0.test(data)) {
                validate21.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" }, message: "must match pattern \"" + "^[^#]*#?$" + "\"" }];
                return false;
            }
        }
        else {
            validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form2 = validate22;
const schema33 = { "type": "string", "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$", "$id": "urn:form:2" };
const pattern1 = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:2" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern1.test(data)) {
                validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" }, message: "must match pattern \"" + "^[A-Za-z_][-A-Za-z0-9._]*$" + "\"" }];
                return false;
            }
        }
        else {
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form3 = validate23;
const schema34 = { "type": "string", "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$", "$id": "urn:form:3" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:3" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern1.test(data)) {
                validate23.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" }, message: "must match pattern \"" + "^[A-Za-z_][-A-Za-z0-9._]*$" + "\"" }];
                return false;
            }
        }
        else {
            validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form4 = validate24;
const schema35 = { "type": "string", "$id": "urn:form:4" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:4" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form5 = validate25;
const schema36 = { "type": "object", "additionalProperties": { "type": ["object", "boolean"] }, "$id": "urn:form:5" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:5" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                    validate25.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema36.additionalProperties.type }, message: "must be object,boolean" }];
                    return false;
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form6 = validate26;
const schema37 = { "type": "object", "additionalProperties": { "type": ["object", "boolean"] }, "$id": "urn:form:6" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:6" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                    validate26.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema37.additionalProperties.type }, message: "must be object,boolean" }];
                    return false;
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form7 = validate27;
const schema38 = { "type": "string", "$id": "urn:form:7" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:7" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form8 = validate28;
const schema39 = { "type": "string", "$id": "urn:form:8" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:8" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form9 = validate29;
const schema40 = { "type": "string", "$id": "urn:form:9" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:9" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form10 = validate30;
const schema41 = { "$id": "urn:form:10" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:10" */ ;
    validate30.errors = null;
    return true;
}
validate30.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form11 = validate31;
const schema42 = { "type": "array", "$id": "urn:form:11" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:11" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(Array.isArray(data))) {
        validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form12 = validate32;
const schema43 = { "type": "boolean", "$id": "urn:form:12" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:12" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
        return false;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form13 = validate33;
const schema44 = { "type": "boolean", "$id": "urn:form:13" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:13" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
        return false;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form14 = validate34;
const schema45 = { "type": "boolean", "$id": "urn:form:14" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:14" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
        return false;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form15 = validate35;
const schema46 = { "type": "object", "$id": "urn:form:15" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:15" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form16 = validate36;
const schema47 = { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "$id": "urn:form:16" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:16" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
            if (valid0) {
                let i1 = data.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            validate36.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                            return false;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
        }
        else {
            validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form17 = validate37;
const schema48 = { "type": "object", "additionalProperties": { "type": ["object", "boolean"] }, "$id": "urn:form:17" };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:17" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                    validate37.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema48.additionalProperties.type }, message: "must be object,boolean" }];
                    return false;
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form18 = validate38;
const schema49 = { "type": ["object", "boolean"], "$id": "urn:form:18" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:18" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type }, message: "must be object,boolean" }];
        return false;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form19 = validate39;
const schema50 = { "type": ["object", "boolean"], "$id": "urn:form:19" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:19" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type }, message: "must be object,boolean" }];
        return false;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form20 = validate40;
const schema51 = { "type": ["object", "boolean"], "$id": "urn:form:20" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:20" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema51.type }, message: "must be object,boolean" }];
        return false;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form21 = validate41;
const schema52 = { "type": "integer", "minimum": 0, "$id": "urn:form:21" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:21" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate41.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate41.errors = vErrors;
    return errors === 0;
}
validate41.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form22 = validate42;
const schema53 = { "type": "integer", "minimum": 0, "$id": "urn:form:22" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:22" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate42.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form23 = validate43;
const schema54 = { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }, "$id": "urn:form:23" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:23" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if (errors === _errs2) {
                    if (Array.isArray(data0)) {
                        var valid1 = true;
                        const len0 = data0.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            const _errs4 = errors;
                            if (typeof data0[i0] !== "string") {
                                validate43.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid1 = _errs4 === errors;
                            if (!valid1) {
                                break;
                            }
                        }
                        if (valid1) {
                            let i1 = data0.length;
                            let j0;
                            if (i1 > 1) {
                                const indices0 = {};
                                for (; i1--;) {
                                    let item0 = data0[i1];
                                    if (typeof item0 !== "string") {
                                        continue;
                                    }
                                    if (typeof indices0[item0] == "number") {
                                        j0 = indices0[item0];
                                        validate43.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                        return false;
                                        break;
                                    }
                                    indices0[item0] = i1;
                                }
                            }
                        }
                    }
                    else {
                        validate43.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                    }
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form24 = validate44;
const schema55 = { "type": "object", "additionalProperties": { "type": ["object", "boolean"] }, "$id": "urn:form:24" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:24" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                let data0 = data[key0];
                const _errs2 = errors;
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                    validate44.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema55.additionalProperties.type }, message: "must be object,boolean" }];
                    return false;
                }
                var valid0 = _errs2 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate44.errors = vErrors;
    return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form25 = validate45;
const schema56 = { "anyOf": [{ "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 }, { "type": "array", "items": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 }, "minItems": 1 }], "$id": "urn:form:25" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:25" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                var valid1 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    const _errs3 = errors;
                    if (typeof data[i0] !== "string") {
                        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                        break;
                    }
                }
                if (valid1) {
                    let i1 = data.length;
                    let j0;
                    if (i1 > 1) {
                        const indices0 = {};
                        for (; i1--;) {
                            let item0 = data[i1];
                            if (typeof item0 !== "string") {
                                continue;
                            }
                            if (typeof indices0[item0] == "number") {
                                j0 = indices0[item0];
                                const err2 = { instancePath, schemaPath: "#/anyOf/0/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                                break;
                            }
                            indices0[item0] = i1;
                        }
                    }
                }
            }
        }
        else {
            const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var items0 = true;
    }
    const _errs5 = errors;
    if (errors === _errs5) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                const err4 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            else {
                var valid3 = true;
                const len1 = data.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data1 = data[i2];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                        if (Array.isArray(data1)) {
                            if (data1.length < 1) {
                                const err5 = { instancePath: instancePath + "/" + i2, schemaPath: "#/anyOf/1/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                            else {
                                var valid4 = true;
                                const len2 = data1.length;
                                for (let i3 = 0; i3 < len2; i3++) {
                                    const _errs9 = errors;
                                    if (typeof data1[i3] !== "string") {
                                        const err6 = { instancePath: instancePath + "/" + i2 + "/" + i3, schemaPath: "#/anyOf/1/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err6];
                                        }
                                        else {
                                            vErrors.push(err6);
                                        }
                                        errors++;
                                    }
                                    var valid4 = _errs9 === errors;
                                    if (!valid4) {
                                        break;
                                    }
                                }
                                if (valid4) {
                                    let i4 = data1.length;
                                    let j1;
                                    if (i4 > 1) {
                                        const indices1 = {};
                                        for (; i4--;) {
                                            let item1 = data1[i4];
                                            if (typeof item1 !== "string") {
                                                continue;
                                            }
                                            if (typeof indices1[item1] == "number") {
                                                j1 = indices1[item1];
                                                const err7 = { instancePath: instancePath + "/" + i2, schemaPath: "#/anyOf/1/items/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" };
                                                if (vErrors === null) {
                                                    vErrors = [err7];
                                                }
                                                else {
                                                    vErrors.push(err7);
                                                }
                                                errors++;
                                                break;
                                            }
                                            indices1[item1] = i4;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            const err8 = { instancePath: instancePath + "/" + i2, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs7 === errors;
                    if (!valid3) {
                        break;
                    }
                }
            }
        }
        else {
            const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        if (items0 !== true) {
            items0 = true;
        }
    }
    if (!valid0) {
        const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
        validate45.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate45.errors = vErrors;
    evaluated0.items = items0;
    return errors === 0;
}
validate45.evaluated = { "dynamicProps": false, "dynamicItems": true };
const form26 = validate46;
const schema57 = { "type": "integer", "minimum": 0, "$id": "urn:form:26" };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:26" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate46.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate46.errors = vErrors;
    return errors === 0;
}
validate46.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form27 = validate47;
const schema58 = { "type": "integer", "minimum": 0, "$id": "urn:form:27" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:27" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate47.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate47.errors = vErrors;
    return errors === 0;
}
validate47.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form28 = validate48;
const schema59 = { "type": "integer", "minimum": 0, "$id": "urn:form:28" };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:28" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate48.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form29 = validate49;
const schema60 = { "type": "integer", "minimum": 0, "$id": "urn:form:29" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:29" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate49.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate49.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate49.errors = vErrors;
    return errors === 0;
}
validate49.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form30 = validate50;
const schema61 = { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "left": { "type": "string", "minLength": 1 }, "is": { "enum": ["<", "<=", ">", ">=", "=", "!="] }, "right": { "type": "string", "minLength": 1 } }, "required": ["left", "is", "right"], "additionalProperties": false }, "$id": "urn:form:30" };
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
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:30" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate50.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if ((((data0.left === undefined) && (missing0 = "left")) || ((data0.is === undefined) && (missing0 = "is"))) || ((data0.right === undefined) && (missing0 = "right"))) {
                                validate50.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                return false;
                            }
                            else {
                                const _errs3 = errors;
                                for (const key0 in data0) {
                                    if (!(((key0 === "left") || (key0 === "is")) || (key0 === "right"))) {
                                        validate50.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                    }
                                }
                                if (_errs3 === errors) {
                                    if (data0.left !== undefined) {
                                        let data1 = data0.left;
                                        const _errs4 = errors;
                                        if (errors === _errs4) {
                                            if (typeof data1 === "string") {
                                                if (func1(data1) < 1) {
                                                    validate50.errors = [{ instancePath: instancePath + "/" + i0 + "/left", schemaPath: "#/items/properties/left/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate50.errors = [{ instancePath: instancePath + "/" + i0 + "/left", schemaPath: "#/items/properties/left/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs4 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.is !== undefined) {
                                            let data2 = data0.is;
                                            const _errs6 = errors;
                                            if (!((((((data2 === "<") || (data2 === "<=")) || (data2 === ">")) || (data2 === ">=")) || (data2 === "=")) || (data2 === "!="))) {
                                                validate50.errors = [{ instancePath: instancePath + "/" + i0 + "/is", schemaPath: "#/items/properties/is/enum", keyword: "enum", params: { allowedValues: schema61.items.properties.is.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid1 = _errs6 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.right !== undefined) {
                                                let data3 = data0.right;
                                                const _errs7 = errors;
                                                if (errors === _errs7) {
                                                    if (typeof data3 === "string") {
                                                        if (func1(data3) < 1) {
                                                            validate50.errors = [{ instancePath: instancePath + "/" + i0 + "/right", schemaPath: "#/items/properties/right/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate50.errors = [{ instancePath: instancePath + "/" + i0 + "/right", schemaPath: "#/items/properties/right/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs7 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate50.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate50.errors = vErrors;
    return errors === 0;
}
validate50.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form31 = validate51;
const schema62 = { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "columns": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 }, "equals": { "type": ["string", "number"] }, "tolerance": { "type": "number", "minimum": 0 } }, "required": ["columns", "equals"], "additionalProperties": false }, "$id": "urn:form:31" };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:31" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate51.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate51.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if (((data0.columns === undefined) && (missing0 = "columns")) || ((data0.equals === undefined) && (missing0 = "equals"))) {
                                validate51.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                return false;
                            }
                            else {
                                const _errs3 = errors;
                                for (const key0 in data0) {
                                    if (!(((key0 === "columns") || (key0 === "equals")) || (key0 === "tolerance"))) {
                                        validate51.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                    }
                                }
                                if (_errs3 === errors) {
                                    if (data0.columns !== undefined) {
                                        let data1 = data0.columns;
                                        const _errs4 = errors;
                                        if (errors === _errs4) {
                                            if (Array.isArray(data1)) {
                                                if (data1.length < 1) {
                                                    validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len1 = data1.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs6 = errors;
                                                        if (typeof data1[i1] !== "string") {
                                                            validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/columns/" + i1, schemaPath: "#/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs6 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                    if (valid2) {
                                                        let i2 = data1.length;
                                                        let j0;
                                                        if (i2 > 1) {
                                                            const indices0 = {};
                                                            for (; i2--;) {
                                                                let item0 = data1[i2];
                                                                if (typeof item0 !== "string") {
                                                                    continue;
                                                                }
                                                                if (typeof indices0[item0] == "number") {
                                                                    j0 = indices0[item0];
                                                                    validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                                indices0[item0] = i2;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs4 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.equals !== undefined) {
                                            let data3 = data0.equals;
                                            const _errs8 = errors;
                                            if ((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) {
                                                validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/equals", schemaPath: "#/items/properties/equals/type", keyword: "type", params: { type: schema62.items.properties.equals.type }, message: "must be string,number" }];
                                                return false;
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.tolerance !== undefined) {
                                                let data4 = data0.tolerance;
                                                const _errs10 = errors;
                                                if (errors === _errs10) {
                                                    if ((typeof data4 == "number") && (isFinite(data4))) {
                                                        if (data4 < 0 || isNaN(data4)) {
                                                            validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/tolerance", schemaPath: "#/items/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate51.errors = [{ instancePath: instancePath + "/" + i0 + "/tolerance", schemaPath: "#/items/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs10 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate51.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate51.errors = vErrors;
    return errors === 0;
}
validate51.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form32 = validate52;
const schema63 = { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "of": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "required": ["of", "to"], "minProperties": 3, "additionalProperties": false }, "$id": "urn:form:32" };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:32" */ ;
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
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate52.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            if (Object.keys(data0).length < 3) {
                                validate52.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 3 }, message: "must NOT have fewer than 3 properties" }];
                                return false;
                            }
                            else {
                                let missing0;
                                if (((data0.of === undefined) && (missing0 = "of")) || ((data0.to === undefined) && (missing0 = "to"))) {
                                    validate52.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                    return false;
                                }
                                else {
                                    const _errs3 = errors;
                                    for (const key0 in data0) {
                                        if (!((((((key0 === "of") || (key0 === "to")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                                            validate52.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs3 === errors) {
                                        if (data0.of !== undefined) {
                                            let data1 = data0.of;
                                            const _errs4 = errors;
                                            if (errors === _errs4) {
                                                if (typeof data1 === "string") {
                                                    if (func1(data1) < 1) {
                                                        validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/of", schemaPath: "#/items/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/of", schemaPath: "#/items/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs4 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.to !== undefined) {
                                                let data2 = data0.to;
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (typeof data2 === "string") {
                                                        if (func1(data2) < 1) {
                                                            validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data0.minimum !== undefined) {
                                                    let data3 = data0.minimum;
                                                    const _errs8 = errors;
                                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                        validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/minimum", schemaPath: "#/items/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data0.maximum !== undefined) {
                                                        let data4 = data0.maximum;
                                                        const _errs10 = errors;
                                                        if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/maximum", schemaPath: "#/items/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data0.exclusiveMinimum !== undefined) {
                                                            let data5 = data0.exclusiveMinimum;
                                                            const _errs12 = errors;
                                                            if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/exclusiveMinimum", schemaPath: "#/items/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs12 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data0.exclusiveMaximum !== undefined) {
                                                                let data6 = data0.exclusiveMaximum;
                                                                const _errs14 = errors;
                                                                if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/" + i0 + "/exclusiveMaximum", schemaPath: "#/items/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
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
                            validate52.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form33 = validate53;
const schema64 = { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "columns": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 }, "file": { "type": "string", "minLength": 1 }, "references": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 } }, "required": ["columns", "file", "references"], "additionalProperties": false }, "$id": "urn:form:33" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:33" */ ;
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
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate53.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing0;
                            if ((((data0.columns === undefined) && (missing0 = "columns")) || ((data0.file === undefined) && (missing0 = "file"))) || ((data0.references === undefined) && (missing0 = "references"))) {
                                validate53.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                                return false;
                            }
                            else {
                                const _errs3 = errors;
                                for (const key0 in data0) {
                                    if (!(((key0 === "columns") || (key0 === "file")) || (key0 === "references"))) {
                                        validate53.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                    }
                                }
                                if (_errs3 === errors) {
                                    if (data0.columns !== undefined) {
                                        let data1 = data0.columns;
                                        const _errs4 = errors;
                                        if (errors === _errs4) {
                                            if (Array.isArray(data1)) {
                                                if (data1.length < 1) {
                                                    validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                }
                                                else {
                                                    var valid2 = true;
                                                    const len1 = data1.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs6 = errors;
                                                        if (typeof data1[i1] !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/columns/" + i1, schemaPath: "#/items/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs6 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                    if (valid2) {
                                                        let i2 = data1.length;
                                                        let j0;
                                                        if (i2 > 1) {
                                                            const indices0 = {};
                                                            for (; i2--;) {
                                                                let item0 = data1[i2];
                                                                if (typeof item0 !== "string") {
                                                                    continue;
                                                                }
                                                                if (typeof indices0[item0] == "number") {
                                                                    j0 = indices0[item0];
                                                                    validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                                indices0[item0] = i2;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/columns", schemaPath: "#/items/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs4 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.file !== undefined) {
                                            let data3 = data0.file;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (typeof data3 === "string") {
                                                    if (func1(data3) < 1) {
                                                        validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.references !== undefined) {
                                                let data4 = data0.references;
                                                const _errs10 = errors;
                                                if (errors === _errs10) {
                                                    if (Array.isArray(data4)) {
                                                        if (data4.length < 1) {
                                                            validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/references", schemaPath: "#/items/properties/references/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                            const len2 = data4.length;
                                                            for (let i3 = 0; i3 < len2; i3++) {
                                                                const _errs12 = errors;
                                                                if (typeof data4[i3] !== "string") {
                                                                    validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/references/" + i3, schemaPath: "#/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid4 = _errs12 === errors;
                                                                if (!valid4) {
                                                                    break;
                                                                }
                                                            }
                                                            if (valid4) {
                                                                let i4 = data4.length;
                                                                let j1;
                                                                if (i4 > 1) {
                                                                    const indices1 = {};
                                                                    for (; i4--;) {
                                                                        let item1 = data4[i4];
                                                                        if (typeof item1 !== "string") {
                                                                            continue;
                                                                        }
                                                                        if (typeof indices1[item1] == "number") {
                                                                            j1 = indices1[item1];
                                                                            validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/references", schemaPath: "#/items/properties/references/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                        indices1[item1] = i4;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/references", schemaPath: "#/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs10 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate53.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form34 = validate54;
const schema65 = { "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true, "$id": "urn:form:34" };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:34" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate54.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    const _errs1 = errors;
                    if (typeof data[i0] !== "string") {
                        validate54.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
                if (valid0) {
                    let i1 = data.length;
                    let j0;
                    if (i1 > 1) {
                        const indices0 = {};
                        for (; i1--;) {
                            let item0 = data[i1];
                            if (typeof item0 !== "string") {
                                continue;
                            }
                            if (typeof indices0[item0] == "number") {
                                j0 = indices0[item0];
                                validate54.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                return false;
                                break;
                            }
                            indices0[item0] = i1;
                        }
                    }
                }
            }
        }
        else {
            validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form35 = validate55;
const schema66 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "object", "minProperties": 1, "additionalProperties": { "type": "number", "minimum": 0, "maximum": 1 } }], "$id": "urn:form:35" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:35" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 1 || isNaN(data)) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                if (data < 0 || isNaN(data)) {
                    const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (errors === _errs3) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                const err3 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                for (const key0 in data) {
                    let data0 = data[key0];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 > 1 || isNaN(data0)) {
                                const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                            else {
                                if (data0 < 0 || isNaN(data0)) {
                                    const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
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
            const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = true;
    }
    if (!valid0) {
        const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
        validate55.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate55.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate55.evaluated = { "dynamicProps": true, "dynamicItems": false };
const form36 = validate56;
const schema67 = { "anyOf": [{ "type": "number", "minimum": 0, "maximum": 1 }, { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1 }], "$id": "urn:form:36" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:36" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 1 || isNaN(data)) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                if (data < 0 || isNaN(data)) {
                    const err1 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (errors === _errs3) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                const err3 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            else {
                const _errs5 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs5 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs6 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            const err5 = { instancePath: instancePath + "/minimum", schemaPath: "#/anyOf/1/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        var valid1 = _errs6 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs8 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                const err6 = { instancePath: instancePath + "/maximum", schemaPath: "#/anyOf/1/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            var valid1 = _errs8 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs10 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    const err7 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/anyOf/1/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                                var valid1 = _errs10 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs12 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        const err8 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/anyOf/1/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                    var valid1 = _errs12 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = true;
    }
    if (!valid0) {
        const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
        validate56.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate56.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate56.evaluated = { "dynamicProps": true, "dynamicItems": false };
const form37 = validate57;
const schema68 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:37" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:37" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate57.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate57.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate57.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate57.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate57.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form38 = validate58;
const schema69 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:38" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:38" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate58.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate58.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate58.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate58.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate58.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form39 = validate59;
const schema70 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:39" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:39" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate59.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate59.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate59.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate59.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate59.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form40 = validate60;
const schema71 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:40" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:40" */ ;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate60.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate60.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate60.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate60.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate60.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form41 = validate61;
const schema72 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:41" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:41" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate61.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate61.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate61.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate61.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate61.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form42 = validate62;
const schema73 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:42" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:42" */ ;
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
            if (Object.keys(data).length < 1) {
                validate62.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate62.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate62.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate62.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate62.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form43 = validate63;
const schema74 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:43" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:43" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate63.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate63.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate63.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate63.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate63.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form44 = validate64;
const schema75 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:44" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:44" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate64.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate64.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate64.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate64.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate64.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form45 = validate65;
const schema76 = { "type": "object", "minProperties": 1, "propertyNames": { "pattern": "^(?:0(?:\\.[0-9]+)?|1(?:\\.0+)?)$" }, "additionalProperties": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1 }, "$id": "urn:form:45" };
const pattern7 = new RegExp("^(?:0(?:\\.[0-9]+)?|1(?:\\.0+)?)$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:45" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate65.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                for (const key0 in data) {
                    const _errs1 = errors;
                    if (typeof key0 === "string") {
                        if (!pattern7.test(key0)) {
                            const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:0(?:\\.[0-9]+)?|1(?:\\.0+)?)$" }, message: "must match pattern \"" + "^(?:0(?:\\.[0-9]+)?|1(?:\\.0+)?)$" + "\"", propertyName: key0 };
                            if (vErrors === null) {
                                vErrors = [err0];
                            }
                            else {
                                vErrors.push(err0);
                            }
                            errors++;
                        }
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        validate65.errors = vErrors;
                        return false;
                        break;
                    }
                }
                if (valid0) {
                    for (const key1 in data) {
                        let data0 = data[key1];
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                if (Object.keys(data0).length < 1) {
                                    validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                    return false;
                                }
                                else {
                                    const _errs5 = errors;
                                    for (const key2 in data0) {
                                        if (!((((key2 === "minimum") || (key2 === "maximum")) || (key2 === "exclusiveMinimum")) || (key2 === "exclusiveMaximum"))) {
                                            validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs5 === errors) {
                                        if (data0.minimum !== undefined) {
                                            let data1 = data0.minimum;
                                            const _errs6 = errors;
                                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                                validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                            }
                                            var valid2 = _errs6 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.maximum !== undefined) {
                                                let data2 = data0.maximum;
                                                const _errs8 = errors;
                                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                                    validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                                var valid2 = _errs8 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data0.exclusiveMinimum !== undefined) {
                                                    let data3 = data0.exclusiveMinimum;
                                                    const _errs10 = errors;
                                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                        validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMinimum", schemaPath: "#/additionalProperties/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data0.exclusiveMaximum !== undefined) {
                                                        let data4 = data0.exclusiveMaximum;
                                                        const _errs12 = errors;
                                                        if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                            validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMaximum", schemaPath: "#/additionalProperties/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs12 === errors;
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
                                validate65.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid1 = _errs3 === errors;
                        if (!valid1) {
                            break;
                        }
                    }
                }
            }
        }
        else {
            validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form46 = validate66;
const schema77 = { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1 }, "$id": "urn:form:46" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:46" */ ;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate66.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                for (const key0 in data) {
                    let data0 = data[key0];
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            if (Object.keys(data0).length < 1) {
                                validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                return false;
                            }
                            else {
                                const _errs4 = errors;
                                for (const key1 in data0) {
                                    if (!((((key1 === "minimum") || (key1 === "maximum")) || (key1 === "exclusiveMinimum")) || (key1 === "exclusiveMaximum"))) {
                                        validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                    }
                                }
                                if (_errs4 === errors) {
                                    if (data0.minimum !== undefined) {
                                        let data1 = data0.minimum;
                                        const _errs5 = errors;
                                        if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                            validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.maximum !== undefined) {
                                            let data2 = data0.maximum;
                                            const _errs7 = errors;
                                            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                                validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                return false;
                                            }
                                            var valid1 = _errs7 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data0.exclusiveMinimum !== undefined) {
                                                let data3 = data0.exclusiveMinimum;
                                                const _errs9 = errors;
                                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                    validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMinimum", schemaPath: "#/additionalProperties/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                    return false;
                                                }
                                                var valid1 = _errs9 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data0.exclusiveMaximum !== undefined) {
                                                    let data4 = data0.exclusiveMaximum;
                                                    const _errs11 = errors;
                                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                        validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusiveMaximum", schemaPath: "#/additionalProperties/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate66.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form47 = validate67;
const schema78 = { "type": "object", "properties": { "minimum": { "type": "number" }, "maximum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "exclusiveMaximum": { "type": "number" } }, "additionalProperties": false, "minProperties": 1, "$id": "urn:form:47" };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:47" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate67.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))) {
                        validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.minimum !== undefined) {
                        let data0 = data.minimum;
                        const _errs2 = errors;
                        if (!((typeof data0 == "number") && (isFinite(data0)))) {
                            validate67.errors = [{ instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.maximum !== undefined) {
                            let data1 = data.maximum;
                            const _errs4 = errors;
                            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                                validate67.errors = [{ instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.exclusiveMinimum !== undefined) {
                                let data2 = data.exclusiveMinimum;
                                const _errs6 = errors;
                                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                                    validate67.errors = [{ instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.exclusiveMaximum !== undefined) {
                                    let data3 = data.exclusiveMaximum;
                                    const _errs8 = errors;
                                    if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                        validate67.errors = [{ instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
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
            validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const form48 = validate68;
const schema79 = { "type": "array", "items": { "type": ["string", "number", "boolean"] }, "minItems": 1, "uniqueItems": true, "$id": "urn:form:48" };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:48" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate68.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) {
                        validate68.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema79.items.type }, message: "must be string,number,boolean" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
                if (valid0) {
                    let i1 = data.length;
                    let j0;
                    if (i1 > 1) {
                        const indices0 = {};
                        for (; i1--;) {
                            let item0 = data[i1];
                            if (((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")) {
                                continue;
                            }
                            if (typeof item0 == "string") {
                                item0 += "_";
                            }
                            if (typeof indices0[item0] == "number") {
                                j0 = indices0[item0];
                                validate68.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                return false;
                                break;
                            }
                            indices0[item0] = i1;
                        }
                    }
                }
            }
        }
        else {
            validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate68.errors = vErrors;
    return errors === 0;
}
validate68.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form49 = validate69;
const schema80 = { "enum": ["increasing", "strictlyIncreasing", "decreasing", "strictlyDecreasing"], "$id": "urn:form:49" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:49" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((((data === "increasing") || (data === "strictlyIncreasing")) || (data === "decreasing")) || (data === "strictlyDecreasing"))) {
        validate69.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum }, message: "must be equal to one of the allowed values" }];
        return false;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form50 = validate70;
const schema81 = { "anyOf": [{ "type": "string", "pattern": "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$", "minLength": 3, "not": { "pattern": "T$" } }, { "type": "number", "exclusiveMinimum": 0 }], "$id": "urn:form:50" };
const pattern8 = new RegExp("T$", "u");
const pattern9 = new RegExp("^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:50" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    const _errs3 = errors;
    const _errs4 = errors;
    if (typeof data === "string") {
        if (!pattern8.test(data)) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
        const err1 = { instancePath, schemaPath: "#/anyOf/0/not", keyword: "not", params: {}, message: "must NOT be valid" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
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
    if (errors === _errs1) {
        if (typeof data === "string") {
            if (func1(data) < 3) {
                const err2 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            else {
                if (!pattern9.test(data)) {
                    const err3 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$" }, message: "must match pattern \"" + "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs5 = errors;
    if (errors === _errs5) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data <= 0 || isNaN(data)) {
                const err5 = { instancePath, schemaPath: "#/anyOf/1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
        validate70.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate70.errors = vErrors;
    return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form51 = validate71;
const schema82 = { "type": "string", "pattern": "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$", "minLength": 3, "not": { "pattern": "T$" }, "$id": "urn:form:51" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:51" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    if (typeof data === "string") {
        if (!pattern8.test(data)) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validate71.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" }];
        return false;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (func1(data) < 3) {
                validate71.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
                return false;
            }
            else {
                if (!pattern9.test(data)) {
                    validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$" }, message: "must match pattern \"" + "^P(?:[0-9]+W|(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?)$" + "\"" }];
                    return false;
                }
            }
        }
        else {
            validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form52 = validate72;
const schema83 = { "anyOf": [{ "const": false }, { "type": "object", "properties": { "ks": { "type": ["number", "null"], "minimum": 0 }, "psi": { "type": ["number", "null"], "minimum": 0 }, "jensenShannon": { "type": ["number", "null"], "minimum": 0 }, "wasserstein": { "type": ["number", "null"], "minimum": 0 }, "cramersV": { "type": ["number", "null"], "minimum": 0 }, "lInfinity": { "type": ["number", "null"], "minimum": 0 }, "missingShare": { "type": ["number", "null"], "minimum": 0 }, "newCategories": { "type": ["number", "null"], "minimum": 0 } }, "additionalProperties": false, "minProperties": 1 }], "$id": "urn:form:52" };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:52" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (false !== data) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                const err1 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            else {
                const _errs4 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "ks") || (key0 === "psi")) || (key0 === "jensenShannon")) || (key0 === "wasserstein")) || (key0 === "cramersV")) || (key0 === "lInfinity")) || (key0 === "missingShare")) || (key0 === "newCategories"))) {
                        const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs4 === errors) {
                    if (data.ks !== undefined) {
                        let data0 = data.ks;
                        const _errs5 = errors;
                        if ((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)) {
                            const err3 = { instancePath: instancePath + "/ks", schemaPath: "#/anyOf/1/properties/ks/type", keyword: "type", params: { type: schema83.anyOf[1].properties.ks.type }, message: "must be number,null" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (errors === _errs5) {
                            if ((typeof data0 == "number") && (isFinite(data0))) {
                                if (data0 < 0 || isNaN(data0)) {
                                    const err4 = { instancePath: instancePath + "/ks", schemaPath: "#/anyOf/1/properties/ks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var valid1 = _errs5 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.psi !== undefined) {
                            let data1 = data.psi;
                            const _errs7 = errors;
                            if ((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)) {
                                const err5 = { instancePath: instancePath + "/psi", schemaPath: "#/anyOf/1/properties/psi/type", keyword: "type", params: { type: schema83.anyOf[1].properties.psi.type }, message: "must be number,null" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                            if (errors === _errs7) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        const err6 = { instancePath: instancePath + "/psi", schemaPath: "#/anyOf/1/properties/psi/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err6];
                                        }
                                        else {
                                            vErrors.push(err6);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            var valid1 = _errs7 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.jensenShannon !== undefined) {
                                let data2 = data.jensenShannon;
                                const _errs9 = errors;
                                if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                                    const err7 = { instancePath: instancePath + "/jensenShannon", schemaPath: "#/anyOf/1/properties/jensenShannon/type", keyword: "type", params: { type: schema83.anyOf[1].properties.jensenShannon.type }, message: "must be number,null" };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                                if (errors === _errs9) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            const err8 = { instancePath: instancePath + "/jensenShannon", schemaPath: "#/anyOf/1/properties/jensenShannon/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                var valid1 = _errs9 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.wasserstein !== undefined) {
                                    let data3 = data.wasserstein;
                                    const _errs11 = errors;
                                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                                        const err9 = { instancePath: instancePath + "/wasserstein", schemaPath: "#/anyOf/1/properties/wasserstein/type", keyword: "type", params: { type: schema83.anyOf[1].properties.wasserstein.type }, message: "must be number,null" };
                                        if (vErrors === null) {
                                            vErrors = [err9];
                                        }
                                        else {
                                            vErrors.push(err9);
                                        }
                                        errors++;
                                    }
                                    if (errors === _errs11) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                const err10 = { instancePath: instancePath + "/wasserstein", schemaPath: "#/anyOf/1/properties/wasserstein/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err10];
                                                }
                                                else {
                                                    vErrors.push(err10);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    var valid1 = _errs11 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data.cramersV !== undefined) {
                                        let data4 = data.cramersV;
                                        const _errs13 = errors;
                                        if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                                            const err11 = { instancePath: instancePath + "/cramersV", schemaPath: "#/anyOf/1/properties/cramersV/type", keyword: "type", params: { type: schema83.anyOf[1].properties.cramersV.type }, message: "must be number,null" };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                        if (errors === _errs13) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    const err12 = { instancePath: instancePath + "/cramersV", schemaPath: "#/anyOf/1/properties/cramersV/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                        vErrors = [err12];
                                                    }
                                                    else {
                                                        vErrors.push(err12);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var valid1 = _errs13 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data.lInfinity !== undefined) {
                                            let data5 = data.lInfinity;
                                            const _errs15 = errors;
                                            if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                                                const err13 = { instancePath: instancePath + "/lInfinity", schemaPath: "#/anyOf/1/properties/lInfinity/type", keyword: "type", params: { type: schema83.anyOf[1].properties.lInfinity.type }, message: "must be number,null" };
                                                if (vErrors === null) {
                                                    vErrors = [err13];
                                                }
                                                else {
                                                    vErrors.push(err13);
                                                }
                                                errors++;
                                            }
                                            if (errors === _errs15) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        const err14 = { instancePath: instancePath + "/lInfinity", schemaPath: "#/anyOf/1/properties/lInfinity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var valid1 = _errs15 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data.missingShare !== undefined) {
                                                let data6 = data.missingShare;
                                                const _errs17 = errors;
                                                if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                                                    const err15 = { instancePath: instancePath + "/missingShare", schemaPath: "#/anyOf/1/properties/missingShare/type", keyword: "type", params: { type: schema83.anyOf[1].properties.missingShare.type }, message: "must be number,null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err15];
                                                    }
                                                    else {
                                                        vErrors.push(err15);
                                                    }
                                                    errors++;
                                                }
                                                if (errors === _errs17) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            const err16 = { instancePath: instancePath + "/missingShare", schemaPath: "#/anyOf/1/properties/missingShare/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                                vErrors = [err16];
                                                            }
                                                            else {
                                                                vErrors.push(err16);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                var valid1 = _errs17 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data.newCategories !== undefined) {
                                                    let data7 = data.newCategories;
                                                    const _errs19 = errors;
                                                    if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                                                        const err17 = { instancePath: instancePath + "/newCategories", schemaPath: "#/anyOf/1/properties/newCategories/type", keyword: "type", params: { type: schema83.anyOf[1].properties.newCategories.type }, message: "must be number,null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err17];
                                                        }
                                                        else {
                                                            vErrors.push(err17);
                                                        }
                                                        errors++;
                                                    }
                                                    if (errors === _errs19) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                const err18 = { instancePath: instancePath + "/newCategories", schemaPath: "#/anyOf/1/properties/newCategories/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err18];
                                                                }
                                                                else {
                                                                    vErrors.push(err18);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    var valid1 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
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
            const err19 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = true;
    }
    if (!valid0) {
        const err20 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
        validate72.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate72.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate72.evaluated = { "dynamicProps": true, "dynamicItems": false };
const form53 = validate73;
const schema84 = { "type": "array", "items": { "type": ["object", "boolean"] }, "minItems": 1, "$id": "urn:form:53" };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:53" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate73.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                        validate73.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema84.items.type }, message: "must be object,boolean" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form54 = validate74;
const schema85 = { "type": "array", "items": { "type": ["object", "boolean"] }, "minItems": 1, "$id": "urn:form:54" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:54" */ ;
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
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate74.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                        validate74.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema85.items.type }, message: "must be object,boolean" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form55 = validate75;
const schema86 = { "type": "array", "items": { "type": ["object", "boolean"] }, "minItems": 1, "$id": "urn:form:55" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:55" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate75.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                        validate75.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema86.items.type }, message: "must be object,boolean" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form56 = validate76;
const schema87 = { "type": ["object", "boolean"], "$id": "urn:form:56" };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:56" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema87.type }, message: "must be object,boolean" }];
        return false;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form57 = validate77;
const schema88 = { "type": ["object", "boolean"], "$id": "urn:form:57" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:57" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema88.type }, message: "must be object,boolean" }];
        return false;
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form58 = validate78;
const schema89 = { "type": ["object", "boolean"], "$id": "urn:form:58" };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:58" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema89.type }, message: "must be object,boolean" }];
        return false;
    }
    validate78.errors = vErrors;
    return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form59 = validate79;
const schema90 = { "type": ["object", "boolean"], "$id": "urn:form:59" };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:59" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema90.type }, message: "must be object,boolean" }];
        return false;
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form60 = validate80;
const schema91 = { "if": { "type": "array" }, "then": { "items": { "enum": ["null", "boolean", "integer", "number", "string", "array", "object"] }, "minItems": 1, "uniqueItems": true }, "else": { "enum": ["null", "boolean", "integer", "number", "string", "array", "object"] }, "$id": "urn:form:60" };
const func0 = function equal(a, b) {
    if (a === b)
        return true;
    if (a && b && typeof a == 'object' && typeof b == 'object') {
        if (a.constructor !== b.constructor)
            return false;
        var length, i, keys;
        if (Array.isArray(a)) {
            length = a.length;
            if (length != b.length)
                return false;
            for (i = length; i-- !== 0;)
                if (!equal(a[i], b[i]))
                    return false;
            return true;
        }
        if (a.constructor === RegExp)
            return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf)
            return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString)
            return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length)
            return false;
        for (i = length; i-- !== 0;)
            if (!Object.prototype.hasOwnProperty.call(b, keys[i]))
                return false;
        for (i = length; i-- !== 0;) {
            var key = keys[i];
            if (!equal(a[key], b[key]))
                return false;
        }
        return true;
    }
    // true if both NaN, false otherwise
    return a !== a && b !== b;
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:60" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = true;
    const _errs1 = errors;
    if (!(Array.isArray(data))) {
        const err0 = {};
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    errors = _errs0;
    if (vErrors !== null) {
        if (_errs0) {
            vErrors.length = _errs0;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate80.errors = [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid1 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs4 = errors;
                    if (!(((((((data0 === "null") || (data0 === "boolean")) || (data0 === "integer")) || (data0 === "number")) || (data0 === "string")) || (data0 === "array")) || (data0 === "object"))) {
                        validate80.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/then/items/enum", keyword: "enum", params: { allowedValues: schema91.then.items.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                        break;
                    }
                }
                if (valid1) {
                    let i1 = data.length;
                    let j0;
                    if (i1 > 1) {
                        outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                                if (func0(data[i1], data[j0])) {
                                    validate80.errors = [{ instancePath, schemaPath: "#/then/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                    return false;
                                    break outer0;
                                }
                            }
                        }
                    }
                }
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        if (valid0) {
            var items0 = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs5 = errors;
        if (!(((((((data === "null") || (data === "boolean")) || (data === "integer")) || (data === "number")) || (data === "string")) || (data === "array")) || (data === "object"))) {
            validate80.errors = [{ instancePath, schemaPath: "#/else/enum", keyword: "enum", params: { allowedValues: schema91.else.enum }, message: "must be equal to one of the allowed values" }];
            return false;
        }
        var _valid0 = _errs5 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
    }
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate80.errors = vErrors;
        return false;
    }
    validate80.errors = vErrors;
    evaluated0.items = items0;
    return errors === 0;
}
validate80.evaluated = { "dynamicProps": false, "dynamicItems": true };
const form61 = validate81;
const schema92 = { "type": "array", "minItems": 1, "$id": "urn:form:61" };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:61" */ ;
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
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate81.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
        }
        else {
            validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form62 = validate82;
const schema93 = { "$id": "urn:form:62" };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:62" */ ;
    validate82.errors = null;
    return true;
}
validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form63 = validate83;
const schema94 = { "type": "number", "$id": "urn:form:63" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:63" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((typeof data == "number") && (isFinite(data)))) {
        validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form64 = validate84;
const schema95 = { "type": "number", "$id": "urn:form:64" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:64" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate84.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((typeof data == "number") && (isFinite(data)))) {
        validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
    }
    validate84.errors = vErrors;
    return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form65 = validate85;
const schema96 = { "type": "number", "$id": "urn:form:65" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:65" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((typeof data == "number") && (isFinite(data)))) {
        validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form66 = validate86;
const schema97 = { "type": "number", "$id": "urn:form:66" };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:66" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((typeof data == "number") && (isFinite(data)))) {
        validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
    }
    validate86.errors = vErrors;
    return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form67 = validate87;
const schema98 = { "type": "number", "exclusiveMinimum": 0, "$id": "urn:form:67" };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:67" */ ;
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
        if ((typeof data == "number") && (isFinite(data))) {
            if (data <= 0 || isNaN(data)) {
                validate87.errors = [{ instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                return false;
            }
        }
        else {
            validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form68 = validate88;
const schema99 = { "type": "integer", "minimum": 0, "$id": "urn:form:68" };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:68" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate88.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate88.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate88.errors = vErrors;
    return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form69 = validate89;
const schema100 = { "type": "integer", "minimum": 0, "$id": "urn:form:69" };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:69" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate89.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form70 = validate90;
const schema101 = { "type": "string", "$id": "urn:form:70" };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:70" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form71 = validate91;
const schema102 = { "type": "string", "$id": "urn:form:71" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:71" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
    }
    validate91.errors = vErrors;
    return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form72 = validate92;
const schema103 = { "type": "array", "items": { "type": ["object", "boolean"] }, "minItems": 1, "$id": "urn:form:72" };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:72" */ ;
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
        if (Array.isArray(data)) {
            if (data.length < 1) {
                validate92.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                return false;
            }
            else {
                var valid0 = true;
                const len0 = data.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data0 = data[i0];
                    const _errs1 = errors;
                    if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "boolean")) {
                        validate92.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema103.items.type }, message: "must be object,boolean" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
        }
        else {
            validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const form73 = validate93;
const schema104 = { "type": ["object", "boolean"], "$id": "urn:form:73" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:73" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema104.type }, message: "must be object,boolean" }];
        return false;
    }
    validate93.errors = vErrors;
    return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form74 = validate94;
const schema105 = { "type": ["object", "boolean"], "$id": "urn:form:74" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:74" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema105.type }, message: "must be object,boolean" }];
        return false;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form75 = validate95;
const schema106 = { "type": ["object", "boolean"], "$id": "urn:form:75" };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:75" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema106.type }, message: "must be object,boolean" }];
        return false;
    }
    validate95.errors = vErrors;
    return errors === 0;
}
validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form76 = validate96;
const schema107 = { "type": "integer", "minimum": 0, "$id": "urn:form:76" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:76" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate96.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form77 = validate97;
const schema108 = { "type": "integer", "minimum": 0, "$id": "urn:form:77" };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:77" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate97.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form78 = validate98;
const schema109 = { "type": "integer", "minimum": 0, "$id": "urn:form:78" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:78" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate98.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form79 = validate99;
const schema110 = { "type": "integer", "minimum": 0, "$id": "urn:form:79" };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:79" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                validate99.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
            }
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
const form80 = validate100;
const schema111 = { "type": "boolean", "$id": "urn:form:80" };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:form:80" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
        return false;
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "dynamicProps": false, "dynamicItems": false };
/** Whether a value has the form that a keyword's value must have, by the keyword. */
const keywordForms = {
    "$schema": form0,
    "$id": form1,
    "$anchor": form2,
    "$dynamicAnchor": form3,
    "$ref": form4,
    "$defs": form5,
    "definitions": form6,
    "title": form7,
    "description": form8,
    "$comment": form9,
    "default": form10,
    "examples": form11,
    "deprecated": form12,
    "readOnly": form13,
    "writeOnly": form14,
    "properties": form15,
    "required": form16,
    "patternProperties": form17,
    "additionalProperties": form18,
    "unevaluatedProperties": form19,
    "propertyNames": form20,
    "minProperties": form21,
    "maxProperties": form22,
    "dependentRequired": form23,
    "dependentSchemas": form24,
    "unique": form25,
    "minRows": form26,
    "maxRows": form27,
    "minColumns": form28,
    "maxColumns": form29,
    "comparisons": form30,
    "sums": form31,
    "ratios": form32,
    "foreignKeys": form33,
    "nullValues": form34,
    "invalidShare": form35,
    "nullShare": form36,
    "distinctCount": form37,
    "distinctShare": form38,
    "mean": form39,
    "median": form40,
    "standardDeviation": form41,
    "sum": form42,
    "smallest": form43,
    "largest": form44,
    "quantiles": form45,
    "classShares": form46,
    "classBalance": form47,
    "includes": form48,
    "monotonic": form49,
    "maxGap": form50,
    "freshness": form51,
    "drift": form52,
    "allOf": form53,
    "anyOf": form54,
    "oneOf": form55,
    "not": form56,
    "if": form57,
    "then": form58,
    "else": form59,
    "type": form60,
    "enum": form61,
    "const": form62,
    "minimum": form63,
    "maximum": form64,
    "exclusiveMinimum": form65,
    "exclusiveMaximum": form66,
    "multipleOf": form67,
    "minLength": form68,
    "maxLength": form69,
    "pattern": form70,
    "format": form71,
    "prefixItems": form72,
    "items": form73,
    "unevaluatedItems": form74,
    "contains": form75,
    "minContains": form76,
    "maxContains": form77,
    "minItems": form78,
    "maxItems": form79,
    "uniqueItems": form80,
};


/***/ })

};
