//! The block classifier.
