// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

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

var AgentConference = {};
AgentConference.requestAgentConf = REST._operation("POST", "/agentconf/{agentid}/requestagentconf", [], "application/json");
AgentConference.answerAgentConf = REST._operation("POST", "/agentconf/{agentid}/answeragentconf", []);
AgentConference.rejectAgentConf = REST._operation("POST", "/agentconf/{agentid}/rejectagentconf", []);
AgentConference.requestLeaveAgentConf = REST._operation("POST", "/agentconf/{agentid}/requestleaveagentconf", []);
AgentConference.releaseAgentConf = REST._operation("POST", "/agentconf/{agentid}/releaseagentconf", []);
AgentConference.prolongTime = REST._operation("POST", "/agentconf/{agentid}/prolongtime", [], "application/json");
AgentConference.applyToShiftPresident = REST._operation("POST", "/agentconf/{agentid}/applytoshiftpresident", [], "application/json");
AgentConference.batchAddParticipant = REST._operation("POST", "/agentconf/{agentid}/batchaddparticipant", [], "application/json");
AgentConference.batchRemoveParticipant = REST._operation("POST", "/agentconf/{agentid}/batchremoveparticipant", [], "application/json");
AgentConference.changeParticipantMode = REST._operation("POST", "/agentconf/{agentid}/changeparticipantmode", [], "application/json");
AgentConference.holdParticipant = REST._operation("POST", "/agentconf/{agentid}/holdparticipant", [], "application/json");
AgentConference.unholdParticipant = REST._operation("POST", "/agentconf/{agentid}/unholdparticipant", [], "application/json");
AgentConference.modifyConfResource = REST._operation("POST", "/agentconf/{agentid}/modifyconfresource", [], "application/json");
AgentConference.playVoiceToConf = REST._operation("POST", "/agentconf/{agentid}/playvoicetoconf", [], "application/json");
AgentConference.stopVoiceToConf = REST._operation("POST", "/agentconf/{agentid}/stopvoicetoconf", []);
AgentConference.playVoiceToParticipant = REST._operation("POST", "/agentconf/{agentid}/playvoicetoparticipant", [], "application/json");
AgentConference.stopVoiceToParticipant = REST._operation("POST", "/agentconf/{agentid}/stopvoicetoparticipant", [], "application/json");
AgentConference.queryConfInfos = REST._operation("POST", "/agentconf/{agentid}/queryconfinfos", [], "application/json");
AgentConference.queryAllConfIds = REST._operation("GET", "/agentconf/{agentid}/queryvdnconfid", []);

var AgentEventDispatcher = {};
AgentEventDispatcher.getAgentEvent = REST._operation("GET", "/agentevent/{agentid}", ["calldata"]);
AgentEventDispatcher.getAllAgentEvent = REST._operation("GET", "/agentevent/allagentevent", []);

