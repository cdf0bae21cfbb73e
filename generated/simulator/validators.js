// Made by `npm run generate` from openapi/; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

var v0 = validate20;
var schema37 = { type: ["string", "null"], title: "Negative prompt", description: "What the picture should not show, in words.", "x-source": ["seed-002: body attributes", "client-code: calls that send null"], examples: ["blurry, low quality, watermark"] }, schema38 = { type: ["integer", "string"], title: "Pixels, as a number or as text", description: "Width or height of the picture in pixels, as an integer or as the same integer in quotes.", "x-source": ["seed-001: body attributes", "seed-002: body attributes"], "x-discrepancy": ["numeric-strings", "smallest-picture"], examples: ["512"], minimum: 1, maximum: 1024, pattern: "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$", "x-bound-reason": "The maximum is documented, the minimum is that of the realtime page; the pattern is the same range in quotes, as the provider's samples send it." }, schema40 = { type: ["integer", "string"], title: "Samples, as a number or as text", description: "How many pictures to make, as an integer or as the same integer in quotes.", "x-source": ["seed-001: body attributes", "seed-002: body attributes", "docs-2026: text to image"], "x-discrepancy": "numeric-strings", examples: ["1"], minimum: 1, maximum: 4, pattern: "^[1-4]$", "x-bound-reason": "The pattern is the same range in quotes, as the provider's samples send it." }, schema41 = { title: "Denoising steps of text to image", description: 'Number of denoising steps. The table accepts 21, 31 and 41; the samples beneath it send "20" and "30", and an older revision of the page accepts 1 to 50.', "x-source": ["seed-002: body attributes", "seed-002: samples", "docs-2023: text to image"], "x-discrepancy": ["text-to-image-steps", "numeric-strings"], examples: ["31"], anyOf: [{ type: "integer", title: "As documented", description: "The values of the table.", enum: [21, 31, 41] }, { type: ["integer", "string"], title: "As accepted", description: "The range of the older revision of the page, within which all recorded calls are; as a number, or in quotes as the provider's samples send it.", minimum: 1, maximum: 50, pattern: "^([1-9]|[1-4][0-9]|50)$" }] }, schema42 = { type: "string", title: "Yes or no", description: "A flag that this operation writes as a word.", "x-source": "seed-002: body attributes", examples: ["yes"], enum: ["yes", "no"] }, schema43 = { type: "string", title: "Safety checker type", description: "What happens to a picture in which the safety checker finds unsafe content.", "x-source": "seed-002: body attributes", examples: ["blur"], enum: ["blur", "sensitive_content_text", "pixelate", "black"] }, schema45 = { type: ["integer", "null"], title: "Seed", description: "Start of the random numbers. The same request with the same seed gives the same picture; null draws one at random. Values up to 4294967295 have been recorded.", format: "int64", minimum: -9007199254740991, maximum: 9007199254740991, "x-bound-reason": "No range is documented; these are the integers that JSON carries exactly (RFC 8259, section 6).", "x-source": ["seed-002: body attributes", "seed-000: body"], "x-discrepancy": "seed", examples: [1829183163] };
var schema50 = { type: ["string", "null"], title: "Model name", description: "Name or path of a part that the model is drawn with; null for none of your own.", pattern: "^\\S+$", "x-bound-reason": "Names and paths hold no white space on any page and in any recorded call; no longest length is documented.", "x-source": ["seed-002: body attributes", "seed-002: body"], examples: ["stabilityai/sd-vae-ft-mse"] }, schema53 = { type: ["string", "null"], title: "Algorithm type", description: "Variant of the solver, read only with `DPMSolverMultistepScheduler`. The provider spells it with three plus signs; the library underneath knows `dpmsolver++`, with two.", "x-source": ["seed-002: body attributes", "docs-2026: text to image"], "x-discrepancy": "algorithm-type", examples: ["none"], enum: ["none", "dpmsolver+++", null], "x-enum-names": { none: "none", "dpmsolver+++": "dpmsolver_plus_plus_plus" } }, schema55 = { type: ["number", "string", "null"], title: "LoRA strength", description: "How strongly each LoRA model acts, 0.1 to 1. One number, or as many as there are models, separated by commas in one text.", "x-source": ["seed-002: body attributes", "provider-sdks: number", "client-code: recorded meta"], "x-discrepancy": "lora-strength", examples: ["0.6,0.9"], minimum: 0.1, maximum: 1, pattern: "^(0\\.[1-9][0-9]*|1(\\.0+)?)(,\\s*(0\\.[1-9][0-9]*|1(\\.0+)?))*$", "x-bound-reason": "The pattern is the same range, once a model." }, schema56 = { type: ["string", "null"], title: "LoRA models", description: "Ids of the LoRA models to apply, separated by commas.", pattern: "^[^,\\s]+(,\\s*[^,\\s]+)*$", "x-source": "seed-002: body attributes", examples: ["contrast-fix,yae-miko-genshin"] }, schema57 = { type: "string", title: "Scheduler", description: "A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.", "x-source": "seed-002: schedulers", examples: ["UniPCMultistepScheduler"], enum: ["DDPMScheduler", "DDIMScheduler", "PNDMScheduler", "LMSDiscreteScheduler", "EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "DPMSolverMultistepScheduler", "HeunDiscreteScheduler", "KDPM2DiscreteScheduler", "DPMSolverSinglestepScheduler", "KDPM2AncestralDiscreteScheduler", "UniPCMultistepScheduler", "DDIMInverseScheduler", "DEISMultistepScheduler", "IPNDMScheduler", "KarrasVeScheduler", "ScoreSdeVeScheduler", "LCMScheduler"] }, schema58 = { type: ["string", "null"], title: "Webhook", description: "URL that gets a `POST` when the job has ended. The webhook page asks for a public HTTPS address. Deliveries are unsigned, best effort, and may repeat.", format: "uri", pattern: "^https?://[^/\\s]+", "x-bound-reason": "The webhook page asks for HTTPS, another page of the provider shows an http address.", "x-source": ["seed-002: body attributes", "docs-2026: webhooks"], "x-discrepancy": "webhook", examples: ["https://app.example.com/hooks/images"] }, schema59 = { type: ["string", "integer", "null"], title: "Tracking id", description: "An id of your own. It comes back in the webhook's body, so that you can tell which request the delivery belongs to.", "x-source": ["seed-002: body attributes", "docs-2026: webhooks"], "x-discrepancy": "track-id", examples: ["order-1042"], format: "int64", minimum: -9007199254740991, maximum: 9007199254740991, "x-bound-reason": "No range is documented; these are the integers that JSON carries exactly (RFC 8259, section 6)." }, schema61 = { type: ["integer", "string"], title: "Clip skip, as a number or as text", description: "How many of the last layers of the text encoder to leave out, as an integer or as the same integer in quotes.", "x-source": ["seed-002: body attributes", "seed-002: body"], "x-discrepancy": "numeric-strings", examples: ["2"], minimum: 1, maximum: 8, pattern: "^[1-8]$", "x-bound-reason": "The pattern is the same range in quotes, as the provider's samples send it." }, pattern4 = new RegExp("^\\S*$", "u"), pattern5 = new RegExp("^\\S+$", "u"), pattern6 = new RegExp("^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$", "u"), pattern8 = new RegExp("^[1-4]$", "u"), pattern9 = new RegExp("^([1-9]|[1-4][0-9]|50)$", "u"), pattern12 = new RegExp("^(0\\.[1-9][0-9]*|1(\\.0+)?)(,\\s*(0\\.[1-9][0-9]*|1(\\.0+)?))*$", "u"), pattern13 = new RegExp("^[^,\\s]+(,\\s*[^,\\s]+)*$", "u"), pattern14 = new RegExp("^https?://[^/\\s]+", "u"), pattern15 = new RegExp("^[1-8]$", "u"), func1 = require_ucs2length().default, formats0 = require_formats().fullFormats.int64, formats2 = require_formats().fullFormats.uri;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.model_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_id" }, message: "must have required property 'model_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.prompt === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.model_id !== void 0) {
      let data1 = data.model_id;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err5 = { instancePath: instancePath + "/model_id", schemaPath: "contract:#/$defs/ModelId/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/model_id", schemaPath: "contract:#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data2 = data.prompt;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err7 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.negative_prompt !== void 0) {
      let data3 = data.negative_prompt;
      if (typeof data3 != "string" && data3 !== null) {
        let err9 = { instancePath: instancePath + "/negative_prompt", schemaPath: "contract:#/$defs/NegativePrompt/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/type", keyword: "type", params: { type: schema38.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1024 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern6.test(data4)) {
        let err13 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$" }, message: 'must match pattern "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err14 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/type", keyword: "type", params: { type: schema38.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1024 || isNaN(data5)) {
          let err15 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err16 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern6.test(data5)) {
        let err17 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$" }, message: 'must match pattern "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"' };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data6 = data.samples;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/type", keyword: "type", params: { type: schema40.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4 || isNaN(data6)) {
          let err19 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern8.test(data6)) {
        let err21 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/pattern", keyword: "pattern", params: { pattern: "^[1-4]$" }, message: 'must match pattern "^[1-4]$"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.num_inference_steps !== void 0) {
      let data7 = data.num_inference_steps, _errs24 = errors, valid9 = !1, _errs25 = errors;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err22 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data7 === 21 || data7 === 31 || data7 === 41)) {
        let err23 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema41.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid0 = _errs25 === errors;
      valid9 = valid9 || _valid0;
      let _errs27 = errors;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string") {
        let err24 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/1/type", keyword: "type", params: { type: schema41.anyOf[1].type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 50 || isNaN(data7)) {
          let err25 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          let err26 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (typeof data7 == "string" && !pattern9.test(data7)) {
        let err27 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^([1-9]|[1-4][0-9]|50)$" }, message: 'must match pattern "^([1-9]|[1-4][0-9]|50)$"' };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs27 === errors;
      if (valid9 = valid9 || _valid0, valid9)
        errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/TextToImageSteps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.safety_checker !== void 0) {
      let data8 = data.safety_checker;
      if (typeof data8 != "string") {
        let err29 = { instancePath: instancePath + "/safety_checker", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data8 === "yes" || data8 === "no")) {
        let err30 = { instancePath: instancePath + "/safety_checker", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.safety_checker_type !== void 0) {
      let data9 = data.safety_checker_type;
      if (typeof data9 != "string") {
        let err31 = { instancePath: instancePath + "/safety_checker_type", schemaPath: "contract:#/$defs/SafetyCheckerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data9 === "blur" || data9 === "sensitive_content_text" || data9 === "pixelate" || data9 === "black")) {
        let err32 = { instancePath: instancePath + "/safety_checker_type", schemaPath: "contract:#/$defs/SafetyCheckerType/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.enhance_prompt !== void 0) {
      let data10 = data.enhance_prompt;
      if (typeof data10 != "string") {
        let err33 = { instancePath: instancePath + "/enhance_prompt", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data10 === "yes" || data10 === "no")) {
        let err34 = { instancePath: instancePath + "/enhance_prompt", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data11 = data.seed;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err35 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/type", keyword: "type", params: { type: schema45.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          let err36 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data11 < -9007199254740991 || isNaN(data11)) {
          let err37 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (!formats0.validate(data11)) {
          let err38 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
    if (data.guidance_scale !== void 0) {
      let data12 = data.guidance_scale;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 20 || isNaN(data12)) {
          let err39 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          let err40 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.panorama !== void 0) {
      let data13 = data.panorama;
      if (typeof data13 != "string") {
        let err42 = { instancePath: instancePath + "/panorama", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (!(data13 === "yes" || data13 === "no")) {
        let err43 = { instancePath: instancePath + "/panorama", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.self_attention !== void 0) {
      let data14 = data.self_attention;
      if (typeof data14 != "string") {
        let err44 = { instancePath: instancePath + "/self_attention", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (!(data14 === "yes" || data14 === "no")) {
        let err45 = { instancePath: instancePath + "/self_attention", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.upscale !== void 0) {
      let data15 = data.upscale;
      if (typeof data15 != "string") {
        let err46 = { instancePath: instancePath + "/upscale", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (!(data15 === "yes" || data15 === "no")) {
        let err47 = { instancePath: instancePath + "/upscale", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.embeddings_model !== void 0) {
      let data16 = data.embeddings_model;
      if (typeof data16 != "string" && data16 !== null) {
        let err48 = { instancePath: instancePath + "/embeddings_model", schemaPath: "contract:#/$defs/ModelName/type", keyword: "type", params: { type: schema50.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data16 == "string" && !pattern5.test(data16)) {
        let err49 = { instancePath: instancePath + "/embeddings_model", schemaPath: "contract:#/$defs/ModelName/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.tomesd !== void 0) {
      let data17 = data.tomesd;
      if (typeof data17 != "string") {
        let err50 = { instancePath: instancePath + "/tomesd", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
      if (!(data17 === "yes" || data17 === "no")) {
        let err51 = { instancePath: instancePath + "/tomesd", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.use_karras_sigmas !== void 0) {
      let data18 = data.use_karras_sigmas;
      if (typeof data18 != "string") {
        let err52 = { instancePath: instancePath + "/use_karras_sigmas", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (!(data18 === "yes" || data18 === "no")) {
        let err53 = { instancePath: instancePath + "/use_karras_sigmas", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.algorithm_type !== void 0) {
      let data19 = data.algorithm_type;
      if (typeof data19 != "string" && data19 !== null) {
        let err54 = { instancePath: instancePath + "/algorithm_type", schemaPath: "contract:#/$defs/AlgorithmType/type", keyword: "type", params: { type: schema53.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      if (!(data19 === "none" || data19 === "dpmsolver+++" || data19 === null)) {
        let err55 = { instancePath: instancePath + "/algorithm_type", schemaPath: "contract:#/$defs/AlgorithmType/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.vae !== void 0) {
      let data20 = data.vae;
      if (typeof data20 != "string" && data20 !== null) {
        let err56 = { instancePath: instancePath + "/vae", schemaPath: "contract:#/$defs/ModelName/type", keyword: "type", params: { type: schema50.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data20 == "string" && !pattern5.test(data20)) {
        let err57 = { instancePath: instancePath + "/vae", schemaPath: "contract:#/$defs/ModelName/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.lora_strength !== void 0) {
      let data21 = data.lora_strength;
      if (!(typeof data21 == "number" && isFinite(data21)) && typeof data21 != "string" && data21 !== null) {
        let err58 = { instancePath: instancePath + "/lora_strength", schemaPath: "contract:#/$defs/LoraStrength/type", keyword: "type", params: { type: schema55.type }, message: "must be number,string,null" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 1 || isNaN(data21)) {
          let err59 = { instancePath: instancePath + "/lora_strength", schemaPath: "contract:#/$defs/LoraStrength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data21 < 0.1 || isNaN(data21)) {
          let err60 = { instancePath: instancePath + "/lora_strength", schemaPath: "contract:#/$defs/LoraStrength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
      if (typeof data21 == "string" && !pattern12.test(data21)) {
        let err61 = { instancePath: instancePath + "/lora_strength", schemaPath: "contract:#/$defs/LoraStrength/pattern", keyword: "pattern", params: { pattern: "^(0\\.[1-9][0-9]*|1(\\.0+)?)(,\\s*(0\\.[1-9][0-9]*|1(\\.0+)?))*$" }, message: 'must match pattern "^(0\\.[1-9][0-9]*|1(\\.0+)?)(,\\s*(0\\.[1-9][0-9]*|1(\\.0+)?))*$"' };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.lora_model !== void 0) {
      let data22 = data.lora_model;
      if (typeof data22 != "string" && data22 !== null) {
        let err62 = { instancePath: instancePath + "/lora_model", schemaPath: "contract:#/$defs/LoraModel/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      if (typeof data22 == "string" && !pattern13.test(data22)) {
        let err63 = { instancePath: instancePath + "/lora_model", schemaPath: "contract:#/$defs/LoraModel/pattern", keyword: "pattern", params: { pattern: "^[^,\\s]+(,\\s*[^,\\s]+)*$" }, message: 'must match pattern "^[^,\\s]+(,\\s*[^,\\s]+)*$"' };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.scheduler !== void 0) {
      let data23 = data.scheduler;
      if (typeof data23 != "string") {
        let err64 = { instancePath: instancePath + "/scheduler", schemaPath: "contract:#/$defs/Scheduler/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
      if (!(data23 === "DDPMScheduler" || data23 === "DDIMScheduler" || data23 === "PNDMScheduler" || data23 === "LMSDiscreteScheduler" || data23 === "EulerDiscreteScheduler" || data23 === "EulerAncestralDiscreteScheduler" || data23 === "DPMSolverMultistepScheduler" || data23 === "HeunDiscreteScheduler" || data23 === "KDPM2DiscreteScheduler" || data23 === "DPMSolverSinglestepScheduler" || data23 === "KDPM2AncestralDiscreteScheduler" || data23 === "UniPCMultistepScheduler" || data23 === "DDIMInverseScheduler" || data23 === "DEISMultistepScheduler" || data23 === "IPNDMScheduler" || data23 === "KarrasVeScheduler" || data23 === "ScoreSdeVeScheduler" || data23 === "LCMScheduler")) {
        let err65 = { instancePath: instancePath + "/scheduler", schemaPath: "contract:#/$defs/Scheduler/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data24 = data.webhook;
      if (typeof data24 != "string" && data24 !== null) {
        let err66 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      if (typeof data24 == "string") {
        if (!pattern14.test(data24)) {
          let err67 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (!formats2(data24)) {
          let err68 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
      }
    }
    if (data.track_id !== void 0) {
      let data25 = data.track_id;
      if (typeof data25 != "string" && !(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && data25 !== null) {
        let err69 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/type", keyword: "type", params: { type: schema59.type }, message: "must be string,integer,null" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 9007199254740991 || isNaN(data25)) {
          let err70 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data25 < -9007199254740991 || isNaN(data25)) {
          let err71 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (!formats0.validate(data25)) {
          let err72 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
      }
    }
    if (data.loadbalancer !== void 0) {
      let data26 = data.loadbalancer;
      if (typeof data26 != "string") {
        let err73 = { instancePath: instancePath + "/loadbalancer", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
      if (!(data26 === "yes" || data26 === "no")) {
        let err74 = { instancePath: instancePath + "/loadbalancer", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.clip_skip !== void 0) {
      let data27 = data.clip_skip;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && typeof data27 != "string") {
        let err75 = { instancePath: instancePath + "/clip_skip", schemaPath: "contract:#/$defs/ClipSkip/type", keyword: "type", params: { type: schema61.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 > 8 || isNaN(data27)) {
          let err76 = { instancePath: instancePath + "/clip_skip", schemaPath: "contract:#/$defs/ClipSkip/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data27 < 1 || isNaN(data27)) {
          let err77 = { instancePath: instancePath + "/clip_skip", schemaPath: "contract:#/$defs/ClipSkip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
      }
      if (typeof data27 == "string" && !pattern15.test(data27)) {
        let err78 = { instancePath: instancePath + "/clip_skip", schemaPath: "contract:#/$defs/ClipSkip/pattern", keyword: "pattern", params: { pattern: "^[1-8]$" }, message: 'must match pattern "^[1-8]$"' };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.base64 !== void 0) {
      let data28 = data.base64;
      if (typeof data28 != "string") {
        let err79 = { instancePath: instancePath + "/base64", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      if (!(data28 === "yes" || data28 === "no")) {
        let err80 = { instancePath: instancePath + "/base64", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.highres_fix !== void 0) {
      let data29 = data.highres_fix;
      if (typeof data29 != "string") {
        let err81 = { instancePath: instancePath + "/highres_fix", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
      if (!(data29 === "yes" || data29 === "no")) {
        let err82 = { instancePath: instancePath + "/highres_fix", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.temp !== void 0) {
      let data30 = data.temp;
      if (typeof data30 != "string") {
        let err83 = { instancePath: instancePath + "/temp", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
      if (!(data30 === "yes" || data30 === "no")) {
        let err84 = { instancePath: instancePath + "/temp", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.multi_lingual !== void 0) {
      let data31 = data.multi_lingual;
      if (typeof data31 != "string") {
        let err85 = { instancePath: instancePath + "/multi_lingual", schemaPath: "contract:#/$defs/YesNo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
      if (!(data31 === "yes" || data31 === "no")) {
        let err86 = { instancePath: instancePath + "/multi_lingual", schemaPath: "contract:#/$defs/YesNo/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
  } else {
    let err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { key: !0, model_id: !0, prompt: !0, negative_prompt: !0, width: !0, height: !0, samples: !0, num_inference_steps: !0, safety_checker: !0, safety_checker_type: !0, enhance_prompt: !0, seed: !0, guidance_scale: !0, panorama: !0, self_attention: !0, upscale: !0, embeddings_model: !0, tomesd: !0, use_karras_sigmas: !0, algorithm_type: !0, vae: !0, lora_strength: !0, lora_model: !0, scheduler: !0, webhook: !0, track_id: !0, loadbalancer: !0, clip_skip: !0, base64: !0, highres_fix: !0, temp: !0, multi_lingual: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { key: !0, model_id: !0, prompt: !0, negative_prompt: !0, width: !0, height: !0, samples: !0, num_inference_steps: !0, safety_checker: !0, safety_checker_type: !0, enhance_prompt: !0, seed: !0, guidance_scale: !0, panorama: !0, self_attention: !0, upscale: !0, embeddings_model: !0, tomesd: !0, use_karras_sigmas: !0, algorithm_type: !0, vae: !0, lora_strength: !0, lora_model: !0, scheduler: !0, webhook: !0, track_id: !0, loadbalancer: !0, clip_skip: !0, base64: !0, highres_fix: !0, temp: !0, multi_lingual: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v1 = validate24;
var schema67 = { type: "object", title: "Look-up request with the id in the body", description: "Body of `fetchTextToImage`.", required: ["key", "request_id"], properties: { key: { $ref: "contract:#/$defs/ApiKey", description: "Your API key.", "x-source": "docs-2026: fetch queued image" }, request_id: { type: ["string", "integer"], title: "Request id", description: "The `id` of the answer whose status was `processing`, as text or as a number.", examples: ["302455"], "x-source": ["docs-2026: fetch queued image", "provider-sdks: enterprise fetch"], "x-discrepancy": "result-id", format: "int64", minimum: 1, maximum: 9007199254740991, pattern: "^[A-Za-z0-9_-]+$", "x-bound-reason": "No range is documented. Recorded ids are positive integers, which JSON carries exactly up to the maximum; as text, letters, digits and hyphens are what the pages show." } } }, pattern17 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.request_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: schema67.properties.request_id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats0.validate(data1)) {
          let err7 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern17.test(data1)) {
        let err8 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { key: !0, request_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { key: !0, request_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v2 = validate27;
var schema78 = { title: "Boolean or word", description: "A flag that the table documents in one form and an example or a program in the field sends in another: true or false, the same as text, or yes and no.", "x-source": ["seed-000: Java sample", "seed-001: body", "client-code: calls of multiview and realtime"], "x-discrepancy": "flag-forms", examples: [!1], enum: [!0, !1, "true", "false", "yes", "no"] };
var schema82 = { type: ["string", "null"], title: "Enhance style", description: "A style that the prompt is enhanced with. The provider lists 193 names, five of them twice; these are the 188 distinct ones in the order of their first appearance. Null is no style.", "x-source": "seed-001: body attributes", "x-discrepancy": "enhance-style", examples: ["watercolor"], enum: ["enhance", "cinematic-diva", "nude", "nsfw", "sex", "abstract-expressionism", "academia", "action-figure", "adorable-3d-character", "adorable-kawaii", "art-deco", "art-nouveau", "astral-aura", "avant-garde", "baroque", "bauhaus-style-poster", "blueprint-schematic-drawing", "caricature", "cel-shaded-art", "character-design-sheet", "classicism-art", "color-field-painting", "colored-pencil-art", "conceptual-art", "constructivism", "cubism", "dadaism", "dark-fantasy", "dark-moody-atmosphere", "dmt-art", "doodle-art", "double-exposure", "dripping-paint-splatter", "expressionism", "faded-polaroid-photo", "fauvism", "flat-2d", "fortnite-style", "futurism", "glitchcore", "glo-fi", "googie-style", "graffiti-art", "harlem-renaissance-art", "high-fashion", "idyllic", "impressionism", "infographic-drawing", "ink-dripping-drawing", "japanese-ink-drawing", "knolling-photography", "light-cheery-atmosphere", "logo-design", "luxurious-elegance", "macro-photography", "mandola-art", "marker-drawing", "medievalism", "minimalism", "neo-baroque", "neo-byzantine", "neo-futurism", "neo-impressionism", "neo-rococo", "neoclassicism", "op-art", "ornate-and-intricate", "pencil-sketch-drawing", "pop-art-2", "rococo", "silhouette-art", "simple-vector-art", "sketchup", "steampunk-2", "surrealism", "suprematism", "terragen", "tranquil-relaxing-atmosphere", "sticker-designs", "vibrant-rim-light", "volumetric-lighting", "watercolor", "whimsical-and-playful", "sharp", "masterpiece", "photograph", "negative", "cinematic", "ads-advertising", "ads-automotive", "ads-corporate", "ads-fashion-editorial", "ads-food-photography", "ads-gourmet-food-photography", "ads-luxury", "ads-real-estate", "ads-retail", "abstract", "constructivist", "cubist", "expressionist", "graffiti", "hyperrealism", "impressionist", "pointillism", "pop-art", "psychedelic", "renaissance", "steampunk", "surrealist", "typography", "futuristic-biomechanical", "futuristic-biomechanical-cyberpunk", "futuristic-cybernetic", "futuristic-cybernetic-robot", "futuristic-cyberpunk-cityscape", "futuristic-futuristic", "futuristic-retro-cyberpunk", "futuristic-retro", "futuristic-sci-fi", "futuristic-vaporwave", "game-bubble", "game-cyberpunk", "game-fighting", "game-gta", "game-mario", "game-minecraft", "game-pokemon", "game-retro-arcade", "game-retro", "game-rpg-fantasy", "game-strategy", "game-streetfighter", "game-zelda", "misc-architectural", "misc-disco", "misc-dreamscape", "misc-dystopian", "misc-fairy-tale", "misc-gothic", "misc-grunge", "misc-horror", "misc-kawaii", "misc-lovecraftian", "misc-macabre", "misc-manga", "misc-metropolis", "misc-minimalist", "misc-monochrome", "misc-nautical", "misc-space", "misc-stained-glass", "misc-techwear-fashion", "misc-tribal", "misc-zentangle", "papercraft-collage", "papercraft-flat-papercut", "papercraft-kirigami", "papercraft-paper-mache", "papercraft-paper-quilling", "papercraft-papercut-collage", "papercraft-papercut-shadow-box", "papercraft-stacked-papercut", "papercraft-thick-layered-papercut", "photo-alien", "photo-film-noir", "photo-glamour", "photo-hdr", "photo-iphone-photographic", "photo-long-exposure", "photo-neon-noir", "photo-silhouette", "photo-tilt-shift", "3d-model", "analog-film", "anime", "comic-book", "craft-clay", "digital-art", "fantasy-art", "isometric", "line-art", "lowpoly", "neonpunk", "origami", "photographic", "pixel-art", "texture", null], "x-enum-names": { "3d-model": "model_3d", "pop-art-2": "pop_art_2", "steampunk-2": "steampunk_2" } }, pattern19 = new RegExp("^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.prompt === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.init_image === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "init_image" }, message: "must have required property 'init_image'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.negative_prompt !== void 0) {
      let data2 = data.negative_prompt;
      if (typeof data2 != "string" && data2 !== null) {
        let err7 = { instancePath: instancePath + "/negative_prompt", schemaPath: "contract:#/$defs/NegativePrompt/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.init_image !== void 0) {
      let data3 = data.init_image;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          let err8 = { instancePath: instancePath + "/init_image", schemaPath: "contract:#/$defs/ImageInput/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$" }, message: 'must match pattern "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/init_image", schemaPath: "contract:#/$defs/ImageInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/type", keyword: "type", params: { type: schema38.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1024 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern6.test(data4)) {
        let err13 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/PixelsOrText/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$" }, message: 'must match pattern "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err14 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/type", keyword: "type", params: { type: schema38.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1024 || isNaN(data5)) {
          let err15 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err16 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (typeof data5 == "string" && !pattern6.test(data5)) {
        let err17 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/PixelsOrText/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$" }, message: 'must match pattern "^([1-9][0-9]{0,2}|10[01][0-9]|102[0-4])$"' };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data6 = data.samples;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/type", keyword: "type", params: { type: schema40.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4 || isNaN(data6)) {
          let err19 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (typeof data6 == "string" && !pattern8.test(data6)) {
        let err21 = { instancePath: instancePath + "/samples", schemaPath: "contract:#/$defs/SamplesOrText/pattern", keyword: "pattern", params: { pattern: "^[1-4]$" }, message: 'must match pattern "^[1-4]$"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.safety_checker !== void 0) {
      let data7 = data.safety_checker;
      if (!(data7 === !0 || data7 === !1 || data7 === "true" || data7 === "false" || data7 === "yes" || data7 === "no")) {
        let err22 = { instancePath: instancePath + "/safety_checker", schemaPath: "contract:#/$defs/BooleanOrWord/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.base64 !== void 0) {
      let data8 = data.base64;
      if (!(data8 === !0 || data8 === !1 || data8 === "true" || data8 === "false" || data8 === "yes" || data8 === "no")) {
        let err23 = { instancePath: instancePath + "/base64", schemaPath: "contract:#/$defs/BooleanOrWord/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.strength !== void 0) {
      let data9 = data.strength;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1 || isNaN(data9)) {
          let err24 = { instancePath: instancePath + "/strength", schemaPath: "contract:#/$defs/UnitInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err25 = { instancePath: instancePath + "/strength", schemaPath: "contract:#/$defs/UnitInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/strength", schemaPath: "contract:#/$defs/UnitInterval/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.instant_response !== void 0 && typeof data.instant_response != "boolean") {
      let err27 = { instancePath: instancePath + "/instant_response", schemaPath: "#/properties/instant_response/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.seed !== void 0) {
      let data11 = data.seed;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err28 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/type", keyword: "type", params: { type: schema45.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          let err29 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11 < -9007199254740991 || isNaN(data11)) {
          let err30 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!formats0.validate(data11)) {
          let err31 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.enhance_prompt !== void 0 && typeof data.enhance_prompt != "boolean") {
      let err32 = { instancePath: instancePath + "/enhance_prompt", schemaPath: "#/properties/enhance_prompt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.enhance_style !== void 0) {
      let data13 = data.enhance_style;
      if (typeof data13 != "string" && data13 !== null) {
        let err33 = { instancePath: instancePath + "/enhance_style", schemaPath: "contract:#/$defs/EnhanceStyle/type", keyword: "type", params: { type: schema82.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data13 === "enhance" || data13 === "cinematic-diva" || data13 === "nude" || data13 === "nsfw" || data13 === "sex" || data13 === "abstract-expressionism" || data13 === "academia" || data13 === "action-figure" || data13 === "adorable-3d-character" || data13 === "adorable-kawaii" || data13 === "art-deco" || data13 === "art-nouveau" || data13 === "astral-aura" || data13 === "avant-garde" || data13 === "baroque" || data13 === "bauhaus-style-poster" || data13 === "blueprint-schematic-drawing" || data13 === "caricature" || data13 === "cel-shaded-art" || data13 === "character-design-sheet" || data13 === "classicism-art" || data13 === "color-field-painting" || data13 === "colored-pencil-art" || data13 === "conceptual-art" || data13 === "constructivism" || data13 === "cubism" || data13 === "dadaism" || data13 === "dark-fantasy" || data13 === "dark-moody-atmosphere" || data13 === "dmt-art" || data13 === "doodle-art" || data13 === "double-exposure" || data13 === "dripping-paint-splatter" || data13 === "expressionism" || data13 === "faded-polaroid-photo" || data13 === "fauvism" || data13 === "flat-2d" || data13 === "fortnite-style" || data13 === "futurism" || data13 === "glitchcore" || data13 === "glo-fi" || data13 === "googie-style" || data13 === "graffiti-art" || data13 === "harlem-renaissance-art" || data13 === "high-fashion" || data13 === "idyllic" || data13 === "impressionism" || data13 === "infographic-drawing" || data13 === "ink-dripping-drawing" || data13 === "japanese-ink-drawing" || data13 === "knolling-photography" || data13 === "light-cheery-atmosphere" || data13 === "logo-design" || data13 === "luxurious-elegance" || data13 === "macro-photography" || data13 === "mandola-art" || data13 === "marker-drawing" || data13 === "medievalism" || data13 === "minimalism" || data13 === "neo-baroque" || data13 === "neo-byzantine" || data13 === "neo-futurism" || data13 === "neo-impressionism" || data13 === "neo-rococo" || data13 === "neoclassicism" || data13 === "op-art" || data13 === "ornate-and-intricate" || data13 === "pencil-sketch-drawing" || data13 === "pop-art-2" || data13 === "rococo" || data13 === "silhouette-art" || data13 === "simple-vector-art" || data13 === "sketchup" || data13 === "steampunk-2" || data13 === "surrealism" || data13 === "suprematism" || data13 === "terragen" || data13 === "tranquil-relaxing-atmosphere" || data13 === "sticker-designs" || data13 === "vibrant-rim-light" || data13 === "volumetric-lighting" || data13 === "watercolor" || data13 === "whimsical-and-playful" || data13 === "sharp" || data13 === "masterpiece" || data13 === "photograph" || data13 === "negative" || data13 === "cinematic" || data13 === "ads-advertising" || data13 === "ads-automotive" || data13 === "ads-corporate" || data13 === "ads-fashion-editorial" || data13 === "ads-food-photography" || data13 === "ads-gourmet-food-photography" || data13 === "ads-luxury" || data13 === "ads-real-estate" || data13 === "ads-retail" || data13 === "abstract" || data13 === "constructivist" || data13 === "cubist" || data13 === "expressionist" || data13 === "graffiti" || data13 === "hyperrealism" || data13 === "impressionist" || data13 === "pointillism" || data13 === "pop-art" || data13 === "psychedelic" || data13 === "renaissance" || data13 === "steampunk" || data13 === "surrealist" || data13 === "typography" || data13 === "futuristic-biomechanical" || data13 === "futuristic-biomechanical-cyberpunk" || data13 === "futuristic-cybernetic" || data13 === "futuristic-cybernetic-robot" || data13 === "futuristic-cyberpunk-cityscape" || data13 === "futuristic-futuristic" || data13 === "futuristic-retro-cyberpunk" || data13 === "futuristic-retro" || data13 === "futuristic-sci-fi" || data13 === "futuristic-vaporwave" || data13 === "game-bubble" || data13 === "game-cyberpunk" || data13 === "game-fighting" || data13 === "game-gta" || data13 === "game-mario" || data13 === "game-minecraft" || data13 === "game-pokemon" || data13 === "game-retro-arcade" || data13 === "game-retro" || data13 === "game-rpg-fantasy" || data13 === "game-strategy" || data13 === "game-streetfighter" || data13 === "game-zelda" || data13 === "misc-architectural" || data13 === "misc-disco" || data13 === "misc-dreamscape" || data13 === "misc-dystopian" || data13 === "misc-fairy-tale" || data13 === "misc-gothic" || data13 === "misc-grunge" || data13 === "misc-horror" || data13 === "misc-kawaii" || data13 === "misc-lovecraftian" || data13 === "misc-macabre" || data13 === "misc-manga" || data13 === "misc-metropolis" || data13 === "misc-minimalist" || data13 === "misc-monochrome" || data13 === "misc-nautical" || data13 === "misc-space" || data13 === "misc-stained-glass" || data13 === "misc-techwear-fashion" || data13 === "misc-tribal" || data13 === "misc-zentangle" || data13 === "papercraft-collage" || data13 === "papercraft-flat-papercut" || data13 === "papercraft-kirigami" || data13 === "papercraft-paper-mache" || data13 === "papercraft-paper-quilling" || data13 === "papercraft-papercut-collage" || data13 === "papercraft-papercut-shadow-box" || data13 === "papercraft-stacked-papercut" || data13 === "papercraft-thick-layered-papercut" || data13 === "photo-alien" || data13 === "photo-film-noir" || data13 === "photo-glamour" || data13 === "photo-hdr" || data13 === "photo-iphone-photographic" || data13 === "photo-long-exposure" || data13 === "photo-neon-noir" || data13 === "photo-silhouette" || data13 === "photo-tilt-shift" || data13 === "3d-model" || data13 === "analog-film" || data13 === "anime" || data13 === "comic-book" || data13 === "craft-clay" || data13 === "digital-art" || data13 === "fantasy-art" || data13 === "isometric" || data13 === "line-art" || data13 === "lowpoly" || data13 === "neonpunk" || data13 === "origami" || data13 === "photographic" || data13 === "pixel-art" || data13 === "texture" || data13 === null)) {
        let err34 = { instancePath: instancePath + "/enhance_style", schemaPath: "contract:#/$defs/EnhanceStyle/enum", keyword: "enum", params: { allowedValues: schema82.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.temp !== void 0) {
      let data14 = data.temp;
      if (!(data14 === !0 || data14 === !1 || data14 === "true" || data14 === "false" || data14 === "yes" || data14 === "no")) {
        let err35 = { instancePath: instancePath + "/temp", schemaPath: "contract:#/$defs/BooleanOrWord/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data15 = data.webhook;
      if (typeof data15 != "string" && data15 !== null) {
        let err36 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data15 == "string") {
        if (!pattern14.test(data15)) {
          let err37 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (!formats2(data15)) {
          let err38 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
    if (data.track_id !== void 0) {
      let data16 = data.track_id;
      if (typeof data16 != "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
        let err39 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/type", keyword: "type", params: { type: schema59.type }, message: "must be string,integer,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          let err40 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data16 < -9007199254740991 || isNaN(data16)) {
          let err41 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!formats0.validate(data16)) {
          let err42 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, init_image: !0, width: !0, height: !0, samples: !0, safety_checker: !0, base64: !0, strength: !0, instant_response: !0, seed: !0, enhance_prompt: !0, enhance_style: !0, temp: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, init_image: !0, width: !0, height: !0, samples: !0, safety_checker: !0, base64: !0, strength: !0, instant_response: !0, seed: !0, enhance_prompt: !0, enhance_style: !0, temp: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v3 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v4 = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.image === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.negative_prompt !== void 0) {
      let data2 = data.negative_prompt;
      if (typeof data2 != "string" && data2 !== null) {
        let err6 = { instancePath: instancePath + "/negative_prompt", schemaPath: "contract:#/$defs/NegativePrompt/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          let err7 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$" }, message: 'must match pattern "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1024 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1024 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.temp !== void 0) {
      let data6 = data.temp;
      if (!(data6 === !0 || data6 === !1 || data6 === "true" || data6 === "false" || data6 === "yes" || data6 === "no")) {
        let err15 = { instancePath: instancePath + "/temp", schemaPath: "contract:#/$defs/BooleanOrWord/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.num_inference_steps !== void 0) {
      let data7 = data.num_inference_steps;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err16 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 50 || isNaN(data7)) {
          let err17 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          let err18 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.guidance_scale !== void 0) {
      let data8 = data.guidance_scale;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 20 || isNaN(data8)) {
          let err19 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err20 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data9 = data.seed;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
        let err22 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/type", keyword: "type", params: { type: schema45.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          let err23 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data9 < -9007199254740991 || isNaN(data9)) {
          let err24 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!formats0.validate(data9)) {
          let err25 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.webhook !== void 0) {
      let data10 = data.webhook;
      if (typeof data10 != "string" && data10 !== null) {
        let err26 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data10 == "string") {
        if (!pattern14.test(data10)) {
          let err27 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!formats2(data10)) {
          let err28 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.track_id !== void 0) {
      let data11 = data.track_id;
      if (typeof data11 != "string" && !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err29 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/type", keyword: "type", params: { type: schema59.type }, message: "must be string,integer,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          let err30 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data11 < -9007199254740991 || isNaN(data11)) {
          let err31 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!formats0.validate(data11)) {
          let err32 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, temp: !0, num_inference_steps: !0, guidance_scale: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, temp: !0, num_inference_steps: !0, guidance_scale: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v5 = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.prompt === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.image === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.negative_prompt !== void 0) {
      let data2 = data.negative_prompt;
      if (typeof data2 != "string" && data2 !== null) {
        let err7 = { instancePath: instancePath + "/negative_prompt", schemaPath: "contract:#/$defs/NegativePrompt/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          let err8 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$" }, message: 'must match pattern "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err10 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/MagicMixPixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1024 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/MagicMixPixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/MagicMixPixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err13 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/MagicMixPixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1024 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/MagicMixPixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err15 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/MagicMixPixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.kmin !== void 0) {
      let data6 = data.kmin;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          let err16 = { instancePath: instancePath + "/kmin", schemaPath: "contract:#/$defs/UnitInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err17 = { instancePath: instancePath + "/kmin", schemaPath: "contract:#/$defs/UnitInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/kmin", schemaPath: "contract:#/$defs/UnitInterval/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.kmax !== void 0) {
      let data7 = data.kmax;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          let err19 = { instancePath: instancePath + "/kmax", schemaPath: "contract:#/$defs/UnitInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err20 = { instancePath: instancePath + "/kmax", schemaPath: "contract:#/$defs/UnitInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/kmax", schemaPath: "contract:#/$defs/UnitInterval/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.mix_factor !== void 0) {
      let data8 = data.mix_factor;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          let err22 = { instancePath: instancePath + "/mix_factor", schemaPath: "contract:#/$defs/UnitInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          let err23 = { instancePath: instancePath + "/mix_factor", schemaPath: "contract:#/$defs/UnitInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/mix_factor", schemaPath: "contract:#/$defs/UnitInterval/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data9 = data.steps;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err25 = { instancePath: instancePath + "/steps", schemaPath: "contract:#/$defs/DenoisingSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 50 || isNaN(data9)) {
          let err26 = { instancePath: instancePath + "/steps", schemaPath: "contract:#/$defs/DenoisingSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err27 = { instancePath: instancePath + "/steps", schemaPath: "contract:#/$defs/DenoisingSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.samples !== void 0) {
      let data10 = data.samples;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err28 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          let err29 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          let err30 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.seed !== void 0) {
      let data11 = data.seed;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err31 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/type", keyword: "type", params: { type: schema45.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          let err32 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data11 < -9007199254740991 || isNaN(data11)) {
          let err33 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (!formats0.validate(data11)) {
          let err34 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
    }
    if (data.webhook !== void 0) {
      let data12 = data.webhook;
      if (typeof data12 != "string" && data12 !== null) {
        let err35 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data12 == "string") {
        if (!pattern14.test(data12)) {
          let err36 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (!formats2(data12)) {
          let err37 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
    }
    if (data.track_id !== void 0) {
      let data13 = data.track_id;
      if (typeof data13 != "string" && !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err38 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/type", keyword: "type", params: { type: schema59.type }, message: "must be string,integer,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          let err39 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data13 < -9007199254740991 || isNaN(data13)) {
          let err40 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!formats0.validate(data13)) {
          let err41 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
    }
  } else {
    let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, kmin: !0, kmax: !0, mix_factor: !0, steps: !0, samples: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate37(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, kmin: !0, kmax: !0, mix_factor: !0, steps: !0, samples: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v6 = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v7 = validate42;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.image === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/prompt", schemaPath: "contract:#/$defs/Prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.negative_prompt !== void 0) {
      let data2 = data.negative_prompt;
      if (typeof data2 != "string" && data2 !== null) {
        let err6 = { instancePath: instancePath + "/negative_prompt", schemaPath: "contract:#/$defs/NegativePrompt/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          let err7 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$" }, message: 'must match pattern "^(https?://\\S+|(data:image/[a-z.+-]+;base64,)?[A-Za-z0-9+/_\\s-]+={0,2}\\s*)$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/image", schemaPath: "contract:#/$defs/ImageInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.width !== void 0) {
      let data4 = data.width;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1024 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/width", schemaPath: "contract:#/$defs/Pixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data5 = data.height;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1024 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/height", schemaPath: "contract:#/$defs/Pixels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.temp !== void 0) {
      let data6 = data.temp;
      if (!(data6 === !0 || data6 === !1 || data6 === "true" || data6 === "false" || data6 === "yes" || data6 === "no")) {
        let err15 = { instancePath: instancePath + "/temp", schemaPath: "contract:#/$defs/BooleanOrWord/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.num_inference_steps !== void 0) {
      let data7 = data.num_inference_steps;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err16 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 50 || isNaN(data7)) {
          let err17 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          let err18 = { instancePath: instancePath + "/num_inference_steps", schemaPath: "contract:#/$defs/DenoisingSteps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.guidance_scale !== void 0) {
      let data8 = data.guidance_scale;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 20 || isNaN(data8)) {
          let err19 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          let err20 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/guidance_scale", schemaPath: "contract:#/$defs/GuidanceScale/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.seed !== void 0) {
      let data9 = data.seed;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
        let err22 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/type", keyword: "type", params: { type: schema45.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          let err23 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data9 < -9007199254740991 || isNaN(data9)) {
          let err24 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!formats0.validate(data9)) {
          let err25 = { instancePath: instancePath + "/seed", schemaPath: "contract:#/$defs/Seed/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.webhook !== void 0) {
      let data10 = data.webhook;
      if (typeof data10 != "string" && data10 !== null) {
        let err26 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/type", keyword: "type", params: { type: schema58.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data10 == "string") {
        if (!pattern14.test(data10)) {
          let err27 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!formats2(data10)) {
          let err28 = { instancePath: instancePath + "/webhook", schemaPath: "contract:#/$defs/Webhook/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.track_id !== void 0) {
      let data11 = data.track_id;
      if (typeof data11 != "string" && !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        let err29 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/type", keyword: "type", params: { type: schema59.type }, message: "must be string,integer,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          let err30 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data11 < -9007199254740991 || isNaN(data11)) {
          let err31 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!formats0.validate(data11)) {
          let err32 = { instancePath: instancePath + "/track_id", schemaPath: "contract:#/$defs/TrackId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, temp: !0, num_inference_steps: !0, guidance_scale: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: { key: !0, prompt: !0, negative_prompt: !0, image: !0, width: !0, height: !0, temp: !0, num_inference_steps: !0, guidance_scale: !0, seed: !0, webhook: !0, track_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v8 = validate45;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { props: { key: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v9 = validate48;
var schema141 = { type: "string", title: "Deploy type", description: "The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page that resets it lists the first 12.", "x-source": ["docs-2026: update S3 details", "docs-2026: reset S3 details"], "x-discrepancy": "deploy-types", examples: ["text_to_image"], enum: ["text_to_image", "image_editing", "voice_cloning", "text_to_3d", "video", "face_gen", "deepfake", "realtime", "super_resolution", "flux", "flux_headshot", "interior", "qwen", "qwen_tts", "flux_kontext_dev", "image_to_video_ultra", "z_image_turbo"] }, pattern38 = new RegExp("^[A-Za-z0-9-]+$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.public_url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_url" }, message: "must have required property 'public_url'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.region_name === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region_name" }, message: "must have required property 'region_name'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endpoint_url === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint_url" }, message: "must have required property 'endpoint_url'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.aws_access_key_id === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aws_access_key_id" }, message: "must have required property 'aws_access_key_id'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.aws_secret_access_key === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aws_secret_access_key" }, message: "must have required property 'aws_secret_access_key'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.image_directory === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_directory" }, message: "must have required property 'image_directory'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err7 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.deploy_type !== void 0) {
      let data1 = data.deploy_type;
      if (typeof data1 != "string") {
        let err9 = { instancePath: instancePath + "/deploy_type", schemaPath: "contract:#/$defs/DeployType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data1 === "text_to_image" || data1 === "image_editing" || data1 === "voice_cloning" || data1 === "text_to_3d" || data1 === "video" || data1 === "face_gen" || data1 === "deepfake" || data1 === "realtime" || data1 === "super_resolution" || data1 === "flux" || data1 === "flux_headshot" || data1 === "interior" || data1 === "qwen" || data1 === "qwen_tts" || data1 === "flux_kontext_dev" || data1 === "image_to_video_ultra" || data1 === "z_image_turbo")) {
        let err10 = { instancePath: instancePath + "/deploy_type", schemaPath: "contract:#/$defs/DeployType/enum", keyword: "enum", params: { allowedValues: schema141.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.public_url !== void 0) {
      let data2 = data.public_url;
      if (typeof data2 == "string") {
        if (!pattern14.test(data2)) {
          let err11 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats2(data2)) {
          let err12 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/public_url", schemaPath: "#/properties/public_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.region_name !== void 0) {
      let data3 = data.region_name;
      if (typeof data3 == "string") {
        if (!pattern38.test(data3)) {
          let err14 = { instancePath: instancePath + "/region_name", schemaPath: "#/properties/region_name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/region_name", schemaPath: "#/properties/region_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.endpoint_url !== void 0) {
      let data4 = data.endpoint_url;
      if (typeof data4 == "string") {
        if (!pattern14.test(data4)) {
          let err16 = { instancePath: instancePath + "/endpoint_url", schemaPath: "#/properties/endpoint_url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/\\s]+" }, message: 'must match pattern "^https?://[^/\\s]+"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!formats2(data4)) {
          let err17 = { instancePath: instancePath + "/endpoint_url", schemaPath: "#/properties/endpoint_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/endpoint_url", schemaPath: "#/properties/endpoint_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.aws_access_key_id !== void 0) {
      let data5 = data.aws_access_key_id;
      if (typeof data5 == "string") {
        if (!pattern5.test(data5)) {
          let err19 = { instancePath: instancePath + "/aws_access_key_id", schemaPath: "#/properties/aws_access_key_id/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/aws_access_key_id", schemaPath: "#/properties/aws_access_key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.aws_secret_access_key !== void 0) {
      let data6 = data.aws_secret_access_key;
      if (typeof data6 == "string") {
        if (!pattern5.test(data6)) {
          let err21 = { instancePath: instancePath + "/aws_secret_access_key", schemaPath: "#/properties/aws_secret_access_key/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/aws_secret_access_key", schemaPath: "#/properties/aws_secret_access_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.image_directory !== void 0) {
      let data7 = data.image_directory;
      if (typeof data7 == "string") {
        if (func1(data7) > 1024) {
          let err23 = { instancePath: instancePath + "/image_directory", schemaPath: "#/properties/image_directory/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func1(data7) < 1) {
          let err24 = { instancePath: instancePath + "/image_directory", schemaPath: "#/properties/image_directory/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/image_directory", schemaPath: "#/properties/image_directory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: { key: !0, deploy_type: !0, public_url: !0, region_name: !0, endpoint_url: !0, aws_access_key_id: !0, aws_secret_access_key: !0, image_directory: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate49(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: { key: !0, deploy_type: !0, public_url: !0, region_name: !0, endpoint_url: !0, aws_access_key_id: !0, aws_secret_access_key: !0, image_directory: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v10 = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/pattern", keyword: "pattern", params: { pattern: "^\\S*$" }, message: 'must match pattern "^\\S*$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "contract:#/$defs/ApiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.deploy_type !== void 0) {
      let data1 = data.deploy_type;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/deploy_type", schemaPath: "contract:#/$defs/DeployType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "text_to_image" || data1 === "image_editing" || data1 === "voice_cloning" || data1 === "text_to_3d" || data1 === "video" || data1 === "face_gen" || data1 === "deepfake" || data1 === "realtime" || data1 === "super_resolution" || data1 === "flux" || data1 === "flux_headshot" || data1 === "interior" || data1 === "qwen" || data1 === "qwen_tts" || data1 === "flux_kontext_dev" || data1 === "image_to_video_ultra" || data1 === "z_image_turbo")) {
        let err4 = { instancePath: instancePath + "/deploy_type", schemaPath: "contract:#/$defs/DeployType/enum", keyword: "enum", params: { allowedValues: schema141.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { key: !0, deploy_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: { key: !0, deploy_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validators = {
  textToImage: v0,
  fetchTextToImage: v1,
  realtimeImageToImage: v2,
  fetchRealtime: v3,
  multiview: v4,
  magicMix: v5,
  fetchImageEditing: v6,
  multiviewV5: v7,
  fetchV5: v8,
  updateS3Details: v9,
  resetS3Details: v10
};
export { validators };
