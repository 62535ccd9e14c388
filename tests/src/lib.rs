//! Public-API tests of `stm-core`; they live in `tests/`.