var AgentGroup = {};
AgentGroup.queryAgentInfoByWorkNo = REST._operation("GET", "/agentgroup/{agentid}/agentbyworkno/{workno}", []);
AgentGroup.queryAgentInfoBySkillId = REST._either(REST._operation("GET", "/agentgroup/{agentid}/agentbyskill/{skillid}", [], "application/json"), REST._operation("GET", "/agentgroup/{agentid}/agentbylist", ["mediaTypes"], "application/json"));
AgentGroup.queryAllOnlineAgents = REST._operation("GET", "/agentgroup/{agentid}/allonlineagents", []);
AgentGroup.queryAgentInfoByConfigedSkillId = REST._operation("GET", "/agentgroup/{agentid}/agentbyconfigedskill/{skillid}", []);
AgentGroup.queryAgentIdsBySkillId = REST._operation("GET", "/agentgroup/{agentid}/agentidsbyskill/{skillid}", []);
AgentGroup.queryAgentInfoWithoutSkills = REST._operation("POST", "/agentgroup/{agentid}/agentinfonoskills", [], "application/json");
AgentGroup.getAgentListByStatus = REST._operation("GET", "/agentgroup/{agentid}/agentlistbystatus", ["status"]);
AgentGroup.queryAllAgentInfoOnMyGroup = REST._operation("GET", "/agentgroup/{agentid}/agentongroup", []);
AgentGroup.queryAllAgentInfoOnMyGroupEx = REST._operation("GET", "/agentgroup/{agentid}/agentongroupex", ["groupid"]);
AgentGroup.queryAgentRestDetailInfo = REST._operation("GET", "/agentgroup/{agentid}/agentrestinfo", []);
AgentGroup.queryAllAgentWasNameOnVdn = REST._operation("GET", "/agentgroup/{agentid}/agentwasnameonvdn", []);
AgentGroup.getAllStatusAgents = REST._operation("GET", "/agentgroup/{agentid}/allagentstatus", []);
AgentGroup.getAllStatusLocalAgents = REST._operation("GET", "/agentgroup/{agentid}/alllocalagentstatus", []);
AgentGroup.getAllAgentsInTextChat = REST._operation("GET", "/agentgroup/{agentid}/allchatagents", []);
AgentGroup.getIdleStatusAgents = REST._operation("GET", "/agentgroup/{agentid}/idleagent", []);
AgentGroup.queryGroupInfoByWorkNo = REST._operation("GET", "/agentgroup/{agentid}/groupbyagent/{workno}", []);
AgentGroup.queryGroupInfoOnVdn = REST._operation("GET", "/agentgroup/{agentid}/grouponvdn", []);
AgentGroup.isCallOut = REST._operation("GET", "/agentgroup/{agentid}/iscallout", []);
AgentGroup.isCensor = REST._operation("GET", "/agentgroup/{agentid}/iscensor", []);
AgentGroup.isMonitor = REST._operation("GET", "/agentgroup/{agentid}/ismonitor", []);
AgentGroup.isPickUp = REST._operation("GET", "/agentgroup/{agentid}/ispickup", []);
AgentGroup.isReportManager = REST._operation("GET", "/agentgroup/{agentid}/isreportmanager", []);
AgentGroup.isSpyMonitor = REST._operation("GET", "/agentgroup/{agentid}/isspymonitor", []);
AgentGroup.isSystem = REST._operation("GET", "/agentgroup/{agentid}/issystem", []);
AgentGroup.queryAllLoggedInAgentPhonesOnVdn = REST._operation("GET", "/agentgroup/{agentid}/loggedinagentphoneonvdn", []);
AgentGroup.queryAllLoginedAgentInfoOnVdn = REST._operation("GET", "/agentgroup/{agentid}/onlineagentonvdn", []);
AgentGroup.queryAgentStatusAndTimeOnVDN = REST._operation("GET", "/agentgroup/{agentid}/queryagentstatus", []);
AgentGroup.queryAgentStatusAndSkill = REST._operation("GET", "/agentgroup/{agentid}/queryagentstatusandskill", []);
AgentGroup.getAgentRestReason = REST._operation("GET", "/agentgroup/{agentid}/restreason", []);

