//! The life of a holder: acquire, open the epoch, follow, give up.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::{AgentId, Session};
use tokio::sync::watch;
use tokio::time::sleep;

use super::context::Context;
use super::end::{Finish, Order, Orders};
use super::follow::{FollowEnd, Following};
use super::keeper::{LeaseKeeper, Lost};
use super::pause::Pause;
use super::session::{NoSession, resume, sign_in};
use crate::agents::AgentSettings;
use crate::lease::{Lease, Stage};
use crate::lifeline::Lifeline;
use crate::marker::Marker;
use crate::publish::{Message, Publisher, Refused};
use crate::store::Entry;

/// The longest pause after a failed sign-in.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Acquires an agent and holds it until it is given up or lost. `settings` are those of the bucket at any time.
pub(crate) async fn hold(
    context: Arc<Context>,
    agent: AgentId,
    before: Option<Entry<Lease>>,
    settings: watch::Receiver<Option<Arc<AgentSettings>>>,
    orders: Orders,
) -> Finish {
    let keeper = {
        let _turn = context.acquiring.acquire().await;
        LeaseKeeper::acquire(&context, agent, before).await
    };
    let Some(keeper) = keeper else { return Finish::Lost };
    let publisher = Publisher {
        shared: Arc::clone(&context.publishing),
        agent,
        epoch: keeper.lease().epoch,
        sequence: 0,
        lifeline: context.lifeline.clone(),
    };
    let mut holder = Holder { agent, settings, orders, keeper: Some(keeper), publisher: Some(publisher), context };
    holder.run().await.unwrap_or(Finish::Lost)
}

struct Holder {
    context: Arc<Context>,
    agent: AgentId,
    settings: watch::Receiver<Option<Arc<AgentSettings>>>,
    orders: Orders,
    /// Absent while they are at work.
    keeper: Option<LeaseKeeper>,
    publisher: Option<Publisher>,
}

impl From<Refused> for Lost {
    fn from(_: Refused) -> Self {
        Self
    }
}

impl Holder {
    async fn run(&mut self) -> Result<Finish, Lost> {
        let mut pause = Pause::up_to(LONGEST_PAUSE);
        loop {
            let session = match self.session().await {
                Ok(session) => session,
                Err(NoSession::Lost) => return Err(Lost),
                Err(NoSession::Failed(reason)) => {
                    tracing::warn!(agent = %self.agent, reason, "not signed in");
                    if let Some(finish) = self.pause(pause.after_failure()).await? {
                        return Ok(finish);
                    }
                    continue;
                }
            };
            pause.reset();
            let following = Following::new(&self.context, &mut self.publisher, &mut self.keeper, &mut self.orders, session);
            match following.run().await {
                (FollowEnd::Lost, _) => return Err(Lost),
                (FollowEnd::SessionOver(reason), _) => self.session_over(reason).await?,
                (FollowEnd::Left { order: Order::SignOut, .. }, session) => return self.sign_out(&session).await,
                (FollowEnd::Left { gap, snapshot_due, .. }, session) => return self.release(session, gap, snapshot_due).await,
            }
        }
    }

    /// The session of the lease, with the epoch opened; or a new one.
    async fn session(&mut self) -> Result<Session, NoSession> {
        let context = Arc::clone(&self.context);
        let is_open = self.publisher()?.sequence > 0;
        let resumed = resume(&context, self.agent, self.keeper.as_mut().ok_or(NoSession::Lost)?)?;
        if !is_open && self.keeper()?.lease().stage != Stage::SignedOut {
            self.open_taken_over().await?;
        }
        match resumed {
            Some(session) => Ok(session),
            None => self.signed_in().await,
        }
    }

    /// Opens the epoch of an agent that another process held.
    async fn open_taken_over(&mut self) -> Result<(), NoSession> {
        let lease = self.keeper()?.lease().clone();
        match &lease.gap {
            Some(_) => {
                self.context.figures.taken_over();
                self.context.figures.gap_marked();
            }
            None => self.context.figures.handed_over(),
        }
        self.say(&Marker::TakenOver {
            process: self.context.me.clone(),
            from: lease.before,
            events_may_be_missing: lease.gap.is_some(),
            reason: lease.gap,
        })
        .await?;
        Ok(())
    }

