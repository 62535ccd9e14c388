//! The crates `stm` and `fast-stm`, which have one interface.

/// All that the workloads ask for, by this crate.
macro_rules! peer {
    ($peer:ident, $result:ident) => {
        use std::cell::Cell;
        use std::sync::Arc;

        use $peer::{TVar, Transaction, atomically, retry, $result};

        use crate::workloads::{self, OPENING_BALANCE, Side, bucket};

        pub(crate) struct Counters(Vec<TVar<u64>>);

        impl workloads::Counters for Counters {
            fn new(count: usize) -> Counters {
                Counters((0..count).map(|_| TVar::new(0)).collect())
            }

            fn increment(&self, index: usize) {
                let counter = &self.0[index];
                atomically(|tx| {
                    let value = counter.read(tx)?;
                    counter.write(tx, value + 1)
                });
            }

            fn total(&self) -> u64 {
                self.0.iter().map(TVar::read_atomic).sum()
            }
        }

        pub(crate) struct Accounts(Vec<TVar<i64>>);

        impl workloads::Accounts for Accounts {
            fn new(count: usize) -> Accounts {
                Accounts((0..count).map(|_| TVar::new(OPENING_BALANCE)).collect())
            }

            fn transfer(&self, from: usize, to: usize) {
                let (from, to) = (&self.0[from], &self.0[to]);
                atomically(|tx| {
                    let balance = from.read(tx)?;
                    from.write(tx, balance - 1)?;
                    let balance = to.read(tx)?;
                    to.write(tx, balance + 1)
                });
            }

            fn sum(&self, attempts: &Cell<u64>) -> i64 {
                atomically(|tx| {
                    attempts.set(attempts.get() + 1);
                    self.0.iter().try_fold(0, |sum, account| Ok(sum + account.read(tx)?))
                })
            }

            fn add_to_all(&self) {
                atomically(|tx| {
                    for account in &self.0 {
                        let balance = account.read(tx)?;
                        account.write(tx, balance + 1)?;
                    }
                    Ok(())
                });
            }
        }

        type Link = Option<Arc<Node>>;

        struct Node {
            key: u64,
            next: TVar<Link>,
        }

        pub(crate) struct Set(Vec<TVar<Link>>);

        impl Set {
            fn list(&self, key: u64) -> &TVar<Link> {
                &self.0[bucket(key, self.0.len())]
            }
        }

        /// The last node before the key, and the first one that is not before it.
        fn find(head: &TVar<Link>, tx: &mut Transaction, key: u64) -> $result<(Link, Link)> {
            let mut before = None;
            let mut current = head.read(tx)?;
            loop {
                let next = match &current {
                    Some(node) if node.key < key => node.next.read(tx)?,
                    _ => return Ok((before, current)),
                };
                before = current;
                current = next;
            }
        }

        /// Hangs this behind `before`, or at the head.
        fn link(head: &TVar<Link>, tx: &mut Transaction, before: &Link, link: Link) -> $result<()> {
            before.as_ref().map_or(head, |node| &node.next).write(tx, link)
        }

        fn has(link: &Link, key: u64) -> bool {
            link.as_ref().is_some_and(|node| node.key == key)
        }

        impl workloads::Set for Set {
            fn new(buckets: usize) -> Set {
                Set((0..buckets).map(|_| TVar::new(None)).collect())
            }

            fn contains(&self, key: u64) -> bool {
                let head = self.list(key);
                atomically(|tx| Ok(has(&find(head, tx, key)?.1, key)))
            }

            fn insert(&self, key: u64) -> bool {
                let head = self.list(key);
                atomically(|tx| {
                    let (before, current) = find(head, tx, key)?;
                    if has(&current, key) {
                        return Ok(false);
                    }
                    link(head, tx, &before, Some(Arc::new(Node { key, next: TVar::new(current) })))?;
                    Ok(true)
                })
            }

            fn remove(&self, key: u64) -> bool {
                let head = self.list(key);
                atomically(|tx| {
                    let (before, current) = find(head, tx, key)?;
                    let Some(node) = current.filter(|node| node.key == key) else { return Ok(false) };
                    let next = node.next.read(tx)?;
                    link(head, tx, &before, next)?;
                    Ok(true)
                })
            }

            fn len(&self) -> usize {
                let length = |head: &TVar<Link>| {
                    atomically(|tx| {
                        let (mut length, mut last, mut current) = (0, None, head.read(tx)?);
                        while let Some(node) = current {
                            assert!(last < Some(node.key), "the list is not sorted");
                            last = Some(node.key);
                            length += 1;
                            current = node.next.read(tx)?;
                        }
                        Ok(length)
                    })
                };
                self.0.iter().map(length).sum::<usize>()
            }
        }

        pub(crate) struct PingPong;

        struct Player {
            mine: TVar<u64>,
            theirs: TVar<u64>,
        }

        impl Side for Player {
            fn say(&mut self, number: u64) {
                atomically(|tx| self.mine.write(tx, number));
            }

            fn hear(&mut self, number: u64) {
                atomically(|tx| if self.theirs.read(tx)? == number { Ok(()) } else { retry() });
            }
        }

        impl workloads::PingPong for PingPong {
            fn sides() -> [impl Side; 2] {
                let (left, right) = (TVar::new(0), TVar::new(0));
                [Player { mine: left.clone(), theirs: right.clone() }, Player { mine: right, theirs: left }]
            }
        }

        pub(crate) struct Queue {
            places: Vec<TVar<u64>>,
            taken: TVar<usize>,
            put: TVar<usize>,
        }

        impl Queue {
            fn push(&self, number: u64) {
                atomically(|tx| {
                    let put = self.put.read(tx)?;
                    if put - self.taken.read(tx)? == self.places.len() {
                        return retry();
                    }
                    self.places[put % self.places.len()].write(tx, number)?;
                    self.put.write(tx, put + 1)
                });
            }

            fn pop(&self) -> u64 {
                atomically(|tx| {
                    let taken = self.taken.read(tx)?;
                    if taken == self.put.read(tx)? {
                        return retry();
                    }
                    let number = self.places[taken % self.places.len()].read(tx)?;
                    self.taken.write(tx, taken + 1)?;
                    Ok(number)
                })
            }
        }

        impl workloads::Queue for Queue {
            fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send) {
                let places = (0..capacity).map(|_| TVar::new(0)).collect();
                let queue = Arc::new(Queue { places, taken: TVar::new(0), put: TVar::new(0) });
                let other = queue.clone();
                (move |number| queue.push(number), move || other.pop())
            }
        }

        pub(crate) struct Permits {
            count: TVar<u64>,
            is_closed: TVar<bool>,
        }

        impl workloads::Permits for Permits {
            fn new() -> Permits {
                Permits { count: TVar::new(0), is_closed: TVar::new(false) }
            }

            fn give(&self) {
                atomically(|tx| {
                    let count = self.count.read(tx)?;
                    self.count.write(tx, count + 1)
                });
            }

            fn take(&self) -> bool {
                atomically(|tx| {
                    let count = self.count.read(tx)?;
                    if count > 0 {
                        self.count.write(tx, count - 1)?;
                        return Ok(true);
                    }
                    if self.is_closed.read(tx)? { Ok(false) } else { retry() }
                })
            }

            fn close(&self) {
                atomically(|tx| self.is_closed.write(tx, true));
            }
        }

        pub(crate) struct Value(TVar<Vec<u8>>);

        impl workloads::Value for Value {
            fn new(bytes: usize) -> Value {
                Value(TVar::new(vec![0; bytes]))
            }

            fn change(&self) {
                atomically(|tx| {
                    let mut bytes = self.0.read(tx)?;
                    bytes[0] = bytes[0].wrapping_add(1);
                    self.0.write(tx, bytes)
                });
            }

            fn look(&self) -> u8 {
                atomically(|tx| Ok(self.0.read(tx)?[0]))
            }
        }

        pub(crate) fn variables(count: usize) -> Vec<TVar<u64>> {
            (0..count as u64).map(TVar::new).collect()
        }
    };
}

pub(crate) mod fast_stm {
    peer!(fast_stm, StmClosureResult);
}

pub(crate) mod stm {
    peer!(stm, StmResult);
}
