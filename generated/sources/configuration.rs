// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `config`: The configuration interfaces, which have their own sign-in and Guid.
use std::time::Duration;
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::configuration::session::ConfigSession;
use crate::error::Error;
use crate::operation::table as operations;
/// The operations of the contract.
impl ConfigSession {
    /// Subscribe to speech recognition results: `register`, `POST /config/subscribe/register`.
    ///
    /// Creates a task by which the CTI platform delivers the results of speech recognition to the caller. The response
    /// contains the ID of the task, which the other subscription operations take.
    ///
    /// Results arrive as `AsrResult` requests below `service_call_back_uri`. The task lapses after 5 minutes without a
    /// heartbeat, so call `handshake_ex` or `handshake` every 2 minutes. A repeated request creates a
    /// further task.
    ///
    /// - `subscribe_type`: What to subscribe to.
    /// - `service_call_back_uri`: Address below which results are delivered. At most 200 characters.
    /// - `nlp_flag`: Whether to analyse the meaning of results too. True needs a callback address in `basic.properties` of the gateway.
    ///
    /// Return codes: 107-003, 107-004, 107-026, 107-027, 107-028, 107-029, 107-030.
    ///
    /// Source: [cec_07_1321](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1321.html), [cec_07_1109](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1109.html), [cec_07_1108](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1108.html), [cec_07_1112](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1112.html).
    pub fn register(
        &self,
        subscribe_type: impl Into<crate::codes::SubscribeType>,
        service_call_back_uri: impl Into<crate::secret::Secret>,
        nlp_flag: bool,
    ) -> Register {
        Register {
            session: self.clone(),
            body: types::RegisterRequest::new(
                subscribe_type,
                service_call_back_uri,
                nlp_flag,
            ),
        }
    }
    /// End a subscription to speech recognition results: `unregister`, `PUT /config/subscribe/unregister`.
    ///
    /// Ends the subscription task with the given ID; no more results are delivered.
    ///
    /// - `server_id`: ID of the subscription task, as `register` returned it; not blank. Not empty.
    ///
    /// Return codes: 107-003, 107-004, 107-030, 107-031.
    ///
    /// Source: [cec_07_1323](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1323.html), guide cfd75e29 (unregister, asrresult).
    pub fn unregister(&self, server_id: impl Into<String>) -> Unregister {
        Unregister {
            session: self.clone(),
            body: types::UnregisterRequest::new(server_id),
        }
    }
    /// Keep a subscription alive: `handshake`, `GET /config/subscribe/handshake/{serviceid}`.
    ///
    /// The heartbeat of a subscription task. The task lapses after 5 minutes without one; every 2 minutes is advised.
    /// `handshake_ex` does the same and also presents the token of the subscription.
    ///
    /// - `service_id`: ID of the subscription task, as `register` returned it in `serverId`; not blank. Not empty.
    ///
    /// Return codes: 107-003, 107-004, 107-030, 107-032.
    ///
    /// Source: [cec_07_1112](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1112.html).
    pub fn handshake(&self, service_id: impl Into<String>) -> Handshake {
        Handshake {
            session: self.clone(),
            service_id: service_id.into(),
        }
    }
    /// Keep a subscription alive, presenting its token: `handshakeEx`, `POST /config/subscribe/handshake/{serviceid}`.
    ///
    /// The heartbeat of a subscription task, with the token that `register` was given. The task lapses after 5 minutes
    /// without one; every 2 minutes is advised.
    ///
    /// - `service_id`: ID of the subscription task, as `register` returned it in `serverId`; not blank. Not empty.
    /// - `service_token`: The `serviceToken` that `register` was given. At most 256 characters.
    ///
    /// Return codes: 107-003, 107-004, 107-030, 107-032.
    ///
    /// Source: [cec_07_1113](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1113.html), [cec_07_1325](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1325.html), cec_05_4353 (config_handshake_ex), guide fd48defa (handshakeEx; copy of page cec_05_4353).
    pub fn handshake_ex(
        &self,
        service_id: impl Into<String>,
        service_token: impl Into<crate::secret::Secret>,
    ) -> HandshakeEx {
        HandshakeEx {
            session: self.clone(),
            service_id: service_id.into(),
            service_token: service_token.into(),
        }
    }
    /// Change the task that pushes agent states: `modifyAgentStatus`, `POST /config/sys/agentstatus/modify`.
    ///
    /// Changes where the states of agents are pushed to and how the gateway authenticates there: for one VDN or for the
    /// whole system.
    ///
    /// - `id`: Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    /// - `callback_url`: Address to which states are pushed, a valid URL. At most 100 characters.
    /// - `dr_callback_url`: Address to which states are pushed in disaster recovery. At most 100 characters.
    /// - `auth_url`: Address at which the gateway authenticates. At most 100 characters.
    /// - `auth_user_name`: User name with which the gateway authenticates. At most 128 characters.
    /// - `auth_pass_word`: Password with which the gateway authenticates. At most 128 characters.
    ///
    /// Source: [cec_07_1104](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1104.html).
    pub fn modify_agent_status(
        &self,
        id: u32,
        callback_url: impl Into<String>,
        dr_callback_url: impl Into<String>,
        auth_url: impl Into<String>,
        auth_user_name: impl Into<String>,
        auth_pass_word: impl Into<crate::secret::Secret>,
    ) -> ModifyAgentStatus {
        ModifyAgentStatus {
            session: self.clone(),
            body: types::ModifyAgentStatusRequest::new(
                id,
                callback_url,
                dr_callback_url,
                auth_url,
                auth_user_name,
                auth_pass_word,
            ),
        }
    }
    /// End the push of agent states: `unregisterAgentStatus`, `POST /config/sys/agentstatus/unregister`.
    ///
    /// Ends the task that pushes the states of agents, for one VDN or for the whole system.
    ///
    /// - `id`: Whose task to end: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    ///
    /// Source: [cec_07_1105](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1105.html).
    pub fn unregister_agent_status(&self, id: u32) -> UnregisterAgentStatus {
        UnregisterAgentStatus {
            session: self.clone(),
            id: i64::from(id),
        }
    }
    /// Register a task that pushes agent states: `registerAgentStatus`, `POST /config/sys/agentstatus/register`.
    ///
    /// Registers where the states of agents are pushed to and how the gateway authenticates there: for one VDN or for the whole
    /// system.
    ///
    /// Source: [cec_07_1004](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1004.html), [cec_07_1104](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1104.html).
    pub fn register_agent_status(&self) -> RegisterAgentStatus {
        RegisterAgentStatus {
            session: self.clone(),
            body: types::RegisterAgentStatusRequest::new(),
        }
    }
    /// Read the weights of CTI nodes for outgoing resources: `queryNodePolicy`, `GET /config/sys/nodepolicy`.
    ///
    /// Reads which CTI nodes provide the resources for outgoing calls of VDNs, and in what proportion.
    ///
    /// Source: [cec_07_1094](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1094.html).
    pub fn query_node_policy(&self) -> QueryNodePolicy {
        QueryNodePolicy {
            session: self.clone(),
        }
    }
    /// Set the weights of CTI nodes for outgoing resources: `modifyNodePolicy`, `PUT /config/sys/nodepolicy`.
    ///
    /// Sets which CTI nodes provide the resources for outgoing calls of VDNs, and in what proportion.
    ///
    /// - `body`: Weights of CTI nodes.
    ///
    /// Source: [cec_07_1095](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1095.html).
    pub fn modify_node_policy(
        &self,
        body: impl Into<types::ModifyNodePolicyRequest>,
    ) -> ModifyNodePolicy {
        ModifyNodePolicy {
            session: self.clone(),
            body: body.into(),
        }
    }
    /// Read groups of VDNs: `queryVdnGroup`, `GET /config/sys/vdngroup`.
    ///
    /// Reads groups of VDNs: those with the given IDs or, without IDs, all of them.
    ///
    /// Source: [cec_07_1079](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1079.html).
    pub fn query_vdn_group(&self) -> QueryVdnGroup {
        QueryVdnGroup {
            session: self.clone(),
            ids: None,
            parent_id: None,
        }
    }
    /// Change a group of VDNs: `modifyVdnGroup`, `PUT /config/sys/vdngroup`.
    ///
    /// Changes the name, the administrator and the limits of a group of VDNs.
    ///
    /// - `vdn_group_id`: ID of the group of VDNs. 1 to 5000.
    /// - `group_name`: Name of the group.
    ///
    /// Source: [cec_07_1078](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1078.html).
    pub fn modify_vdn_group(
        &self,
        vdn_group_id: u32,
        group_name: impl Into<String>,
    ) -> ModifyVdnGroup {
        ModifyVdnGroup {
            session: self.clone(),
            vdn_group_id: i64::from(vdn_group_id),
            body: types::ModifyVdnGroupRequest::new(group_name),
        }
    }
    /// Add a group of VDNs: `addVdnGroup`, `POST /config/sys/vdngroup`.
    ///
    /// Adds a group of VDNs, with its administrator and its limits.
    ///
    /// - `group_name`: Name of the group.
    ///
    /// Source: [cec_07_1077](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1077.html).
    pub fn add_vdn_group(&self, group_name: impl Into<String>) -> AddVdnGroup {
        AddVdnGroup {
            session: self.clone(),
            vdn_group_id: None,
            body: types::AddVdnGroupRequest::new(group_name),
        }
    }
    /// Read system access codes: `queryAccessCode`, `GET /config/sys/accesscode`.
    ///
    /// Reads access codes: those with the given IDs or, without IDs, all of them.
    ///
    /// Return codes: 107-035.
    ///
    /// Source: [cec_07_1064](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1064.html).
    pub fn query_access_code(&self) -> QueryAccessCode {
        QueryAccessCode {
            session: self.clone(),
            ids: None,
        }
    }
    /// Change a system access code: `modifyAccessCode`, `PUT /config/sys/accesscode`.
    ///
    /// Changes an access code.
    ///
    /// - `access_code_id`: ID of the access code. 1 to 10000.
    ///
    /// Return codes: 107-034.
    ///
    /// Source: [cec_07_1063](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1063.html).
    pub fn modify_access_code(&self, access_code_id: u32) -> ModifyAccessCode {
        ModifyAccessCode {
            session: self.clone(),
            access_code_id: i64::from(access_code_id),
            body: types::ModifyAccessCodeRequest::new(),
        }
    }
    /// Add a system access code: `addAccessCode`, `POST /config/sys/accesscode`.
    ///
    /// Adds an access code, a number of the platform that calls come in by.
    ///
    /// - `access_code`: Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters. Pattern `^[0-9*#]+$`.
    /// - `code_description`: What the code is for. At most 100 characters.
    /// - `media_type_id`: What kind of call comes in by it.
    ///
    /// Return codes: 107-033.
    ///
    /// Source: [cec_07_1062](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1062.html).
    pub fn add_access_code(
        &self,
        access_code: impl Into<String>,
        code_description: impl Into<String>,
        media_type_id: impl Into<crate::codes::AccessCodeMedium>,
    ) -> AddAccessCode {
        AddAccessCode {
            session: self.clone(),
            access_code_id: None,
            body: types::AddAccessCodeRequest::new(
                access_code,
                code_description,
                media_type_id,
            ),
        }
    }
    /// Remove a system access code: `deleteAccessCode`, `DELETE /config/sys/accesscode`.
    ///
    /// Removes an access code.
    ///
    /// - `access_code_id`: ID of the access code. 1 to 10000.
    ///
    /// Return codes: 107-036.
    ///
    /// Source: [cec_07_1065](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1065.html).
    pub fn delete_access_code(&self, access_code_id: u32) -> DeleteAccessCode {
        DeleteAccessCode {
            session: self.clone(),
            access_code_id: i64::from(access_code_id),
        }
    }
    /// Read IVR servers: `queryIVR`, `GET /config/sys/ivr`.
    ///
    /// Reads servers of the IVR: those with the given IDs or, without IDs, all of them.
    ///
    /// Return codes: 107-039.
    ///
    /// Source: [cec_07_1069](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1069.html).
    pub fn query_ivr(&self) -> QueryIvr {
        QueryIvr {
            session: self.clone(),
            ids: None,
        }
    }
    /// Change an IVR server: `modifyIVR`, `PUT /config/sys/ivr`.
    ///
    /// Changes a server of the IVR.
    ///
    /// - `ivr_id`: ID of the server; 71 to 99 are not allowed. 1 to 299.
    ///
    /// Return codes: 107-038.
    ///
    /// Source: [cec_07_1068](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1068.html).
    pub fn modify_ivr(&self, ivr_id: u32) -> ModifyIvr {
        ModifyIvr {
            session: self.clone(),
            ivr_id: i64::from(ivr_id),
            body: types::ModifyIvrRequest::new(),
        }
    }
    /// Add an IVR server: `addIVR`, `POST /config/sys/ivr`.
    ///
    /// Adds a server of the IVR to the platform.
    ///
    /// Return codes: 107-037.
    ///
    /// Source: [cec_07_1067](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1067.html).
    pub fn add_ivr(&self) -> AddIvr {
        AddIvr {
            session: self.clone(),
            ivr_id: None,
            body: types::AddIvrRequest::new(),
        }
    }
    /// Read VDNs: `queryVdn`, `GET /config/sys/vdn`.
    ///
    /// Reads VDNs: those with the given IDs or, without IDs, all of them.
    ///
    /// Return codes: 107-043.
    ///
    /// Source: [cec_07_1074](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1074.html).
    pub fn query_vdn(&self) -> QueryVdn {
        QueryVdn {
            session: self.clone(),
            ids: None,
        }
    }
    /// Add a VDN: `addVdn`, `POST /config/sys/vdn`.
    ///
    /// Adds a VDN, with its limits and its administrator, and sets its docking password.
    ///
    /// - `vdn_setup`: Limits of the VDN, and who administers it.
    ///
    /// Return codes: 107-041.
    ///
    /// Source: [cec_07_1072](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1072.html).
    pub fn add_vdn(&self, vdn_setup: impl Into<types::NewVdnSetup>) -> AddVdn {
        AddVdn {
            session: self.clone(),
            vdn_id: None,
            vdn_group_id: None,
            body: types::AddVdnRequest::new(vdn_setup),
        }
    }
    /// Remove a VDN: `deleteVdn`, `DELETE /config/sys/vdn`.
    ///
    /// Removes a VDN.
    ///
    /// - `vdn_id`: ID of the VDN. 1 to 5000.
    ///
    /// Return codes: 107-044, 107-045.
    ///
    /// Source: [cec_07_1075](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1075.html), [cec_07_1328](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1328.html).
    pub fn delete_vdn(&self, vdn_id: u32) -> DeleteVdn {
        DeleteVdn {
            session: self.clone(),
            vdn_id: i64::from(vdn_id),
            vdn_name: None,
            vdn_group_id: None,
        }
    }
    /// Read how agents of the VDN are configured: `queryAgent`, `GET /config/vdn/agents`.
    ///
    /// Reads the configuration of agents of the VDN: those with the given IDs or, without IDs, all of them. The session
    /// determines the VDN.
    ///
    /// Source: [cec_07_1014](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1014.html).
    pub fn query_agent(&self) -> QueryAgent {
        QueryAgent {
            session: self.clone(),
            agent_id_set: None,
        }
    }
    /// Add an agent: `addAgent`, `POST /config/vdn/agents`.
    ///
    /// Adds an agent to the VDN. The session determines the VDN.
    ///
    /// - `user_class_id`: ID of the agent's role. 1 or more.
    ///
    /// Return codes: 107-010.
    ///
    /// Source: [cec_07_1012](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1012.html), [cec_07_1004](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1004.html).
    pub fn add_agent(&self, user_class_id: u32) -> AddAgent {
        AddAgent {
            session: self.clone(),
            agent_id: None,
            body: types::AddAgentRequest::new(user_class_id),
        }
    }
    /// Remove an agent: `deleteAgent`, `DELETE /config/vdn/agents`.
    ///
    /// Removes an agent of the VDN. The session determines the VDN.
    ///
    /// - `agent_id`: ID of the agent. 101 to 999999.
    ///
    /// Return codes: 107-013.
    ///
    /// Source: [cec_07_1015](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1015.html).
    pub fn delete_agent(&self, agent_id: u32) -> DeleteAgent {
        DeleteAgent {
            session: self.clone(),
            agent_id: i64::from(agent_id),
        }
    }
    /// Read called routes: `queryCallInfo`, `GET /config/vdn/calledroute`.
    ///
    /// Reads called routes of the VDN, each of which leads calls to an access code to a skill queue or an IVR flow. The
    /// session determines the VDN.
    ///
    /// - `dn_id`: IDs of routes (1 to 10000 each), separated by commas; empty for all routes. At most 500 characters. Pattern `^(?:[0-9]+(?:,[0-9]+)*)?$`.
    ///
    /// Source: [cec_07_1041](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1041.html).
    pub fn query_call_info(&self, dn_id: impl Into<String>) -> QueryCallInfo {
        QueryCallInfo {
            session: self.clone(),
            dn_id: dn_id.into(),
        }
    }
    /// Add a called route: `addCallInfo`, `POST /config/vdn/calledroute`.
    ///
    /// Adds a route that leads calls to an access code, with or without further digits, to a skill queue or an IVR flow
    /// of the VDN. The session determines the VDN.
    ///
    /// - `access_code`: Access code.
    /// - `device_type`: Where the route leads.
    /// - `device_id`: ID of the skill queue or of the IVR flow.
    ///
    /// Source: [cec_07_1039](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1039.html).
    pub fn add_call_info(
        &self,
        access_code: impl Into<String>,
        device_type: impl Into<crate::codes::CalledRouteDevice>,
        device_id: i64,
    ) -> AddCallInfo {
        AddCallInfo {
            session: self.clone(),
            dn_id: None,
            body: types::AddCallInfoRequest::new(access_code, device_type, device_id),
        }
    }
    /// Remove a called route: `deleteCallInfo`, `DELETE /config/vdn/calledroute`.
    ///
    /// Removes a called route of the VDN. The session determines the VDN.
    ///
    /// - `dn_id`: ID of the route to remove. 1 to 10000.
    ///
    /// Source: [cec_07_1042](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1042.html).
    pub fn delete_call_info(&self, dn_id: u32) -> DeleteCallInfo {
        DeleteCallInfo {
            session: self.clone(),
            dn_id: i64::from(dn_id),
        }
    }
    /// Read skill groups: `querySkillGroups`, `GET /config/vdn/skillGroup`.
    ///
    /// Reads skill groups of the VDN: those with the given IDs or, without IDs, all of them. The session determines the VDN.
    ///
    /// Source: [cec_07_1058](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1058.html).
    pub fn query_skill_groups(&self) -> QuerySkillGroups {
        QuerySkillGroups {
            session: self.clone(),
            skill_group_ids: None,
        }
    }
    /// Change a skill group: `modifySkillGroup`, `PUT /config/vdn/skillGroup`.
    ///
    /// Changes the name or the skill queues of a skill group of the VDN. The session determines the VDN.
    ///
    /// - `skill_group_id`: ID of the group. 1 to 2000.
    ///
    /// Source: [cec_07_1057](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1057.html).
    pub fn modify_skill_group(&self, skill_group_id: u32) -> ModifySkillGroup {
        ModifySkillGroup {
            session: self.clone(),
            skill_group_id: i64::from(skill_group_id),
            body: types::ModifySkillGroupRequest::new(),
        }
    }
    /// Add a skill group: `addSkillGroup`, `POST /config/vdn/skillGroup`.
    ///
    /// Adds a skill group, a set of weighted skill queues, to the VDN. The session determines the VDN.
    ///
    /// - `skill_group_name`: Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 64 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    ///
    /// Source: [cec_07_1056](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1056.html).
    pub fn add_skill_group(&self, skill_group_name: impl Into<String>) -> AddSkillGroup {
        AddSkillGroup {
            session: self.clone(),
            skill_group_id: None,
            body: types::AddSkillGroupRequest::new(skill_group_name),
        }
    }
    /// Remove a skill group: `deleteSkillGroup`, `DELETE /config/vdn/skillGroup`.
    ///
    /// Removes a skill group of the VDN. The session determines the VDN.
    ///
    /// - `skill_group_id`: ID of the group. 1 to 2000.
    ///
    /// Source: [cec_07_1059](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1059.html).
    pub fn delete_skill_group(&self, skill_group_id: u32) -> DeleteSkillGroup {
        DeleteSkillGroup {
            session: self.clone(),
            skill_group_id: i64::from(skill_group_id),
        }
    }
    /// Read roles of agents: `queryUserClass`, `GET /config/vdn/userclass`.
    ///
    /// Reads roles of the VDN: those with the given IDs or, without IDs, all of them. The session determines the VDN.
    ///
    /// Return codes: 107-016.
    ///
    /// Source: [cec_07_1022 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1022.html).
    pub fn query_user_class(&self) -> QueryUserClass {
        QueryUserClass {
            session: self.clone(),
            user_class_id_set: None,
        }
    }
    /// Change a role of agents: `modifyUserClass`, `PUT /config/vdn/userclass`.
    ///
    /// Changes a role of the VDN. The session determines the VDN.
    ///
    /// - `user_class_id`: ID of the role. 1 to 255.
    ///
    /// Return codes: 107-015.
    ///
    /// Source: [cec_07_1021 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1021.html).
    pub fn modify_user_class(&self, user_class_id: u32) -> ModifyUserClass {
        ModifyUserClass {
            session: self.clone(),
            user_class_id: i64::from(user_class_id),
            body: types::ModifyUserClassRequest::new(),
        }
    }
    /// Add a role of agents: `addUserClass`, `POST /config/vdn/userclass`.
    ///
    /// Adds a role, a set of rights that agents can have, to the VDN. The session determines the VDN.
    ///
    /// - `name`: Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `roles`: The rights, each 1 or 0: 32, 64 or 128 of them.
    ///
    /// Return codes: 107-014.
    ///
    /// Source: [cec_07_1020 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1020.html).
    pub fn add_user_class(
        &self,
        name: impl Into<String>,
        roles: impl IntoIterator<Item = u32>,
    ) -> AddUserClass {
        AddUserClass {
            session: self.clone(),
            user_class_id: None,
            body: types::AddUserClassRequest::new(name, roles),
        }
    }
    /// Change a skill queue: `modifySkillQueue`, `PUT /config/vdn/skill`.
    ///
    /// Changes a skill queue of the VDN. Its name and its medium cannot be changed. The session determines the VDN.
    ///
    /// - `skill_id`: ID of the skill queue. 1 to 5000.
    /// - `name`: Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `media_type_id`: What kind of call waits in it.
    ///
    /// Source: [cec_07_1026 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1026.html).
    pub fn modify_skill_queue(
        &self,
        skill_id: u32,
        name: impl Into<String>,
        media_type_id: impl Into<crate::codes::SkillQueueMedium>,
    ) -> ModifySkillQueue {
        ModifySkillQueue {
            session: self.clone(),
            skill_id: i64::from(skill_id),
            body: types::ModifySkillQueueRequest::new(name, media_type_id),
        }
    }
    /// Add a skill queue: `addSkillQueue`, `POST /config/vdn/skill`.
    ///
    /// Adds a skill queue to the VDN, and a skill element of the same name. A VDN has at most 5000 skill elements. The session
    /// determines the VDN.
    ///
    /// - `name`: Name of the queue. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    /// - `media_type_id`: What kind of call waits in it.
    ///
    /// Source: [cec_07_1025 (2025-12)](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1025.html).
    pub fn add_skill_queue(
        &self,
        name: impl Into<String>,
        media_type_id: impl Into<crate::codes::SkillQueueMedium>,
    ) -> AddSkillQueue {
        AddSkillQueue {
            session: self.clone(),
            skill_id: None,
            body: types::AddSkillQueueRequest::new(name, media_type_id),
        }
    }
    /// Remove a skill queue: `deleteSkillQueue`, `DELETE /config/vdn/skill`.
    ///
    /// Removes a skill queue of the VDN. The session determines the VDN.
    ///
    /// - `skill_id`: ID of the skill queue. 1 to 5000.
    ///
    /// Source: [cec_07_1028](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1028.html).
    pub fn delete_skill_queue(&self, skill_id: u32) -> DeleteSkillQueue {
        DeleteSkillQueue {
            session: self.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// Read the VDN: `queryVdnInfo`, `GET /config/vdn/vdn`.
    ///
    /// Reads the limits and the settings of the VDN. The session determines the VDN.
    ///
    /// Return codes: 107-023.
    ///
    /// Source: [cec_07_1036](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1036.html).
    pub fn query_vdn_info(&self) -> QueryVdnInfo {
        QueryVdnInfo {
            session: self.clone(),
        }
    }
    /// Change the VDN: `modifyVdnInfo`, `PUT /config/vdn/vdn`.
    ///
    /// Changes settings of the VDN. The session determines the VDN.
    ///
    /// - `vdn_info`: Settings of the VDN.
    ///
    /// Return codes: 107-022.
    ///
    /// Source: [cec_07_1035](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1035.html).
    pub fn modify_vdn_info(
        &self,
        vdn_info: impl Into<types::VdnInfoSettings>,
    ) -> ModifyVdnInfo {
        ModifyVdnInfo {
            session: self.clone(),
            body: types::ModifyVdnInfoRequest::new(vdn_info),
        }
    }
    /// Change a multimedia user of the UAP: `modifyUapAgent`, `PUT /config/vdn/uap/user`.
    ///
    /// Changes the password of a user of the UAP, by which a softphone registers, and how it is authenticated.
    ///
    /// - `phone_num`: Number of the user. 1 to 32 characters.
    ///
    /// Return codes: 107-066, 107-067.
    ///
    /// Source: [cec_07_1051](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1051.html), [cec_07_1328](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1328.html).
    pub fn modify_uap_agent(&self, phone_num: impl Into<String>) -> ModifyUapAgent {
        ModifyUapAgent {
            session: self.clone(),
            uap_id: None,
            body: types::ModifyUapAgentRequest::new(phone_num),
        }
    }
}
/// A request of `register`, from [`ConfigSession::register`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Register {
    session: ConfigSession,
    body: types::RegisterRequest,
}
impl Register {
    /// Token by which the receiver of results recognises the sender. At most 256 characters.
    pub fn service_token(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.service_token(value);
        self
    }
    /// Access code of the robot; only if `nlp_flag` is true.
    pub fn flow_access_code(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.flow_access_code(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REGISTER);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for Register {
    type Output = Result<types::RegisterResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session.answer(&operations::REGISTER, client.register(&self.body)).await
        })
    }
}
/// A request of `unregister`, from [`ConfigSession::unregister`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Unregister {
    session: ConfigSession,
    body: types::UnregisterRequest,
}
impl Unregister {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::UNREGISTER);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for Unregister {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(&operations::UNREGISTER, client.unregister(&self.body))
                .await
        })
    }
}
/// A request of `handshake`, from [`ConfigSession::handshake`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Handshake {
    session: ConfigSession,
    service_id: String,
}
impl Handshake {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CONFIG_HANDSHAKE);
        check.text(0, self.service_id.as_str())?;
        Ok(())
    }
}
impl IntoFuture for Handshake {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CONFIG_HANDSHAKE,
                    client.config_handshake(&self.service_id),
                )
                .await
        })
    }
}
/// A request of `handshakeEx`, from [`ConfigSession::handshake_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct HandshakeEx {
    session: ConfigSession,
    service_id: String,
    service_token: crate::secret::Secret,
}
impl HandshakeEx {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CONFIG_HANDSHAKE_EX);
        check.text(0, self.service_id.as_str())?;
        check.text(1, self.service_token.expose())?;
        Ok(())
    }
}
impl IntoFuture for HandshakeEx {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = &self.session.client().with_service_token(self.service_token);
            self.session
                .answer(
                    &operations::CONFIG_HANDSHAKE_EX,
                    client.config_handshake_ex(&self.service_id),
                )
                .await
        })
    }
}
/// A request of `modifyAgentStatus`, from [`ConfigSession::modify_agent_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAgentStatus {
    session: ConfigSession,
    body: types::ModifyAgentStatusRequest,
}
impl ModifyAgentStatus {
    /// Description of the task. At most 20 characters.
    pub fn channel_desc(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.channel_desc(value);
        self
    }
    /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
    pub fn dr_auth_url(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dr_auth_url(value);
        self
    }
    /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
    pub fn dr_auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dr_auth_user_name(value);
        self
    }
    /// Password with which the gateway authenticates in disaster recovery. At most 128 characters.
    pub fn dr_auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.dr_auth_pass_word(value);
        self
    }
    /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: 3000 milliseconds.
    pub fn push_timeout(mut self, value: Duration) -> Self {
        self.body = self.body.push_timeout(value);
        self
    }
    /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: 50 minutes.
    pub fn token_refresh_minutes(mut self, value: Duration) -> Self {
        self.body = self.body.token_refresh_minutes(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_AGENT_STATUS);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for ModifyAgentStatus {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_AGENT_STATUS,
                    client.modify_agent_status(&self.body),
                )
                .await
        })
    }
}
/// A request of `unregisterAgentStatus`, from [`ConfigSession::unregister_agent_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct UnregisterAgentStatus {
    session: ConfigSession,
    id: i64,
}
impl UnregisterAgentStatus {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::UNREGISTER_AGENT_STATUS);
        check.integer(0, self.id)?;
        Ok(())
    }
}
impl IntoFuture for UnregisterAgentStatus {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::UNREGISTER_AGENT_STATUS,
                    client.unregister_agent_status(self.id),
                )
                .await
        })
    }
}
/// A request of `registerAgentStatus`, from [`ConfigSession::register_agent_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RegisterAgentStatus {
    session: ConfigSession,
    body: types::RegisterAgentStatusRequest,
}
impl RegisterAgentStatus {
    /// Whose task it is: 0 is that of the system, any other number that of the VDN with this ID. 0 to 5000.
    pub fn id(mut self, value: u32) -> Self {
        self.body = self.body.id(value);
        self
    }
    /// Description of the task. At most 20 characters.
    pub fn channel_desc(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.channel_desc(value);
        self
    }
    /// Address to which states are pushed, a valid URL. At most 100 characters.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.callback_url(value);
        self
    }
    /// Address to which states are pushed in disaster recovery. At most 100 characters.
    pub fn dr_callback_url(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dr_callback_url(value);
        self
    }
    /// Address at which the gateway authenticates. At most 100 characters.
    pub fn auth_url(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.auth_url(value);
        self
    }
    /// Address at which the gateway authenticates in disaster recovery. At most 100 characters.
    pub fn dr_auth_url(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dr_auth_url(value);
        self
    }
    /// User name with which the gateway authenticates. At most 128 characters.
    pub fn auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.auth_user_name(value);
        self
    }
    /// Password with which the gateway authenticates. At most 128 characters.
    pub fn auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.auth_pass_word(value);
        self
    }
    /// User name with which the gateway authenticates in disaster recovery. At most 128 characters.
    pub fn dr_auth_user_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dr_auth_user_name(value);
        self
    }
    /// Password with which the gateway authenticates in disaster recovery. At most 128 characters.
    pub fn dr_auth_pass_word(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.dr_auth_pass_word(value);
        self
    }
    /// How long the gateway waits for the response to a push, in milliseconds. 1000 to 5000 milliseconds. Default: 3000 milliseconds.
    pub fn push_timeout(mut self, value: Duration) -> Self {
        self.body = self.body.push_timeout(value);
        self
    }
    /// After how many minutes the gateway renews its token. 10 to 120 minutes. Default: 50 minutes.
    pub fn token_refresh_minutes(mut self, value: Duration) -> Self {
        self.body = self.body.token_refresh_minutes(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::REGISTER_AGENT_STATUS);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for RegisterAgentStatus {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REGISTER_AGENT_STATUS,
                    client.register_agent_status(&self.body),
                )
                .await
        })
    }
}
/// A request of `queryNodePolicy`, from [`ConfigSession::query_node_policy`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryNodePolicy {
    session: ConfigSession,
}
impl IntoFuture for QueryNodePolicy {
    type Output = Result<Vec<types::NodeWeight>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::QUERY_NODE_POLICY, client.query_node_policy())
                .await
        })
    }
}
/// A request of `modifyNodePolicy`, from [`ConfigSession::modify_node_policy`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyNodePolicy {
    session: ConfigSession,
    body: types::ModifyNodePolicyRequest,
}
impl IntoFuture for ModifyNodePolicy {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_NODE_POLICY,
                    client.modify_node_policy(&self.body),
                )
                .await
        })
    }
}
/// A request of `queryVdnGroup`, from [`ConfigSession::query_vdn_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVdnGroup {
    session: ConfigSession,
    ids: Option<String>,
    parent_id: Option<i64>,
}
impl QueryVdnGroup {
    /// IDs of groups, separated by commas; all groups if it is empty or absent. Pattern `^(?:[0-9]+(?:,[0-9]+)*)?$`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// ID of the group above. 1 to 5000.
    pub fn parent_id(mut self, value: u32) -> Self {
        self.parent_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_VDN_GROUP);
        check.text(0, self.ids.as_deref())?;
        check.integer(1, self.parent_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryVdnGroup {
    type Output = Result<Vec<types::VdnGroup>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_VDN_GROUP,
                    client.query_vdn_group(self.ids.as_deref(), self.parent_id),
                )
                .await
        })
    }
}
/// A request of `modifyVdnGroup`, from [`ConfigSession::modify_vdn_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyVdnGroup {
    session: ConfigSession,
    vdn_group_id: i64,
    body: types::ModifyVdnGroupRequest,
}
impl ModifyVdnGroup {
    /// ID of the parent group; null for the top level.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.body = self.body.parent_id(value);
        self
    }
    /// Name of the administrator. At most 25 characters.
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.admin_name(value);
        self
    }
    /// Work number of the administrator. 60000 to 65000.
    pub fn admin_work_no(mut self, value: u32) -> Self {
        self.body = self.body.admin_work_no(value);
        self
    }
    /// Password of the administrator. At most 32 characters.
    pub fn admin_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.admin_password(value);
        self
    }
    /// How many agents are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_agent_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_agent_num(value);
        self
    }
    /// How many video agents are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_video_agent_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_video_agent_num(value);
        self
    }
    /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
    pub fn allowed_pstn_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_pstn_call_num(value);
        self
    }
    /// How many web calls are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_web_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_web_call_num(value);
        self
    }
    /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
    pub fn allowed_out_bound_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_out_bound_call_num(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_VDN_GROUP);
        check.integer(0, self.vdn_group_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifyVdnGroup {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_VDN_GROUP,
                    client.modify_vdn_group(self.vdn_group_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addVdnGroup`, from [`ConfigSession::add_vdn_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddVdnGroup {
    session: ConfigSession,
    vdn_group_id: Option<i64>,
    body: types::AddVdnGroupRequest,
}
impl AddVdnGroup {
    /// ID of the new group; the server assigns one if it is absent. 1 to 5000.
    pub fn vdn_group_id(mut self, value: u32) -> Self {
        self.vdn_group_id = Some(i64::from(value));
        self
    }
    /// ID of the parent group; null for the top level.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.body = self.body.parent_id(value);
        self
    }
    /// Name of the administrator. At most 25 characters.
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.admin_name(value);
        self
    }
    /// Work number of the administrator. 60000 to 65000.
    pub fn admin_work_no(mut self, value: u32) -> Self {
        self.body = self.body.admin_work_no(value);
        self
    }
    /// Password of the administrator. At most 32 characters.
    pub fn admin_password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.admin_password(value);
        self
    }
    /// How many agents are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_agent_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_agent_num(value);
        self
    }
    /// How many video agents are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_video_agent_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_video_agent_num(value);
        self
    }
    /// How many calls of the telephone network are allowed. 1 to 60000. Default: `1`.
    pub fn allowed_pstn_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_pstn_call_num(value);
        self
    }
    /// How many web calls are allowed. 0 to 20000. Default: `0`.
    pub fn allowed_web_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_web_call_num(value);
        self
    }
    /// How many outbound calls are allowed. 0 to 65535. Default: `1000`.
    pub fn allowed_out_bound_call_num(mut self, value: u32) -> Self {
        self.body = self.body.allowed_out_bound_call_num(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_VDN_GROUP);
        check.integer(0, self.vdn_group_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddVdnGroup {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_VDN_GROUP,
                    client.add_vdn_group(self.vdn_group_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `queryAccessCode`, from [`ConfigSession::query_access_code`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAccessCode {
    session: ConfigSession,
    ids: Option<String>,
}
impl QueryAccessCode {
    /// IDs of access codes, separated by commas, at most 100. Pattern `^(?:[0-9]+(?:,[0-9]+){0,99})?$`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_ACCESS_CODE);
        check.text(0, self.ids.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QueryAccessCode {
    type Output = Result<Vec<types::AccessCode>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ACCESS_CODE,
                    client.query_access_code(self.ids.as_deref()),
                )
                .await
        })
    }
}
/// A request of `modifyAccessCode`, from [`ConfigSession::modify_access_code`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyAccessCode {
    session: ConfigSession,
    access_code_id: i64,
    body: types::ModifyAccessCodeRequest,
}
impl ModifyAccessCode {
    /// Digits, asterisks and hashes; they may not begin with 000. 1 to 24 characters. Pattern `^[0-9*#]+$`.
    pub fn access_code(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.access_code(value);
        self
    }
    /// What the code is for. At most 100 characters.
    pub fn code_description(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.code_description(value);
        self
    }
    /// What kind of call comes in by it.
    pub fn media_type_id(
        mut self,
        value: impl Into<crate::codes::AccessCodeMedium>,
    ) -> Self {
        self.body = self.body.media_type_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_ACCESS_CODE);
        check.integer(0, self.access_code_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifyAccessCode {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_ACCESS_CODE,
                    client.modify_access_code(self.access_code_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addAccessCode`, from [`ConfigSession::add_access_code`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAccessCode {
    session: ConfigSession,
    access_code_id: Option<i64>,
    body: types::AddAccessCodeRequest,
}
impl AddAccessCode {
    /// ID of the new access code; the server assigns one if it is absent. 1 to 10000.
    pub fn access_code_id(mut self, value: u32) -> Self {
        self.access_code_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_ACCESS_CODE);
        check.integer(0, self.access_code_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddAccessCode {
    type Output = Result<types::AccessCodeId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_ACCESS_CODE,
                    client.add_access_code(self.access_code_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteAccessCode`, from [`ConfigSession::delete_access_code`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAccessCode {
    session: ConfigSession,
    access_code_id: i64,
}
impl DeleteAccessCode {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_ACCESS_CODE);
        check.integer(0, self.access_code_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteAccessCode {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_ACCESS_CODE,
                    client.delete_access_code(self.access_code_id),
                )
                .await
        })
    }
}
/// A request of `queryIVR`, from [`ConfigSession::query_ivr`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryIvr {
    session: ConfigSession,
    ids: Option<String>,
}
impl QueryIvr {
    /// IDs of servers, separated by commas, at most 100. Pattern `^(?:[0-9]+(?:,[0-9]+){0,99})?$`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_IVR);
        check.text(0, self.ids.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QueryIvr {
    type Output = Result<Vec<types::IvrServer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(&operations::QUERY_IVR, client.query_ivr(self.ids.as_deref()))
                .await
        })
    }
}
/// A request of `modifyIVR`, from [`ConfigSession::modify_ivr`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyIvr {
    session: ConfigSession,
    ivr_id: i64,
    body: types::ModifyIvrRequest,
}
impl ModifyIvr {
    /// Address of the server. At most 16 characters.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.server_ip(value);
        self
    }
    /// How many calls it takes at a time. 0 or more.
    pub fn max_call_num(mut self, value: u32) -> Self {
        self.body = self.body.max_call_num(value);
        self
    }
    /// How often the server is checked, in seconds. 0 or more seconds.
    pub fn check_time(mut self, value: Duration) -> Self {
        self.body = self.body.check_time(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_IVR);
        check.integer(0, self.ivr_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifyIvr {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_IVR,
                    client.modify_ivr(self.ivr_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addIVR`, from [`ConfigSession::add_ivr`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddIvr {
    session: ConfigSession,
    ivr_id: Option<i64>,
    body: types::AddIvrRequest,
}
impl AddIvr {
    /// ID of the new server; 71 to 99 are not allowed. The gateway assigns one if it is absent. 1 to 299.
    pub fn ivr_id(mut self, value: u32) -> Self {
        self.ivr_id = Some(i64::from(value));
        self
    }
    /// Address of the server. At most 16 characters.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.server_ip(value);
        self
    }
    /// How many calls it takes at a time. 0 or more.
    pub fn max_call_num(mut self, value: u32) -> Self {
        self.body = self.body.max_call_num(value);
        self
    }
    /// How often the server is checked, in seconds. 0 or more seconds.
    pub fn check_time(mut self, value: Duration) -> Self {
        self.body = self.body.check_time(value);
        self
    }
    /// ID of the CTI node; in pool mode only. 0 or more.
    pub fn pool_node_id(mut self, value: u32) -> Self {
        self.body = self.body.pool_node_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_IVR);
        check.integer(0, self.ivr_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddIvr {
    type Output = Result<types::IvrServer, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(&operations::ADD_IVR, client.add_ivr(self.ivr_id, &self.body))
                .await
        })
    }
}
/// A request of `queryVdn`, from [`ConfigSession::query_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVdn {
    session: ConfigSession,
    ids: Option<String>,
}
impl QueryVdn {
    /// IDs of VDNs, separated by commas, at most 100; all VDNs if it is empty or absent. Pattern `^(?:[0-9]+(?:,[0-9]+){0,99})?$`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_VDN);
        check.text(0, self.ids.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QueryVdn {
    type Output = Result<Vec<types::VdnEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(&operations::QUERY_VDN, client.query_vdn(self.ids.as_deref()))
                .await
        })
    }
}
/// A request of `addVdn`, from [`ConfigSession::add_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddVdn {
    session: ConfigSession,
    vdn_id: Option<i64>,
    vdn_group_id: Option<i64>,
    body: types::AddVdnRequest,
}
impl AddVdn {
    /// ID of the new VDN; the server assigns one if it is absent. 1 to 5000.
    pub fn vdn_id(mut self, value: u32) -> Self {
        self.vdn_id = Some(i64::from(value));
        self
    }
    /// ID of the group that the VDN belongs to; at the top level if it is absent. 1 to 5000.
    pub fn vdn_group_id(mut self, value: u32) -> Self {
        self.vdn_group_id = Some(i64::from(value));
        self
    }
    /// Settings of the VDN.
    pub fn vdn_info(mut self, value: impl Into<types::VdnInfoSettings>) -> Self {
        self.body = self.body.vdn_info(value);
        self
    }
    /// Docking password of the VDN.
    pub fn vdn_auth_pwd(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.vdn_auth_pwd(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_VDN);
        check.integer(0, self.vdn_id)?;
        check.integer(1, self.vdn_group_id)?;
        Ok(())
    }
}
impl IntoFuture for AddVdn {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_VDN,
                    client.add_vdn(self.vdn_group_id, self.vdn_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteVdn`, from [`ConfigSession::delete_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteVdn {
    session: ConfigSession,
    vdn_id: i64,
    vdn_name: Option<String>,
    vdn_group_id: Option<i64>,
}
impl DeleteVdn {
    /// Name of the VDN; 107-045 if it is another one.
    pub fn vdn_name(mut self, value: impl Into<String>) -> Self {
        self.vdn_name = Some(value.into());
        self
    }
    /// ID of the group that the VDN belongs to; at the top level if it is absent. 1 to 5000.
    pub fn vdn_group_id(mut self, value: u32) -> Self {
        self.vdn_group_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_VDN);
        check.integer(0, self.vdn_id)?;
        check.integer(2, self.vdn_group_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteVdn {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_VDN,
                    client
                        .delete_vdn(
                            self.vdn_group_id,
                            self.vdn_id,
                            self.vdn_name.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgent`, from [`ConfigSession::query_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgent {
    session: ConfigSession,
    agent_id_set: Option<String>,
}
impl QueryAgent {
    /// IDs of agents, separated by commas, at most 100. Pattern `^[0-9]+(,[0-9]+){0,99}$`.
    pub fn agent_id_set(mut self, value: impl Into<String>) -> Self {
        self.agent_id_set = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT);
        check.text(0, self.agent_id_set.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QueryAgent {
    type Output = Result<Vec<types::ConfiguredAgent>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT,
                    client.query_agent(self.agent_id_set.as_deref()),
                )
                .await
        })
    }
}
/// A request of `addAgent`, from [`ConfigSession::add_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAgent {
    session: ConfigSession,
    agent_id: Option<i64>,
    body: types::AddAgentRequest,
}
impl AddAgent {
    /// ID of the new agent; the server assigns one if it is absent. 101 to 999999.
    pub fn agent_id(mut self, value: u32) -> Self {
        self.agent_id = Some(i64::from(value));
        self
    }
    /// Name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.name(value);
        self
    }
    /// Full name of the agent. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 100 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.full_name(value);
        self
    }
    /// Password of the agent. At most 8 bytes.
    pub fn agent_pwd(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.agent_pwd(value);
        self
    }
    /// Whether speech is recognised; not together with `enable_dual_channel_rec`. Default: `false`.
    pub fn asr_ind(mut self, value: bool) -> Self {
        self.body = self.body.asr_ind(value);
        self
    }
    /// How many media sessions the agent can have at a time. 0 or more. Default: `0`.
    pub fn social_chat_num(mut self, value: u32) -> Self {
        self.body = self.body.social_chat_num(value);
        self
    }
    /// Whether both channels are recorded; not together with `asr_ind`. Default: `false`.
    pub fn enable_dual_channel_rec(mut self, value: bool) -> Self {
        self.body = self.body.enable_dual_channel_rec(value);
        self
    }
    /// Skills of the agent, not by skill group.
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewAgentSkill>>,
    ) -> Self {
        self.body = self.body.skills(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_AGENT);
        check.integer(0, self.agent_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddAgent {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_AGENT,
                    client.add_agent(self.agent_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteAgent`, from [`ConfigSession::delete_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAgent {
    session: ConfigSession,
    agent_id: i64,
}
impl DeleteAgent {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_AGENT);
        check.integer(0, self.agent_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteAgent {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(&operations::DELETE_AGENT, client.delete_agent(self.agent_id))
                .await
        })
    }
}
/// A request of `queryCallInfo`, from [`ConfigSession::query_call_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfo {
    session: ConfigSession,
    dn_id: String,
}
impl QueryCallInfo {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::CONFIG_QUERY_CALL_INFO);
        check.text(0, self.dn_id.as_str())?;
        Ok(())
    }
}
impl IntoFuture for QueryCallInfo {
    type Output = Result<Vec<types::CalledRoute>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CONFIG_QUERY_CALL_INFO,
                    client.config_query_call_info(&self.dn_id),
                )
                .await
        })
    }
}
/// A request of `addCallInfo`, from [`ConfigSession::add_call_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddCallInfo {
    session: ConfigSession,
    dn_id: Option<i64>,
    body: types::AddCallInfoRequest,
}
impl AddCallInfo {
    /// ID of the new route; the server assigns one if it is absent. 1 to 10000.
    pub fn dn_id(mut self, value: u32) -> Self {
        self.dn_id = Some(i64::from(value));
        self
    }
    /// Further digits, asterisks and hashes after the access code. At most 24 characters. Pattern `^[0-9*#]{0,24}$`.
    pub fn sub_code(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.sub_code(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_CALL_INFO);
        check.integer(0, self.dn_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddCallInfo {
    type Output = Result<types::AddCallInfoResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_CALL_INFO,
                    client.add_call_info(self.dn_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteCallInfo`, from [`ConfigSession::delete_call_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCallInfo {
    session: ConfigSession,
    dn_id: i64,
}
impl DeleteCallInfo {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_CALL_INFO);
        check.integer(0, self.dn_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteCallInfo {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_CALL_INFO,
                    client.delete_call_info(self.dn_id),
                )
                .await
        })
    }
}
/// A request of `querySkillGroups`, from [`ConfigSession::query_skill_groups`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillGroups {
    session: ConfigSession,
    skill_group_ids: Option<String>,
}
impl QuerySkillGroups {
    /// IDs of groups, 1 to 2000 each, separated by commas; all groups if it is empty or absent. Pattern `^(?:[0-9]+(?:,[0-9]+)*)?$`.
    pub fn skill_group_ids(mut self, value: impl Into<String>) -> Self {
        self.skill_group_ids = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_SKILL_GROUPS);
        check.text(0, self.skill_group_ids.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QuerySkillGroups {
    type Output = Result<Vec<types::SkillGroup>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILL_GROUPS,
                    client.query_skill_groups(self.skill_group_ids.as_deref()),
                )
                .await
        })
    }
}
/// A request of `modifySkillGroup`, from [`ConfigSession::modify_skill_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifySkillGroup {
    session: ConfigSession,
    skill_group_id: i64,
    body: types::ModifySkillGroupRequest,
}
impl ModifySkillGroup {
    /// Name of the group. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs,
    /// semicolons and commas are not allowed. At most 64 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    pub fn skill_group_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.skill_group_name(value);
        self
    }
    /// The skill queues of the group, with their weights.
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SkillGroupMember>>,
    ) -> Self {
        self.body = self.body.skills(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_SKILL_GROUP);
        check.integer(0, self.skill_group_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifySkillGroup {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_SKILL_GROUP,
                    client.modify_skill_group(self.skill_group_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addSkillGroup`, from [`ConfigSession::add_skill_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddSkillGroup {
    session: ConfigSession,
    skill_group_id: Option<i64>,
    body: types::AddSkillGroupRequest,
}
impl AddSkillGroup {
    /// ID of the new group; the server assigns one if it is absent. 1 to 2000.
    pub fn skill_group_id(mut self, value: u32) -> Self {
        self.skill_group_id = Some(i64::from(value));
        self
    }
    /// The skill queues of the group, with their weights.
    pub fn skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::SkillGroupMember>>,
    ) -> Self {
        self.body = self.body.skills(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_SKILL_GROUP);
        check.integer(0, self.skill_group_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddSkillGroup {
    type Output = Result<types::AddSkillGroupResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_SKILL_GROUP,
                    client.add_skill_group(self.skill_group_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteSkillGroup`, from [`ConfigSession::delete_skill_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteSkillGroup {
    session: ConfigSession,
    skill_group_id: i64,
}
impl DeleteSkillGroup {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_SKILL_GROUP);
        check.integer(0, self.skill_group_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteSkillGroup {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_SKILL_GROUP,
                    client.delete_skill_group(self.skill_group_id),
                )
                .await
        })
    }
}
/// A request of `queryUserClass`, from [`ConfigSession::query_user_class`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryUserClass {
    session: ConfigSession,
    user_class_id_set: Option<String>,
}
impl QueryUserClass {
    /// IDs of roles, separated by commas. At most 500 characters. Pattern `^(?:[0-9]+(?:,[0-9]+)*)?$`.
    pub fn user_class_id_set(mut self, value: impl Into<String>) -> Self {
        self.user_class_id_set = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_USER_CLASS);
        check.text(0, self.user_class_id_set.as_deref())?;
        Ok(())
    }
}
impl IntoFuture for QueryUserClass {
    type Output = Result<Vec<types::UserClass>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_USER_CLASS,
                    client.query_user_class(self.user_class_id_set.as_deref()),
                )
                .await
        })
    }
}
/// A request of `modifyUserClass`, from [`ConfigSession::modify_user_class`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyUserClass {
    session: ConfigSession,
    user_class_id: i64,
    body: types::ModifyUserClassRequest,
}
impl ModifyUserClass {
    /// Name of the role. Quotation marks, apostrophes, square, round and angle brackets, ampersands, equals signs, semicolons and commas are not allowed. At most 20 bytes. Pattern `^[^"\[\]'&()=;<>,]*$`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.name(value);
        self
    }
    /// The rights, each 1 or 0: 32, 64 or 128 of them.
    pub fn roles(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.body = self.body.roles(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_USER_CLASS);
        check.integer(0, self.user_class_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifyUserClass {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_USER_CLASS,
                    client.modify_user_class(self.user_class_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addUserClass`, from [`ConfigSession::add_user_class`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddUserClass {
    session: ConfigSession,
    user_class_id: Option<i64>,
    body: types::AddUserClassRequest,
}
impl AddUserClass {
    /// ID of the new role; the server assigns one if it is absent. 1 to 255.
    pub fn user_class_id(mut self, value: u32) -> Self {
        self.user_class_id = Some(i64::from(value));
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_USER_CLASS);
        check.integer(0, self.user_class_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddUserClass {
    type Output = Result<types::UserClassId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_USER_CLASS,
                    client.add_user_class(self.user_class_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `modifySkillQueue`, from [`ConfigSession::modify_skill_queue`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifySkillQueue {
    session: ConfigSession,
    skill_id: i64,
    body: types::ModifySkillQueueRequest,
}
impl ModifySkillQueue {
    /// What the queue is for. At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.description(value);
        self
    }
    /// Parameters of the queue.
    pub fn skill_parameter(
        mut self,
        value: impl Into<types::SkillQueueParameters>,
    ) -> Self {
        self.body = self.body.skill_parameter(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_SKILL_QUEUE);
        check.integer(0, self.skill_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifySkillQueue {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_SKILL_QUEUE,
                    client.modify_skill_queue(self.skill_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `addSkillQueue`, from [`ConfigSession::add_skill_queue`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddSkillQueue {
    session: ConfigSession,
    skill_id: Option<i64>,
    body: types::AddSkillQueueRequest,
}
impl AddSkillQueue {
    /// ID of the new queue; the server assigns one if it is absent. 1 to 5000.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.skill_id = Some(i64::from(value));
        self
    }
    /// What the queue is for. At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.description(value);
        self
    }
    /// Parameters of the queue.
    pub fn skill_parameter(
        mut self,
        value: impl Into<types::SkillQueueParameters>,
    ) -> Self {
        self.body = self.body.skill_parameter(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADD_SKILL_QUEUE);
        check.integer(0, self.skill_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for AddSkillQueue {
    type Output = Result<types::AddSkillQueueResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_SKILL_QUEUE,
                    client.add_skill_queue(self.skill_id, &self.body),
                )
                .await
        })
    }
}
/// A request of `deleteSkillQueue`, from [`ConfigSession::delete_skill_queue`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteSkillQueue {
    session: ConfigSession,
    skill_id: i64,
}
impl DeleteSkillQueue {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::DELETE_SKILL_QUEUE);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for DeleteSkillQueue {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_SKILL_QUEUE,
                    client.delete_skill_queue(self.skill_id),
                )
                .await
        })
    }
}
/// A request of `queryVdnInfo`, from [`ConfigSession::query_vdn_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVdnInfo {
    session: ConfigSession,
}
impl IntoFuture for QueryVdnInfo {
    type Output = Result<types::Vdn, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::QUERY_VDN_INFO, client.query_vdn_info())
                .await
        })
    }
}
/// A request of `modifyVdnInfo`, from [`ConfigSession::modify_vdn_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyVdnInfo {
    session: ConfigSession,
    body: types::ModifyVdnInfoRequest,
}
impl IntoFuture for ModifyVdnInfo {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::MODIFY_VDN_INFO, client.modify_vdn_info(&self.body))
                .await
        })
    }
}
/// A request of `modifyUapAgent`, from [`ConfigSession::modify_uap_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ModifyUapAgent {
    session: ConfigSession,
    uap_id: Option<i64>,
    body: types::ModifyUapAgentRequest,
}
impl ModifyUapAgent {
    /// ID of the UAP.
    pub fn uap_id(mut self, value: i64) -> Self {
        self.uap_id = Some(value);
        self
    }
    /// New password.
    pub fn password(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.password(value);
        self
    }
    /// The new password again.
    pub fn confirm_pass(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.body = self.body.confirm_pass(value);
        self
    }
    /// Whether the user is authenticated when it ends its registration.
    pub fn unregistered_auth(mut self, value: bool) -> Self {
        self.body = self.body.unregistered_auth(value);
        self
    }
    /// Who authenticates the user.
    pub fn auth_flag(
        mut self,
        value: impl Into<crate::codes::UapAuthentication>,
    ) -> Self {
        self.body = self.body.auth_flag(value);
        self
    }
    /// How the password is hashed.
    pub fn uap_algorithm_type(
        mut self,
        value: impl Into<crate::codes::UapAlgorithm>,
    ) -> Self {
        self.body = self.body.uap_algorithm_type(value);
        self
    }
    /// The same for local authentication.
    pub fn uap_local_algorithm_type(
        mut self,
        value: impl Into<crate::codes::UapAlgorithm>,
    ) -> Self {
        self.body = self.body.uap_local_algorithm_type(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MODIFY_UAP_AGENT);
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for ModifyUapAgent {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MODIFY_UAP_AGENT,
                    client.modify_uap_agent(self.uap_id, &self.body),
                )
                .await
        })
    }
}