    async fn signed_in(&mut self) -> Result<Session, NoSession> {
        let settings = self.settings.borrow_and_update().clone();
        let settings = settings.ok_or_else(|| NoSession::Failed("there are no settings of the agent that can be read".to_owned()))?;
        let (context, agent) = (Arc::clone(&self.context), self.agent);
        let session = sign_in(&context, agent, self.keeper.as_mut().ok_or(NoSession::Lost)?, &settings).await?;
        self.say(&Marker::SignedIn { process: self.context.me.clone() }).await?;
        Ok(session)
    }

    /// The gateway has ended the session.
    async fn session_over(&mut self, reason: String) -> Result<(), Lost> {
        tracing::warn!(agent = %self.agent, reason, "session over");
        self.context.figures.session_lost();
        let signs_in_again = self.settings.borrow().is_some();
        self.say(&Marker::SignedOut { process: self.context.me.clone(), reason, signs_in_again }).await?;
        let signed_out = self.keeper()?.lease().signed_out();
        self.keeper.as_mut().ok_or(Lost)?.write(signed_out).await
    }

    /// Signs the agent out and gives it up.
    async fn sign_out(&mut self, session: &Session) -> Result<Finish, Lost> {
        self.context.lifeline.clone().until_it_may_begin().await.map_err(|_| Lost)?;
        if let Err(error) = session.sign_out().await {
            tracing::warn!(agent = %self.agent, %error, "signed out by force");
            if let Err(error) = session.force_sign_out().await {
                tracing::warn!(agent = %self.agent, %error, "not signed out");
            }
        }
        let reason = "the agent was removed from those that should be signed in".to_owned();
        self.say(&Marker::SignedOut { process: self.context.me.clone(), reason, signs_in_again: false }).await?;
        let released = self.keeper()?.lease().signed_out().released(None, None, false);
        self.keeper.as_mut().ok_or(Lost)?.write(released).await?;
        Ok(Finish::Released)
    }

    /// Gives the agent up: another process goes on with the session.
    async fn release(&mut self, session: Session, gap: Option<String>, snapshot_due: bool) -> Result<Finish, Lost> {
        let sealed = session.export().ok().map(|exported| self.context.keys.seal(&exported));
        drop(session);
        let released = self.keeper()?.lease().released(sealed, gap, snapshot_due);
        self.keeper.as_mut().ok_or(Lost)?.write(released).await?;
        tracing::info!(agent = %self.agent, "handed over");
        Ok(Finish::Released)
    }

    /// Waits after a failure, unless the agent is to be given up.
    async fn pause(&mut self, pause: Duration) -> Result<Option<Finish>, Lost> {
        let mut lifeline = self.context.lifeline.clone();
        let order = tokio::select! {
            () = sleep(pause) => return Ok(None),
            order = self.orders.order.wait_for(|order| *order != Order::Hold) => *order.map_err(|_| Lost)?,
            () = ended(&mut lifeline) => return Err(Lost),
        };
        if order == Order::Stop {
            return Err(Lost);
        }
        let lease = self.keeper()?.lease();
        let released = lease.released(lease.session.clone(), lease.gap.clone(), lease.snapshot_due);
        self.keeper.as_mut().ok_or(Lost)?.write(released).await?;
        Ok(Some(Finish::Released))
    }

    /// Publishes a marker; the first one opens the epoch.
    async fn say(&mut self, marker: &Marker) -> Result<(), Lost> {
        let message = Message::marker(marker, self.agent, self.context.clock);
        let publisher = self.publisher.as_mut().ok_or(Lost)?;
        if publisher.sequence == 0 {
            publisher.open(&message).await?
        } else {
            publisher.append(&message).await?
        }
        Ok(())
    }

    fn keeper(&self) -> Result<&LeaseKeeper, Lost> {
        self.keeper.as_ref().ok_or(Lost)
    }

    fn publisher(&self) -> Result<&Publisher, Lost> {
        self.publisher.as_ref().ok_or(Lost)
    }
}

async fn ended(lifeline: &mut Lifeline) {
    while lifeline.works_until().is_some() {
        lifeline.changed().await;
    }
}