var CallData = {};
CallData.queryCallInfo = REST._operation("GET", "/calldata/{agentid}/callinfo", ["isNoContainLastCall"]);
CallData.queryCallInfoBeforeAnswer = REST._operation("GET", "/calldata/{agentid}/callinfobeforeanswer", ["callId"]);
CallData.queryCallInfoByCallId = REST._operation("GET", "/calldata/{agentid}/callinfobycallid/{callid}", []);
CallData.queryWaitCallInfoBySkillId = REST._operation("GET", "/calldata/{agentid}/waitcallinfo/{skillid}", []);
CallData.assignUserInQueue = REST._operation("PUT", "/calldata/{agentid}/assignuserinqueue", [], "application/json");
CallData.queryCallNumsOnAgent = REST._operation("GET", "/calldata/{agentid}/callnums", []);
CallData.queryAllCallInfoByAgentWorkNoEx = REST._operation("GET", "/calldata/{agentid}/allcallinfoEx/{workno}", []);
CallData.queryHoldListInfo = REST._operation("GET", "/calldata/{agentid}/holdlist", []);
CallData.queryHoldListInfoEx = REST._operation("GET", "/calldata/{agentid}/holdlistex/{workno}", []);
CallData.queryCallAppData = REST._operation("GET", "/calldata/{agentid}/appdata", ["callId","isEncodeResult"]);
CallData.setCallAppDataEx = REST._operation("PUT", "/calldata/{agentid}/setcalldataex", [], "application/json");
CallData.setCallAppData = REST._operation("PUT", "/calldata/{agentid}", ["calldata","callid"]);
CallData.queryCallStatisticsInfo = REST._operation("GET", "/calldata/{agentid}/statistics", []);
CallData.queryCallStatisticsInfoEx = REST._operation("GET", "/calldata/{agentid}/statisticsEx", []);
CallData.queryRemoteNumbers = REST._operation("GET", "/calldata/{agentid}/remotenumbers", []);
CallData.queryAgentHoldNum = REST._operation("GET", "/calldata/{agentid}/agentholdnum/{workno}", []);
CallData.queryAllCallID = REST._operation("GET", "/calldata/{agentid}/allcallid", []);
CallData.queryAllCallInfoByAgentWorkNo = REST._operation("GET", "/calldata/{agentid}/allcallinfo/{workno}", []);
CallData.queryAllCallInfoOnVdn = REST._operation("GET", "/calldata/{agentid}/allcallinfoinvdn", []);
CallData.queryCallRecordList = REST._operation("GET", "/calldata/{agentid}/callRecordInfoList", ["enddate","endposition","skillid","startdate","startposition","workno"]);
CallData.querySelfCallRecordInfo = REST._operation("GET", "/calldata/{agentid}/queryselfcallrecordinfolist", ["enddate","endposition","skillid","startdate","startposition"]);
CallData.getCallBusinessData = REST._operation("PUT", "/calldata/{agentid}/getcallbusinessdata", [], "application/json");
CallData.setCallBusinessData = REST._operation("PUT", "/calldata/{agentid}/setcallbusinessdata", [], "application/json");
CallData.isProcessCall = REST._operation("GET", "/calldata/{agentid}/isprocesscall", []);
CallData.queryCallCountByIVRId = REST._operation("GET", "/calldata/{agentid}/ivrcallcount/{ivrid}", []);
CallData.queryWaitCallInfoByIVRId = REST._operation("GET", "/calldata/{agentid}/ivrcallinfo/{ivrid}", []);
CallData.queryPrivateCallInfo = REST._operation("GET", "/calldata/{agentid}/privatecallinfo", []);

var MediaCall = {};
MediaCall.imageCapture = REST._operation("POST", "/mediacall/{agentid}/imagecapture", [], "application/json");
MediaCall.sendMessage = REST._operation("POST", "/mediacall/{agentid}/sendmessage", [], "application/json");
MediaCall.setCallNums = REST._operation("POST", "/mediacall/{agentid}/setcallnums", [], "application/json");
MediaCall.setCallNumsByMediaType = REST._operation("POST", "/mediacall/{agentid}/setcallnumsbymediatype", [], "application/json");
MediaCall.transfer = REST._operation("POST", "/mediacall/{agentid}/transfer", [], "application/json");
MediaCall.getConnectInfo = REST._operation("POST", "/mediacall/{agentid}/getconnectinfo", [], "application/json");

var MultimediaConference = {};
MultimediaConference.requestConf = REST._operation("PUT", "/multimediaconf/{agentid}/requestconf", [], "application/json");
MultimediaConference.inviteConf = REST._operation("PUT", "/multimediaconf/{agentid}/inviteconf", [], "application/json");
MultimediaConference.joinConfResult = REST._operation("POST", "/multimediaconf/{agentid}/joinconfresult", [], "application/json");
MultimediaConference.stopConf = REST._operation("DELETE", "/multimediaconf/{agentid}/stopconf", [], "application/json");
MultimediaConference.getConfState = REST._operation("POST", "/multimediaconf/{agentid}/getconfstate", [], "application/json");

