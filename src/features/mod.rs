//! One row of numbers for every block.
