//! The stage of a scene: a simulated contact centre, agents that sign in, and their events as they arrive.

use std::collections::VecDeque;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use ccgateway::operation::{Operation, table};
use ccgateway::{AgentId, Error, Event, Gateway, Session, SignIn};
use ccgateway_simulator::{AgentConfig, ColleagueAction, Config, Simulator, SkillQueue};
use futures_util::TryStreamExt;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::report::Report;

/// How long an expected event may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the stage waits for further events before it shows the states of all agents.
const QUIET: Duration = Duration::from_millis(150);

/// How long the simulator holds a poll: a page that is reloaded waits for its last one.
const POLL_HOLD: Duration = Duration::from_millis(200);

/// The number that customers dial to reach agent 1001.
pub(super) const ACCESS_NUMBER: &str = "60001";
/// The queue of agent 1002.
pub(super) const SECOND_QUEUE: u32 = 2;
/// The password of every agent.
const PASSWORD: &str = "demo-password";
/// The customer.
pub(super) const CUSTOMER: &str = "0555123";

/// A simulated contact centre with three agents: 1001 takes customers' calls, 1002 helps, 1003 inspects.
pub(super) struct Stage<'a> {
    report: &'a mut Report,
    simulator: Simulator,
    gateway: Gateway,
    actors: Vec<Actor>,
    /// The events of all agents, as they arrive.
    sender: mpsc::UnboundedSender<(AgentId, Event)>,
    incoming: mpsc::UnboundedReceiver<(AgentId, Event)>,
}

/// A signed-in agent.
struct Actor {
    session: Session,
    /// Events that have arrived and that no scene has asked for yet.
    seen: VecDeque<String>,
    follower: tokio::task::JoinHandle<()>,
}

impl<'a> Stage<'a> {
    pub(super) async fn open(report: &'a mut Report) -> Result<Self> {
        let agent = |id| AgentConfig::new(id).password(PASSWORD);
        let config = Config::default()
            .poll_hold(POLL_HOLD)
            .queue(SkillQueue::new(1, "sales", ACCESS_NUMBER))
            .queue(SkillQueue::new(SECOND_QUEUE, "support", "60002"))
            .agent(agent(1001).skills([1]))
            .agent(agent(1002).skills([SECOND_QUEUE]))
            .agent(agent(1003).inspector(true));
        let simulator = Simulator::start(config).await.context("the simulator does not start")?;
        let gateway = gateway_of(&simulator)?;
        let (sender, incoming) = mpsc::unbounded_channel();
        Ok(Self { report, simulator, gateway, actors: Vec::new(), sender, incoming })
    }

    /// Signs an agent in, follows its events and signs it in to its skill queues.
    pub(super) async fn enter(&mut self, id: u32) -> Result<Session> {
        let agent = AgentId::new(id)?;
        let sign_in = SignIn::new(agent, PASSWORD, format!("7{id}"));
        self.report.request(agent, &table::LOGIN, json!({ "phonenum": format!("7{id}") }));
        let session = self.gateway.sign_in(&sign_in).await?;
        self.follow(session.clone());
        self.expect(id, &["AgentOther_InService", "AgentState_Ready"]).await?;
        self.ask(&session, &table::RESET_SKILL, json!({ "autoflag": true }), session.online_agent().reset_skill(true)).await?;
        Ok(session)
    }

    /// Follows the events of a session, in place of what was followed of the same agent before.
    fn follow(&mut self, session: Session) {
        let sender = self.sender.clone();
        let agent = session.agent();
        let mut events = session.events();
        let follower = tokio::spawn(async move {
            while let Ok(Some(event)) = events.try_next().await {
                if sender.send((agent, event)).is_err() {
                    break;
                }
            }
        });
        self.actors.retain(|actor| actor.session.agent() != session.agent());
        self.actors.push(Actor { session, seen: VecDeque::new(), follower });
    }

    /// Sends a request of an agent and prints it.
    pub(super) async fn ask<T>(
        &mut self,
        session: &Session,
        operation: &Operation,
        detail: Value,
        request: impl IntoFuture<Output = Result<T, Error>>,
    ) -> Result<T> {
        self.report.request(session.agent(), operation, detail);
        Ok(request.await?)
    }