var OnlineAgent = {};
OnlineAgent.login = REST._operation("PUT", "/onlineagent/{agentid}", [], "application/json");
OnlineAgent.forceLogin = REST._operation("PUT", "/onlineagent/{agentid}/forcelogin", [], "application/json");
OnlineAgent.logout = REST._operation("DELETE", "/onlineagent/{agentid}/logout", []);
OnlineAgent.forceLogout = REST._operation("DELETE", "/onlineagent/{agentid}/forcelogout", []);
OnlineAgent.forceLogoutWithReason = REST._operation("DELETE", "/onlineagent/{agentid}/forcelogoutwithreason/{reason}", []);
OnlineAgent.resetSkill = REST._operation("POST", "/onlineagent/{agentid}/resetskill/{autoflag}", ["phonelinkage","skillid"]);
OnlineAgent.sayFree = REST._operation("POST", "/onlineagent/{agentid}/sayfree", []);
OnlineAgent.sayBusy = REST._operation("POST", "/onlineagent/{agentid}/saybusy", ["prolong","reason"]);
OnlineAgent.cancelBusy = REST._operation("POST", "/onlineagent/{agentid}/cancelbusy", []);
OnlineAgent.rest = REST._operation("POST", "/onlineagent/{agentid}/rest/{time}/{restcause}", ["prolong"]);
OnlineAgent.cancelRest = REST._operation("POST", "/onlineagent/{agentid}/cancelrest", []);
OnlineAgent.sayWork = REST._operation("POST", "/onlineagent/{agentid}/work", []);
OnlineAgent.cancelWork = REST._operation("POST", "/onlineagent/{agentid}/cancelwork", []);
OnlineAgent.getAgentStatus = REST._operation("GET", "/onlineagent/{agentid}/agentstatus", []);
OnlineAgent.syncagentinfo = REST._operation("POST", "/onlineagent/{agentid}/syncagentinfo", []);
OnlineAgent.handShake = REST._operation("POST", "/onlineagent/{agentid}/handshake", []);
OnlineAgent.updateGuid = REST._operation("PUT", "/onlineagent/{agentid}/updateGuid", []);
OnlineAgent.queryAgentSkills = REST._operation("GET", "/onlineagent/{agentid}/agentskills", []);
OnlineAgent.setAgentAutoAnswer = REST._operation("POST", "/onlineagent/{agentid}/autoanswer/{isautoanswer}", []);
OnlineAgent.setAgentAutoEnterIdle = REST._operation("POST", "/onlineagent/{agentid}/autoenteridle/{flag}", []);
OnlineAgent.loginEx = REST._operation("PUT", "/onlineagent/{agentid}/loginex", [], "application/json");
OnlineAgent.forceLoginEx = REST._operation("PUT", "/onlineagent/{agentid}/forceloginex", [], "application/json");
OnlineAgent.forceLoginExWithoutPhone = REST._operation("PUT", "/onlineagent/{agentid}/forceloginexwithoutphone", [], "application/json");
OnlineAgent.bindAgentPhone = REST._operation("POST", "/onlineagent/{agentid}/bindphone", [], "application/json");
OnlineAgent.queryAgentSkillsByWorkNo = REST._operation("GET", "/onlineagent/{agentid}/agentskillsbyworkno/{workno}", []);
OnlineAgent.setTalkRight = REST._operation("POST", "/onlineagent/{agentid}/settalkright", ["flag"]);
OnlineAgent.setForwarding = REST._operation("POST", "/onlineagent/{agentid}/setforwarding", [], "application/json");
OnlineAgent.setAgentSelfRecord = REST._operation("POST", "/onlineagent/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}", []);
OnlineAgent.setCustomState = REST._operation("POST", "/onlineagent/{agentid}/setcustomstate", ["customstate"]);
OnlineAgent.cancelSetCustomState = REST._operation("POST", "/onlineagent/{agentid}/cancelsetcustomstate", []);
OnlineAgent.queryCustomState = REST._operation("GET", "/onlineagent/{agentid}/querycustomstate", []);
OnlineAgent.loginInfo = REST._operation("POST", "/onlineagent/{agentid}/logininfo", []);
OnlineAgent.vrcToken = REST._operation("POST", "/onlineagent/{agentid}/vrctoken", []);
OnlineAgent.modifyAccountPwdEx = REST._operation("POST", "/onlineagent/{agentid}/modifyaccountpwdex", [], "application/json");
OnlineAgent.modifyAccountPwd = REST._operation("POST", "/onlineagent/{agentid}/modifyaccountpwd", ["newpassword","oldpassword"]);
OnlineAgent.sendNoteletEx = REST._operation("POST", "/onlineagent/{agentid}/sendnoteletex", [], "application/json");
OnlineAgent.sendNotelet = REST._operation("POST", "/onlineagent/{agentid}/sendnotelet/{receiver}", ["content"]);
OnlineAgent.notifyBulletin = REST._operation("POST", "/onlineagent/{agentid}/notifybulletin", [], "application/json");
OnlineAgent.heartbeat = REST._operation("PUT", "/onlineagent/{agentid}/heartbeat", []);
OnlineAgent.loginByAccount = REST._operation("PUT", "/onlineagent/loginbyaccount", [], "application/json");

