//! Pages and the table of contents.

/// A page of the reference.
pub(super) struct Page {
    /// Its name below `target/docs/book/src`, with `.md`.
    pub(super) file: String,
    /// Its name in the table of contents.
    pub(super) title: String,
    pub(super) markdown: String,
}

/// A part of the table of contents.
pub(super) struct Part {
    pub(super) title: &'static str,
    pub(super) pages: Vec<Page>,
}