    /// Waits until an agent has received these events in this order; others may arrive between them.
    pub(super) async fn expect(&mut self, id: u32, wanted: &[&str]) -> Result<()> {
        let position = self.position(id)?;
        for name in wanted {
            while self.actors[position].seen.pop_front().is_none_or(|seen| seen != *name) {
                if self.actors[position].seen.is_empty() {
                    let Ok(Some((agent, event))) = timeout(PATIENCE, self.incoming.recv()).await else {
                        bail!("agent {id} expected {name} (of {}), which did not arrive", wanted.join(", "));
                    };
                    self.arrived(agent, &event);
                }
            }
        }
        Ok(())
    }

    /// Prints an event and remembers it for the scene that expects it.
    fn arrived(&mut self, agent: AgentId, event: &Event) {
        self.report.event(agent, event);
        if let Some(actor) = self.actors.iter_mut().find(|actor| actor.session.agent() == agent) {
            actor.seen.push_back(event.event_type().to_owned());
        }
    }

    /// Lets the last events arrive and shows the states of all agents.
    pub(super) async fn show_states(&mut self) -> Result<()> {
        while let Ok(Some((agent, event))) = timeout(QUIET, self.incoming.recv()).await {
            self.arrived(agent, &event);
        }
        let mut states = Vec::new();
        for actor in &self.actors {
            let status = actor.session.status().await?;
            let state = status.agent_state.clone().context("a status without a state")?;
            let detail = json!({ "agentState": state, "meaning": state.meaning(), "isWorking": status.is_working });
            states.push((actor.session.agent(), state.name(), detail));
        }
        self.report.states(&states);
        Ok(())
    }

    pub(super) fn customer_calls(&mut self) -> Result<()> {
        self.report.outside(&format!("customer {CUSTOMER} dials {ACCESS_NUMBER}"));
        self.simulator.customer_calls(CUSTOMER, ACCESS_NUMBER)?;
        Ok(())
    }

    pub(super) fn customer_hangs_up(&mut self) -> Result<()> {
        self.report.outside(&format!("customer {CUSTOMER} hangs up"));
        self.simulator.customer_hangs_up(CUSTOMER)?;
        Ok(())
    }

    /// An agent without a client does something.
    pub(super) fn colleague(&mut self, id: u32, what: &str, action: ColleagueAction) -> Result<()> {
        self.report.outside(&format!("colleague {id}, whom the simulator plays, {what}"));
        self.simulator.tell(id, &action)?;
        Ok(())
    }

    /// The page of an agent is reloaded: its session continues in another client, with new connections.
    pub(super) async fn reload(&mut self, session: &Session) -> Result<Session> {
        let (agent, position) = (session.agent(), self.position(session.agent().get())?);
        let follower = &mut self.actors[position].follower;
        follower.abort();
        // It ends where it waits, and that is no failure.
        let _ = follower.await;
        // The poll that was under way belongs to the old page: it must not take events from the new one.
        for event in session.agent_event().poll().await? {
            self.arrived(agent, &event);
        }
        self.report.outside(&format!("the page of agent {} is reloaded", session.agent()));
        Ok(gateway_of(&self.simulator)?.resume(&session.export()?)?)
    }

    /// Follows a session that was resumed.
    pub(super) fn follow_again(&mut self, session: &Session) {
        self.follow(session.clone());
    }

    /// Waits until the stream of an agent's events has ended.
    pub(super) async fn expect_end(&mut self, id: u32) -> Result<()> {
        let position = self.position(id)?;
        let actor = &mut self.actors[position];
        timeout(PATIENCE, &mut actor.follower).await.with_context(|| format!("the events of agent {id} did not end"))??;
        Ok(())
    }

    fn position(&self, id: u32) -> Result<usize> {
        self.actors.iter().position(|actor| actor.session.agent().get() == id).with_context(|| format!("agent {id} is not on stage"))
    }

    /// Signs out all agents that are still signed in and stops the simulator.
    pub(super) async fn close(self) -> Result<()> {
        for actor in &self.actors {
            if !actor.session.is_signed_out() {
                actor.session.force_sign_out().await?;
            }
            actor.follower.abort();
        }
        self.simulator.shutdown().await;
        Ok(())
    }
}

fn gateway_of(simulator: &Simulator) -> Result<Gateway> {
    let gateway = Gateway::builder(simulator.base_url())
        .root_certificates_pem(simulator.certificate_pem())
        // The simulator is the demo's own, so it may be polled more often than a real gateway.
        .poll_pause(Duration::from_millis(20))
        .build()?;
    Ok(gateway)
}