var QualityControl = {};
QualityControl.requestWhisperAgent = REST._operation("POST", "/qualitycontrol/{agentid}/requestwhisperagent", ["whisperagentid"]);
QualityControl.requestStopWhisperAgent = REST._operation("POST", "/qualitycontrol/{agentid}/requeststopwhisperagent", ["whisperagentid"]);
QualityControl.requestSwitchInsertWhisperAgent = REST._operation("POST", "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent", ["switchtype","whisperagentid"]);
QualityControl.addSupervise = REST._operation("PUT", "/qualitycontrol/{agentid}/addsupervise/{workNo}", ["mediaType"]);
QualityControl.addInsert = REST._operation("PUT", "/qualitycontrol/{agentid}/addinsert/{workNo}", ["mediaType"]);
QualityControl.stopSuperviseOrInsert = REST._operation("DELETE", "/qualitycontrol/{agentid}/{workNo}", ["mediaType"]);
QualityControl.adjustSkill = REST._operation("POST", "/qualitycontrol/{agentid}/adjustskill", [], "application/json");
QualityControl.forceBusy = REST._operation("POST", "/qualitycontrol/{agentid}/forcebusy/{workNo}", []);
QualityControl.forceIdle = REST._operation("POST", "/qualitycontrol/{agentid}/forceidle/{workNo}", []);
QualityControl.forceRest = REST._operation("POST", "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}", []);
QualityControl.forceLogOutAgent = REST._operation("POST", "/qualitycontrol/{agentid}/forcelogout/{workNo}", []);
QualityControl.forceDropCall = REST._operation("POST", "/qualitycontrol/{agentid}/forcedropcall/{callid}", []);
QualityControl.intercept = REST._either(REST._operation("PUT", "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}", []), REST._operation("PUT", "/qualitycontrol/{agentid}/intercept/{workNo}", ["callId","mediaType"]));
QualityControl.switchSuperviseOrInsert = REST._operation("POST", "/qualitycontrol/{agentid}/switch/{workNo}", []);
QualityControl.queryAllMonitoredAgents = REST._operation("GET", "/qualitycontrol/{agentid}/allagent", []);
QualityControl.beginMonitor = REST._operation("POST", "/qualitycontrol/{agentid}/beginmonitor", ["agents"]);
QualityControl.endMonitor = REST._operation("POST", "/qualitycontrol/{agentid}/endmonitor", ["agents"]);
QualityControl.qcSetAgentSelfRecord = REST._operation("POST", "/qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}", ["agents"]);
QualityControl.qcCancelAgentSelfRecord = REST._operation("POST", "/qualitycontrol/{agentid}/cancelselfrecord", ["agents"]);
QualityControl.queryQcTasks = REST._operation("GET", "/qualitycontrol/{agentid}/queryqctasks", []);
QualityControl.deleteQcTask = REST._operation("DELETE", "/qualitycontrol/{agentid}/deleteqctask", ["begintime","taskdsn"]);
QualityControl.queryUrlInfo = REST._operation("GET", "/qualitycontrol/{agentid}/queryurlinfo", ["urlname"]);
QualityControl.queryVideoRecordFile = REST._operation("GET", "/qualitycontrol/{agentid}/queryvideorecordfile", ["enddate","endposition","startdate","startposition","workno"]);
QualityControl.registerDataToServer = REST._operation("POST", "/qualitycontrol/{agentid}/registerDataToServer", ["port"]);
QualityControl.startVideoMonitor = REST._operation("POST", "/qualitycontrol/{agentid}/startVideoMonitor", [], "application/json");
QualityControl.stopVideoMonitor = REST._operation("POST", "/qualitycontrol/{agentid}/stopVideoMonitor", [], "application/json");
QualityControl.startVideoOperation = REST._operation("POST", "/qualitycontrol/{agentid}/startVideoOperation", ["monitoragent","result"]);
QualityControl.startOrStopVideoPlay = REST._operation("POST", "/qualitycontrol/{agentid}/startOrStopVideoPlay", ["isstart","monitoragent"]);
QualityControl.deleteVideoTask = REST._operation("POST", "/qualitycontrol/{agentid}/deleteVideoTask", ["monitoragent"]);
QualityControl.localRecordPath = REST._operation("GET", "/qualitycontrol/{agentid}/localrecordpath", ["format","recordId"]);
QualityControl.recordFile = REST._operation("GET", "/qualitycontrol/{agentid}/recordfile", ["localRecordPath","token"]);

