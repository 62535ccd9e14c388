//! Reads lines from a client that may send anything, in bounded memory and without failing.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::task::coop::consume_budget;

/// How many bytes are read at once.
const CHUNK: usize = 2048;

/// What a client has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A line without its end.
    Line(String),
    /// A line that is longer than allowed. All of it is skipped.
    TooLong,
}

/// Splits the input of a client into lines.
///
/// A line ends with a line feed, before which there may be a carriage return. Input after the last line feed is no
/// line: half of `/kick bobby` must not become `/kick bob`. Invalid UTF-8 and control characters, which could affect
/// another user's terminal, become U+FFFD. Tabs become spaces.
pub struct Lines<R> {
    source: BufReader<R>,
    /// The line so far.
    line: Vec<u8>,
    /// Whether the line was too long, and its end has not come.
    skipping: bool,
    limit: usize,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    /// Creates a reader of lines of at most `limit` bytes before the line feed.
    pub fn new(source: R, limit: usize) -> Self {
        Self { source: BufReader::with_capacity(CHUNK, source), line: Vec::new(), skipping: false, limit }
    }

    /// Returns the next line, or `None` after the last one. A line that is too long is reported once, as soon as that
    /// is known.
    ///
    /// The future can be dropped at any time: nothing is lost.
    ///
    /// # Errors
    ///
    /// Those of the connection.
    pub async fn next(&mut self) -> io::Result<Option<Input>> {
        loop {
            // Many short lines may come at once, and other tasks need to run between them.
            consume_budget().await;
            let chunk = self.source.fill_buf().await?;
            if chunk.is_empty() {
                return Ok(None);
            }
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            let skipped = self.skipping;
            let fits = self.line.len() + part.len() <= self.limit;
            if fits && !skipped {
                self.line.extend_from_slice(part);
            } else {
                self.line.clear();
                self.skipping = end.is_none();
            }
            let used = part.len() + usize::from(end.is_some());
            self.source.consume(used);
            match (skipped, fits, end) {
                (true, ..) | (false, true, None) => {}
                (false, true, Some(_)) => return Ok(Some(Input::Line(text(&std::mem::take(&mut self.line))))),
                (false, false, _) => return Ok(Some(Input::TooLong)),
            }
        }
    }

    /// Reads to the end, and discards the input.
    ///
    /// # Errors
    ///
    /// Those of the connection.
    pub async fn skip_all(&mut self) -> io::Result<()> {
        loop {
            let length = self.source.fill_buf().await?.len();
            if length == 0 {
                return Ok(());
            }
            self.source.consume(length);
        }
    }
}

fn text(line: &[u8]) -> String {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let readable = |c: char| match c {
        '\t' => ' ',
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    String::from_utf8_lossy(line).chars().map(readable).collect()
}
