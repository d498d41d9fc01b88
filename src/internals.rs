//! Unstable hooks for benches, fuzz targets, training and scoring. Not part of the public interface:
//! anything here may change in any release.

pub mod blanks;
pub mod joins;
pub mod overrides;
pub mod page;
pub mod parts;
pub mod readers;
pub mod scripts;
pub mod seams;
pub mod stages;
pub mod weights;

pub use page::Page;
pub use weights::Weights;