var QueryMonitor = {};
QueryMonitor.queryClusterInfo = REST._operation("GET", "/querymonitor/{agentid}/clusterinfo", []);
QueryMonitor.queryClusterInfoByName = REST._operation("GET", "/querymonitor/{agentid}/clusterinfobyname/{clustername}", []);
QueryMonitor.queryAgentClusterInfo = REST._operation("GET", "/querymonitor/{agentid}/agentclusterinfo/{workno}", []);
QueryMonitor.queryAllAgentClusterInfo = REST._operation("GET", "/querymonitor/{agentid}/allagentclusterinfo", []);
QueryMonitor.queryServerTime = REST._operation("GET", "/querymonitor/{agentid}/servertime", []);
QueryMonitor.querySystemStateInfo = REST._operation("GET", "/querymonitor/{agentid}/systemstate", []);
QueryMonitor.querySysVersion = REST._operation("GET", "/querymonitor/{agentid}/systemversion", []);
QueryMonitor.querySkillsStatisticInfo = REST._operation("GET", "/querymonitor/{agentid}/skillstatisticinfo/{skillid}", []);
QueryMonitor.setAgentTimeOut = REST._operation("POST", "/querymonitor/{agentid}/setagenttimeout/{flag}", []);
QueryMonitor.setMaxChatNum = REST._operation("POST", "/querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}", ["agents"]);
QueryMonitor.changeToSAPMode = REST._operation("POST", "/querymonitor/{agentid}/changetosapmode", []);

var QueueDevice = {};
QueueDevice.querySkillQueueOnAgentVDN = REST._operation("GET", "/queuedevice/{agentid}/agentvdnskill", []);
QueueDevice.queryIVRInfoOnVdn = REST._operation("GET", "/queuedevice/{agentid}/ivrinfo", []);
QueueDevice.queryStatInfoOfAcd = REST._operation("POST", "/queuedevice/{agentid}/queryacdstat", [], "application/json");
QueueDevice.queryQueueLengthBySkillId = REST._operation("GET", "/queuedevice/{agentid}/skillwaitnum/{skillid}", []);
QueueDevice.queryQueueLengthOnAgent = REST._operation("GET", "/queuedevice/{agentid}/waitnum", []);
QueueDevice.queryQueueLengthOnAgentSkills = REST._operation("GET", "/queuedevice/{agentid}/waitnumbyagent", []);
QueueDevice.querySkillQueueOnAgent = REST._operation("GET", "/queuedevice/{agentid}/agentskill/{workNo}", []);
QueueDevice.queryInNoOnVDN = REST._operation("GET", "/queuedevice/{agentid}/innoinfo", []);
QueueDevice.querySkillStatWithVdn = REST._operation("POST", "/queuedevice/{agentid}/queryskillstat", [], "application/json");
QueueDevice.querySkillQueueOnVDN = REST._operation("GET", "/queuedevice/{agentid}/vdnskill/{vdnid}", []);

var RecordingFile = {};
RecordingFile.downloadRecordFile = REST._operation("GET", "/recordfile/{agentid}", ["filetype","locationId","recordId"]);
RecordingFile.recordfiledownloadEx = REST._operation("GET", "/recordfile/{agentid}/recordfiledownloadEx", ["callId","hwFileName","workNo"]);
RecordingFile.downloadVideoFile = REST._operation("GET", "/recordfile/{agentid}/videofiledownload", ["conferenceId","fileType","recordId"]);
RecordingFile.downloadVideoFileEx = REST._operation("GET", "/recordfile/{agentid}/videofiledownloadEx", ["locationId","recordId"]);

