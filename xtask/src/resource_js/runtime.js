// Requests of web pages to the agent interface, by the conventions of RESTEasy's JavaScript API: a namespace per resource, a function per
// operation, and one object with the parameters, among them $entity, $callback, $contentType, $accepts, $apiURL, $username and $password.
// With $callback a function returns at once and calls it with the HTTP status, the XMLHttpRequest and the answer; without, it waits and
// returns the answer. An answer whose status is not 2xx is undefined.
//
// The Guid is in the global variable `cookiestring`, as pages expect. Any answer that brings a new one replaces it.

var REST = { apiURL: null, loglevel: 0, debug: false, antiBrowserCache: false, lastRequest: null };
var cookiestring;

REST.apiURL = (function () {
  var script = document.currentScript;
  var own = script && script.src ? script.src.split(/[?#]/)[0] : "";
  return /\/resource-js$/.test(own) ? own.slice(0, -"-js".length) : location.protocol + "//" + location.host + "/agentgateway/resource";
})();

REST.log = function (text) {
  if (REST.loglevel > 0) console.log(text);
};

REST.Encoding = (function () {
  // encodeURIComponent leaves letters, digits and - . _ ~ ! ' ( ) * alone; `also` lists what the place allows beside them.
  function encoder(also) {
    return function (value) {
      if (typeof value !== "string") return value;
      return encodeURIComponent(value).replace(/%[0-9A-F]{2}/g, function (code) {
        var character = String.fromCharCode(parseInt(code.slice(1), 16));
        return also.indexOf(character) < 0 ? code : character;
      });
    };
  }
  return {
    encodePathSegment: encoder("$&+,=:@"),
    encodePathParamName: encoder("$&+,:@"),
    encodePathParamValue: encoder("$&+,=:@"),
    // A plus sign would be read as a space.
    encodeQueryParamNameOrValue: encoder("$,;:@/?"),
    encodeFormNameOrValue: function (value) {
      return typeof value === "string" ? encodeURIComponent(value).replace(/%20/g, "+") : value;
    },
    encodeHeaderName: String,
    encodeHeaderValue: String,
  };
})();

REST.Request = function () {
  this.method = "GET";
  this.uri = null;
  this.async = true;
  this.username = null;
  this.password = null;
  this.accepts = "*/*";
  this.contentType = null;
  this.entity = null;
  this.query = [];
  this.matrix = [];
  this.form = [];
  this.cookies = [];
  this.headers = [];
  // A poll is held, and is given up before other requests are.
  this.isPoll = false;
  this.onTimeout = null;
};

REST.Request.prototype = {
  setMethod: function (method) { this.method = method; },
  setURI: function (uri) { this.uri = uri; },
  setAsync: function (async) { this.async = async; },
  setCredentials: function (username, password) { this.username = username; this.password = password; },
  setAccepts: function (type) { this.accepts = type; },
  setContentType: function (type) { this.contentType = type; },
  setEntity: function (entity) { this.entity = entity; },
  setSpecial: function (isPoll) { this.isPoll = isPoll; },
  setTimeoutHandle: function (handler) { this.onTimeout = handler; },
  addQueryParameter: function (name, value) { this.query.push([name, value]); },
  addMatrixParameter: function (name, value) { this.matrix.push([name, value]); },
  addFormParameter: function (name, value) { this.form.push([name, value]); },
  addCookie: function (name, value) { this.cookies.push([name, value]); },
  addHeader: function (name, value) { this.headers.push([name, value]); },

  execute: function (callback) {
    var xhr = new XMLHttpRequest();
    REST.lastRequest = xhr;
    this.cookies.forEach(function (cookie) {
      document.cookie = encodeURIComponent(cookie[0]) + "=" + encodeURIComponent(cookie[1]);
    });
    REST.log(this.method + " " + this._address());
    xhr.open(this.method, this._address(), this.async, this.username, this.password);
    if (this.async) {
      // A page may not limit the time of a request that it waits for.
      xhr.timeout = this.isPoll ? 60000 : 120000;
      xhr.ontimeout = this.onTimeout;
    }
    var body = this._prepare(xhr);
    if (callback && this.async) {
      xhr.onreadystatechange = function () {
        if (xhr.readyState === 4) REST._complete(xhr, callback);
      };
    }
    xhr.send(body);
    if (callback && !this.async) REST._complete(xhr, callback);
  },

  _address: function () {
    var encoding = REST.Encoding;
    var matrix = this.matrix.map(function (pair) {
      return ";" + encoding.encodePathParamName(pair[0]) + "=" + encoding.encodePathParamValue(pair[1]);
    });
    var query = this.query.map(function (pair) {
      return encoding.encodeQueryParamNameOrValue(pair[0]) + "=" + encoding.encodeQueryParamNameOrValue(pair[1]);
    });
    return this.uri + matrix.join("") + (query.length ? (this.uri.indexOf("?") < 0 ? "?" : "&") + query.join("&") : "");
  },

  // Sets the headers, and gives the body as it is sent.
  _prepare: function (xhr) {
    var set = {};
    this.headers.forEach(function (pair) {
      set[pair[0].toLowerCase()] = pair[1];
      xhr.setRequestHeader(pair[0], pair[1]);
    });
    if (cookiestring) xhr.setRequestHeader("Guid", cookiestring);
    if (!set.accept) xhr.setRequestHeader("Accept", this.accepts);
    if (this.form.length) {
      if (this.entity) throw new Error("a request has an entity or form parameters, not both");
      if (!set["content-type"]) xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
      return this.form.map(function (pair) {
        return REST.Encoding.encodeFormNameOrValue(pair[0]) + "=" + REST.Encoding.encodeFormNameOrValue(pair[1]);
      }).join("&");
    }
    if (!this.entity) return null;
    var type = set["content-type"] || this.contentType;
    if (!set["content-type"] && type) xhr.setRequestHeader("Content-Type", type);
    return this.entity instanceof Object && (!type || REST._isJSONMIME(type)) ? JSON.stringify(this.entity) : this.entity;
  },
};

REST._isJSONMIME = function (type) {
  return /^application\/(json|[^;]*\+json)\b/i.test(type);
};

REST._isXMLMIME = function (type) {
  return /^(text\/xml|application\/(xml|[^;]*\+xml))\b/i.test(type);
};

REST._complete = function (xhr, callback) {
  var answer;
  REST.log("answered with status " + xhr.status);
  if (xhr.status >= 200 && xhr.status < 300) {
    var guid = xhr.getResponseHeader("Set-GUID");
    if (guid) cookiestring = guid.split("=")[1];
    var type = xhr.getResponseHeader("Content-Type") || "";
    if (REST._isJSONMIME(xhr.getResponseHeader("JSON-Type") || type)) answer = JSON.parse(xhr.responseText);
    else answer = REST._isXMLMIME(type) ? xhr.responseXML : xhr.responseText;
  }
  callback(xhr.status, xhr, answer);
};

// A function for an operation: its verb, its path, the names of its query parameters, and the type of its entity if it has one.
REST._operation = function (method, path, query, contentType) {
  var inPath = (path.match(/\{\w+\}/g) || []).map(function (name) { return name.slice(1, -1); });
  var operation = function (given) {
    var params = given || {};
    var request = new REST.Request();
    request.setMethod(method);
    request.setURI((params.$apiURL || REST.apiURL) + path.replace(/\{(\w+)\}/g, function (_, name) {
      return REST.Encoding.encodePathSegment(params[name]);
    }));
    query.forEach(function (name) {
      if (params[name] !== undefined) request.addQueryParameter(name, params[name]);
    });
    if (REST.antiBrowserCache) request.addQueryParameter("resteasy_jsapi_anti_cache", new Date().getTime());
    if (params.$username && params.$password) request.setCredentials(params.$username, params.$password);
    if (contentType && params.$entity) request.setEntity(params.$entity);
    request.setAccepts(params.$accepts || "application/json");
    request.setContentType(params.$contentType || contentType || "text/plain");
    if (params.$callback) return request.execute(params.$callback);
    var answer;
    request.setAsync(false);
    request.execute(function (status, xhr, value) { answer = value; });
    return answer;
  };
  operation.fits = function (params) {
    return inPath.every(function (name) { return params[name] !== undefined; });
  };
  return operation;
};

// Of operations that share a name, the first whose path the parameters fill.
REST._either = function () {
  var operations = Array.prototype.slice.call(arguments);
  return function (params) {
    var fitting = operations.filter(function (operation) { return operation.fits(params || {}); });
    return (fitting[0] || operations[operations.length - 1])(params);
  };
};
