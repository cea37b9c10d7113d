//! The figures of a process as metrics.

use std::fmt;
use std::sync::Arc;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric, NoLabelSet, text};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::{Registry, Unit};

use super::readiness::Readiness;
use crate::commands::reply::Reply;
use crate::figures::{Figures, LATENCY_BOUNDS};
use crate::holder::Holdings;

/// The metrics of a process.
pub(super) struct Metrics(Registry);

#[derive(Debug)]
struct Source {
    figures: Arc<Figures>,
    holdings: Holdings,
    readiness: Readiness,
}

impl Metrics {
    pub(super) fn new(figures: Arc<Figures>, holdings: Holdings, readiness: Readiness) -> Self {
        let mut registry = Registry::with_prefix("ccgateway_relay");
        registry.register_collector(Box::new(Source { figures, holdings, readiness }));
        Self(registry)
    }

    /// All of them as text.
    pub(super) fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        text::encode(&mut text, &self.0)?;
        Ok(text)
    }
}

impl Collector for Source {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        self.counters(&mut encoder)?;
        self.gauges(&mut encoder)?;
        self.latency(&mut encoder)
    }
}

impl Source {
    fn counters(&self, encoder: &mut DescriptorEncoder<'_>) -> fmt::Result {
        let figures = &self.figures;
        let counters: [(&str, &str, u64); 10] = [
            ("polls", "Polls that have begun", figures.polls()),
            ("published", "Messages that the stream has acknowledged", figures.messages()),
            ("publishing_failures", "Attempts to publish that failed; each was made again", figures.publishing_failures()),
            ("repeats", "Messages that the stream dropped because it had their id already", figures.repeats()),
            ("fencings", "Messages that the stream dropped because of a later epoch", figures.fencings()),
            ("gaps", "Marks that events may be missing", figures.gaps()),
            ("takeovers", "Agents taken over from processes that had ended", figures.takeovers()),
            ("handovers", "Agents taken over from processes that handed them over", figures.handovers()),
            ("sign_ins", "Sign-ins", figures.sign_ins()),
            ("sessions_lost", "Sessions that the gateway ended", figures.sessions_lost()),
        ];
        for (name, help, value) in counters {
            let counter = ConstCounter::new(value);
            counter.encode(encoder.encode_descriptor(name, help, None, MetricType::Counter)?)?;
        }
        let mut commands = encoder.encode_descriptor("commands", "Commands that were answered, by outcome", None, MetricType::Counter)?;
        for (outcome, count) in Reply::OUTCOMES.into_iter().zip(figures.commands()) {
            let counter = ConstCounter::new(count);
            counter.encode(commands.encode_family(&[("outcome", outcome)])?)?;
        }
        Ok(())
    }

    fn gauges(&self, encoder: &mut DescriptorEncoder<'_>) -> fmt::Result {
        let mut agents = encoder.encode_descriptor("agents", "Agents that are held and signed in, by state", None, MetricType::Gauge)?;
        for (activity, count) in self.holdings.activities() {
            let gauge = ConstGauge::new(i64::try_from(count).unwrap_or(i64::MAX));
            gauge.encode(agents.encode_family(&[("state", activity.word())])?)?;
        }
        let ready = ConstGauge::new(i64::from(self.readiness.obstacle().is_none()));
        ready.encode(encoder.encode_descriptor("ready", "1 while the process can hold agents", None, MetricType::Gauge)?)?;
        let held = ConstGauge::new(i64::try_from(self.figures.held_bytes()).unwrap_or(i64::MAX));
        let help = "Events that wait in memory to be published";
        held.encode(encoder.encode_descriptor("held", help, Some(&Unit::Bytes), MetricType::Gauge)?)?;
        let lag = ConstGauge::new(self.figures.lag().as_secs_f64());
        let help = "How long the event that waits longest has waited to be published";
        lag.encode(encoder.encode_descriptor("lag", help, Some(&Unit::Seconds), MetricType::Gauge)?)
    }

    fn latency(&self, encoder: &mut DescriptorEncoder<'_>) -> fmt::Result {
        let help = "From the gateway's answer to the acknowledgement of the stream";
        let bounds = LATENCY_BOUNDS.into_iter().map(|bound| bound as f64 / 1e6).chain([f64::MAX]);
        let buckets: Vec<(f64, u64)> = bounds.zip(self.figures.latencies()).collect();
        let count = buckets.iter().map(|(_, count)| count).sum();
        let mut histogram = encoder.encode_descriptor("publishing", help, Some(&Unit::Seconds), MetricType::Histogram)?;
        histogram.encode_histogram::<NoLabelSet>(self.figures.latency_sum().as_secs_f64(), count, &buckets, None)
    }
}