var RecordPlayVoice = {};
RecordPlayVoice.beginPlay = REST._operation("PUT", "/recordplay/{agentid}/play", [], "application/json");
RecordPlayVoice.beginNetPlay = REST._operation("POST", "/recordplay/{agentid}/netplay", [], "application/json");
RecordPlayVoice.pausePlay = REST._operation("POST", "/recordplay/{agentid}/pauseplay", []);
RecordPlayVoice.resumePlay = REST._operation("POST", "/recordplay/{agentid}/resumeplay", []);
RecordPlayVoice.foreFastPlay = REST._operation("POST", "/recordplay/{agentid}/forefast/{time}", []);
RecordPlayVoice.backFastPlay = REST._operation("POST", "/recordplay/{agentid}/backfast/{time}", []);
RecordPlayVoice.playRelocation = REST._operation("POST", "/recordplay/{agentid}/playrelocation", [], "application/json");
RecordPlayVoice.stopPlay = REST._operation("DELETE", "/recordplay/{agentid}/stopplay", []);
RecordPlayVoice.beginRecord = REST._operation("PUT", "/recordplay/{agentid}/record", ["filename"], "application/json");
RecordPlayVoice.stopRecord = REST._operation("DELETE", "/recordplay/{agentid}/stoprecord", []);
RecordPlayVoice.startRecordScreen = REST._operation("PUT", "/recordplay/{agentid}/startrecordscreen", []);
RecordPlayVoice.stopRecordScreen = REST._operation("DELETE", "/recordplay/{agentid}/stoprecordscreen", []);
RecordPlayVoice.pauseRecord = REST._operation("POST", "/recordplay/{agentid}/pauserecord", []);
RecordPlayVoice.resumeRecord = REST._operation("POST", "/recordplay/{agentid}/resumerecord", []);
RecordPlayVoice.beginRecordWithoutFilename = REST._operation("PUT", "/recordplay/{agentid}/recordwithoutfilename", []);
RecordPlayVoice.queryRecordFile = REST._operation("GET", "/recordplay/{agentid}/recordfile", ["enddate","endposition","skillid","startdate","startposition","workno"]);
RecordPlayVoice.querySelfRecordFile = REST._operation("GET", "/recordplay/{agentid}/queryselfrecordfile", ["enddate","endposition","skillid","startdate","startposition"]);
RecordPlayVoice.queryRecordFileByCallId = REST._operation("GET", "/recordplay/{agentid}/queryrecordfilebycallid", ["callid","calltime","workno"]);
RecordPlayVoice.queryRecordFileFromRecordID = REST._operation("GET", "/recordplay/{agentid}/recordfilefromrecordid", ["recordid"]);
RecordPlayVoice.queryRecordFileURL = REST._operation("GET", "/recordplay/{agentid}/recordfileurl", ["filepath"]);
RecordPlayVoice.queryRecordZipFileURL = REST._operation("GET", "/recordplay/{agentid}/recordzipfileurl", ["filepath"]);
RecordPlayVoice.queryBatchRecordZipFileURL = REST._operation("GET", "/recordplay/{agentid}/batchrecordzipfileurl", ["filepath"]);
RecordPlayVoice.queryVoiceRecordScore = REST._operation("GET", "/recordplay/{agentid}/queryrecordscore", ["recordenddate","recordstartdate","workno"]);
RecordPlayVoice.getConnectToken = REST._operation("GET", "/recordplay/{agentid}/getconnecttoken", []);

var TextChat = {};
TextChat.answer = REST._operation("PUT", "/textchat/{workno}/answer/{callid}", []);
TextChat.chat = REST._operation("PUT", "/textchat/{workno}/chatmessage", [], "application/json");
TextChat.drop = REST._operation("DELETE", "/textchat/{workno}/drop/{callid}", []);
TextChat.internalCall = REST._operation("PUT", "/textchat/{workno}/internalcall/{destno}", []);
TextChat.reject = REST._operation("DELETE", "/textchat/{workno}/reject/{callid}", []);
TextChat.tranfser = REST._operation("POST", "/textchat/{workno}/transfer", [], "application/json");
TextChat.sendMessageWithoutCall = REST._operation("POST", "/textchat/{workno}/sendmessagewithoutcall", [], "application/json");
TextChat.confirmMessage = REST._operation("PUT", "/textchat/{workno}/confirmmessage", [], "application/json");
TextChat.downloadMediaFile = REST._operation("GET", "/textchat/{workno}/mediafile", ["filePath"]);
TextChat.uploadMediaFile = REST._operation("POST", "/textchat/{workno}/mediafile", ["callId","chatId","isNeedConfirm","msgType","remark"], "multipart/form-data");
TextChat.queryCallContent = REST._operation("GET", "/textchat/{workno}/callcontent", ["callId","pageNo","pageSize"]);
TextChat.queryCallSession = REST._operation("POST", "/textchat/{workno}/callsession", [], "application/json");

