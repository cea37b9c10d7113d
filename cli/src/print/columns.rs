//! Aligned columns.

use super::style::Style;
use super::words::width;

/// How wide a column may make the others wait; a longer cell stands out of line.
const WIDEST: usize = 46;

/// Rows of plain cells, aligned and indented; the style of a column goes around its cells. The last column is as wide as it is.
pub(crate) fn columns<const N: usize>(rows: &[[String; N]], styles: [Style; N], indent: &str) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            if width(cell) <= WIDEST {
                widths[column] = widths[column].max(width(cell));
            }
        }
    }
    let mut text = String::new();
    for row in rows {
        let filled = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        text.push_str(indent);
        for (column, cell) in row.iter().take(filled).enumerate() {
            let style = styles[column];
            text.push_str(&if cell.is_empty() { String::new() } else { format!("{style}{cell}{style:#}") });
            if column + 1 < filled {
                let gap = widths[column].saturating_sub(width(cell));
                // A column in which no row has anything takes no room.
                let gap = if widths[column] == 0 && cell.is_empty() { 0 } else { gap + 2 };
                text.extend(std::iter::repeat_n(' ', gap));
            }
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::style::PLAIN;
    use super::*;

    #[test]
    fn cells_are_aligned_and_nothing_trails() {
        let rows = [["a", "", "x"], ["long", "2", ""]].map(|row| row.map(str::to_owned));
        assert_eq!(columns(&rows, [PLAIN; 3], "  "), "  a        x\n  long  2\n");
    }
}
