//! What recordings sound like: a second of a tone each.

use crate::ids::TaskId;

const RATE: u32 = 8000;

/// A WAV file (8 kHz, 16 bits, one channel) with a second of tone for each recording task, of a pitch of its own.
pub(super) fn wav(tasks: &[TaskId]) -> Vec<u8> {
    let samples: Vec<u8> = tasks.iter().flat_map(|task| tone(400 + task.0 % 16 * 25)).flat_map(i16::to_le_bytes).collect();
    let size = u32::try_from(samples.len()).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(44 + samples.len());
    file.extend(b"RIFF");
    file.extend((size + 36).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(1_u16.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend(2_u16.to_le_bytes());
    file.extend(16_u16.to_le_bytes());
    file.extend(b"data");
    file.extend(size.to_le_bytes());
    file.extend(samples);
    file
}

/// A second of a triangle wave, in whole numbers, so that it is the same everywhere.
fn tone(hertz: u32) -> impl Iterator<Item = i16> {
    (0..RATE).map(move |sample| {
        let phase = i32::try_from(sample * hertz % RATE).unwrap_or_default();
        let rate = i32::try_from(RATE).unwrap_or_default();
        i16::try_from(((phase * 2 - rate).abs() * 2 - rate) * 2).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_a_second_for_each_recording_in_it() {
        let (one, two) = (wav(&[TaskId(1)]), wav(&[TaskId(1), TaskId(2)]));
        assert_eq!((one.len(), two.len()), (44 + 16_000, 44 + 32_000));
        assert_eq!(&one[..4], b"RIFF");
        assert_eq!(one[40..44], 16_000_u32.to_le_bytes());
        assert_eq!(two[44..][..16_000], one[44..]);
        assert_ne!(two[44 + 16_000..], one[44..]);
    }
}