var ThirdPartyControl = {};
ThirdPartyControl.callAnswer = REST._operation("PUT", "/thirdcontrol/{agentid}/callanswer/{workno}", []);
ThirdPartyControl.thirdControlCallout = REST._operation("PUT", "/thirdcontrol/{agentid}/callout/{workno}", [], "application/json");
ThirdPartyControl.setStatus = REST._operation("PUT", "/thirdcontrol/{agentid}/setstatus/{workno}", [], "application/json");

var VoiceCall = {};
VoiceCall.callout = REST._operation("PUT", "/voicecall/{agentid}/callout", [], "application/json");
VoiceCall.callInner = REST._operation("PUT", "/voicecall/{agentid}/callinner", [], "application/json");
VoiceCall.callInnerSkill = REST._operation("PUT", "/voicecall/{agentid}/callinnerskill", [], "application/json");
VoiceCall.answer = REST._operation("PUT", "/voicecall/{agentid}/answer", ["callid"]);
VoiceCall.reject = REST._operation("POST", "/voicecall/{agentid}/reject", [], "application/json");
VoiceCall.innerHelp = REST._operation("POST", "/voicecall/{agentid}/innerhelp", [], "application/json");
VoiceCall.hold = REST._operation("POST", "/voicecall/{agentid}/hold", []);
VoiceCall.getHold = REST._operation("POST", "/voicecall/{agentid}/gethold", ["callid"]);
VoiceCall.connectHold = REST._operation("POST", "/voicecall/{agentid}/connecthold/{callid}", []);
VoiceCall.beginMute = REST._operation("POST", "/voicecall/{agentid}/beginmute", []);
VoiceCall.endMute = REST._operation("POST", "/voicecall/{agentid}/endmute", []);
VoiceCall.confJoin = REST._operation("POST", "/voicecall/{agentid}/confjoin", [], "application/json");
VoiceCall.dropCall = REST._operation("POST", "/voicecall/{agentid}/dropcall/{callid}", []);
VoiceCall.disconnect = REST._operation("POST", "/voicecall/{agentid}/disconnect/{number}", []);
VoiceCall.release = REST._operation("DELETE", "/voicecall/{agentid}/release", []);
VoiceCall.cancelTransfer = REST._operation("POST", "/voicecall/{agentid}/canceltransfer", []);
VoiceCall.adjustVideoMode = REST._operation("POST", "/voicecall/{agentid}/adjustvideomode", [], "application/json");
VoiceCall.mediaSwitch = REST._operation("POST", "/voicecall/{agentid}/mediaswitch", ["mediaType","videoDirection"]);
VoiceCall.phonehangup = REST._operation("POST", "/voicecall/{agentid}/phonehangup", []);
VoiceCall.phonepickup = REST._operation("POST", "/voicecall/{agentid}/phonepickup", []);
VoiceCall.previewCallout = REST._operation("PUT", "/voicecall/{agentid}/previewCallout", [], "application/json");
VoiceCall.requestAppointedCall = REST._operation("POST", "/voicecall/{agentid}/requestcall/{callid}/{skilltype}", ["skillId","skillid"]);
VoiceCall.secondDialEx = REST._operation("POST", "/voicecall/{agentid}/seconddialex", ["number"]);
VoiceCall.secondDial = REST._operation("POST", "/voicecall/{agentid}/seconddial/{number}", []);
VoiceCall.snatchPickup = REST._operation("PUT", "/voicecall/{agentid}/snatchpickup", ["destWorkNo"]);
VoiceCall.startASR = REST._operation("POST", "/voicecall/{agentid}/startasrbycallid", ["callId"]);
VoiceCall.transfer = REST._operation("POST", "/voicecall/{agentid}/transfer", [], "application/json");
VoiceCall.releaseForVTM = REST._operation("DELETE", "/voicecall/{agentid}", []);
VoiceCall.beginMuteVideo = REST._operation("POST", "/voicecall/{agentid}/beginmutevideo", []);
VoiceCall.endMuteVideo = REST._operation("POST", "/voicecall/{agentid}/endmutevideo", []);
VoiceCall.releasePhone = REST._operation("DELETE", "/voicecall/{agentid}/releasephone", []);
VoiceCall.reportSound = REST._operation("POST", "/voicecall/{agentid}/reportsound", [], "application/json");
VoiceCall.cancelPreviewCallout = REST._operation("PUT", "/voicecall/{agentid}/cancelPreviewCallout", [], "application/json");
