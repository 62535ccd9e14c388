//! Software transactional memory.
