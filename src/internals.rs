//! Not part of the public interface: lets the benches, the fuzz targets and the training command
//! reach the stages of the pipeline one by one. Anything here may change in any release.

pub mod joins;
pub mod overrides;
pub mod page;
pub mod parts;
pub mod readers;
pub mod stages;
pub mod weights;

pub use page::Page;
pub use weights::Weights;
