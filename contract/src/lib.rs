#![doc = include_str!("../README.md")]

pub mod bounds;

pub use bounds::{Bounds, BrokenBound};
