//! Stores with troubles.
