//! Caches, jobs, accounts, orders and rankings.

use std::hash::Hash;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use stm_core::collections::{
    Closed, TCounter, TDelay, TDeque, TLatch, TMVar, TMap, TOrdMap, TOrdSet, TQueue, TVec, TryPopError,
};
use stm_core::prelude::*;

/// Keeps what it has made for so long.
struct Cache<K: Send + Sync + 'static, V: Send + Sync + 'static> {
    entries: TMap<K, (V, TDelay)>,
    lifetime: Duration,
}

impl<K, V> Cache<K, V>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    fn get(&self, key: &K, make: impl Fn() -> V) -> V {
        let lifetime = TDelay::after(self.lifetime);
        atomically! {
            match self.entries.get(key) {
                Some((value, lifetime)) if !lifetime.is_over() => value,
                _ => {
                    let value = make();
                    self.entries.insert(key.clone(), (value.clone(), lifetime.clone()));
                    value
                }
            }
        }
    }
}

#[test]
fn a_cache_makes_again_what_has_expired() {
    let kept = Cache { entries: TMap::new(), lifetime: Duration::MAX };
    assert_eq!([kept.get(&"a", || 1), kept.get(&"a", || 2), kept.get(&"b", || 3)], [1, 1, 3]);
    let expired = Cache { entries: TMap::new(), lifetime: Duration::ZERO };
    assert_eq!([expired.get(&"a", || 1), expired.get(&"a", || 2)], [1, 2]);
}

/// Forgets what was used least recently.
struct Recent {
    values: TMap<String, (u64, u32)>,
    uses: TOrdMap<u64, String>,
    clock: TVar<u64>,
    capacity: usize,
}

#[transactional]
impl Recent {
    fn get(&self, key: &str) -> Option<u32> {
        let (time, value) = self.values.get(key)?;
        self.uses.remove(&time);
        self.touch(key, value);
        Some(value)
    }

    fn put(&self, key: &str, value: u32) {
        if let Some((time, _)) = self.values.remove(key) {
            self.uses.remove(&time);
        }
        while self.values.len() >= self.capacity {
            let Some((_, oldest)) = self.uses.pop_first() else { break };
            self.values.remove(&oldest);
        }
        self.touch(key, value);
    }

    fn touch(&self, key: &str, value: u32) {
        self.clock += 1;
        self.uses.insert(*self.clock, key.to_string());
        self.values.insert(key.to_string(), (*self.clock, value));
    }
}

#[test]
fn the_least_recently_used_entry_leaves_first() {
    let recent = Recent { values: TMap::new(), uses: TOrdMap::new(), clock: TVar::new(0), capacity: 2 };
    recent.put("a", 1);
    recent.put("b", 2);
    assert_eq!(recent.get("a"), Some(1));
    recent.put("c", 3);
    assert_eq!(["a", "b", "c"].map(|key| recent.get(key)), [Some(1), None, Some(3)]);
}

#[derive(Clone)]
struct Job {
    number: u32,
    failures: u32,
}

#[test]
fn jobs_that_fail_come_back_and_end_as_dead_letters() {
    let (todo, dead, done, all) = (TQueue::new(), TVec::new(), TCounter::default(), TLatch::new(10));
    todo.extend((0..10).map(|number| Job { number, failures: 0 }));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while let Some(Job { number, failures }) = todo.pop() {
                    let succeeds = number % 3 != 0 || failures == 2 && number != 9;
                    atomically! {
                        if succeeds {
                            done.increment();
                            all.count_down();
                        } else if failures < 2 {
                            todo.push(Job { number, failures: failures + 1 }).unwrap();
                        } else {
                            dead.push(number);
                            all.count_down();
                        }
                    }
                }
            });
        }
        all.wait();
        todo.close();
    });
    assert_eq!((dead.to_vec(), done.get()), (vec![9], 9));
}

struct Account {
    balance: TVar<i64>,
    history: TVec<i64>,
}

#[derive(Debug, PartialEq)]
enum Refused {
    Unknown(u32),
    Missing(i64),
}

struct Bank {
    accounts: TMap<u32, Arc<Account>>,
}

#[transactional]
impl Bank {
    fn account(&self, id: u32) -> Result<Arc<Account>, Refused> {
        self.accounts.get(&id).ok_or(Refused::Unknown(id))
    }

    fn book(&self, id: u32, amount: i64) -> Result<(), Refused> {
        let account = self.account(id)?;
        account.balance += amount;
        account.history.push(amount);
        if account.balance < 0 { Err(Refused::Missing(-*account.balance)) } else { Ok(()) }
    }

    fn transfer(&self, from: u32, to: u32, amount: i64) -> Result<(), Refused> {
        self.book(from, -amount)?;
        self.book(to, amount)
    }

    fn total(&self) -> i64 {
        let mut total = 0;
        for (_, account) in &self.accounts {
            total += account.balance;
        }
        assert_eq!(total, self.accounts.values().map(|account| *account.balance).sum::<i64>());
        total
    }
}

#[test]
fn a_refused_transfer_leaves_no_trace_in_map_vectors_and_variables() {
    let account = |balance| Arc::new(Account { balance: TVar::new(balance), history: TVec::new() });
    let bank = Bank { accounts: TMap::from([(1, account(100)), (2, account(0))]) };
    assert_eq!(bank.transfer(1, 2, 60), Ok(()));
    assert_eq!(bank.transfer(1, 2, 60), Err(Refused::Missing(20)));
    assert_eq!(bank.transfer(2, 3, 10), Err(Refused::Unknown(3)));
    assert_eq!((bank.total(), bank.account(1).unwrap().history.to_vec()), (100, vec![-60]));
    assert_eq!(bank.account(2).unwrap().history.to_vec(), [60]);
    let rich: Vec<u32> =
        atomically! { bank.accounts.iter().filter(|(_, account)| account.balance > 50).map(|(id, _)| id).collect() };
    assert_eq!(rich, [2]);
}

#[test]
fn one_of_several_candidates_is_elected_until_it_resigns() {
    let seat = TMVar::empty();
    let elected: Vec<usize> = thread::scope(|scope| {
        let seat = &seat;
        let candidates = [0, 1, 2].map(|me| scope.spawn(move || seat.try_put(me).is_ok().then_some(me)));
        candidates.into_iter().filter_map(|candidate| candidate.join().unwrap()).collect()
    });
    assert_eq!(elected, [seat.read()]);
    seat.take();
    assert_eq!(seat.try_put(7), Ok(()));
}

struct Limiter {
    recent: TDeque<Instant>,
    most: usize,
    window: Duration,
}

#[transactional]
impl Limiter {
    fn admits(&self, now: Instant) -> Result<bool, Closed<Instant>> {
        while let Ok(first) = self.recent.try_front()
            && now.duration_since(first) >= self.window
        {
            self.recent.pop_front();
        }
        let admitted = self.recent.len() < self.most;
        if admitted {
            self.recent.push_back(now)?;
        }
        Ok(admitted)
    }
}

#[test]
fn a_rate_limiter_admits_so_many_in_a_window() {
    let limiter = Limiter { recent: TDeque::new(), most: 2, window: Duration::from_secs(1) };
    let start = Instant::now();
    let admitted = [0, 0, 999, 1000, 1001].map(|ms| limiter.admits(start + Duration::from_millis(ms)));
    assert_eq!(admitted, [true, true, false, true, true].map(Ok));
}

/// Orders of one price wait in their order.
type Side = TOrdMap<u32, TQueue<&'static str>>;

struct Book {
    bids: Side,
    asks: Side,
}

#[transactional]
fn place(side: &Side, price: u32, who: &'static str) -> Result<(), Closed<&'static str>> {
    side.get_or_insert_with(price, TQueue::new).push(who)
}

/// The first one who wants this price: somebody does.
#[transactional]
fn take(side: &Side, price: u32) -> Result<&'static str, TryPopError> {
    let orders = side.wait_for(&price);
    let who = orders.try_pop()?;
    if orders.is_empty() {
        side.remove(&price);
    }
    Ok(who)
}

impl Book {
    #[transactional]
    fn trade(&self) -> Option<(u32, &'static str, &'static str)> {
        let ((bid, _), (ask, _)) = (self.bids.last()?, self.asks.first()?);
        if bid < ask {
            return None;
        }
        Some((ask, take(&self.bids, bid).ok()?, take(&self.asks, ask).ok()?))
    }
}

#[test]
fn an_order_book_matches_by_price_and_then_by_time() {
    let book = Book { bids: TOrdMap::new(), asks: TOrdMap::new() };
    for (price, who) in [(10, "Ada"), (12, "Grace"), (12, "Alan")] {
        place(&book.bids, price, who).unwrap();
    }
    for (price, who) in [(13, "Barbara"), (11, "Edsger"), (11, "Tony")] {
        place(&book.asks, price, who).unwrap();
    }
    let waiting: usize = atomically! { book.asks.range(..=12).map(|(_, orders)| orders.len()).sum() };
    assert_eq!(waiting, 2);
    let trades: Vec<_> = std::iter::from_fn(|| book.trade()).collect();
    assert_eq!(trades, [(11, "Grace", "Edsger"), (11, "Alan", "Tony")]);
    assert_eq!(book.bids.keys().chain(book.asks.keys()).collect::<Vec<_>>(), [10, 13]);
}

#[test]
fn map_and_ranking_never_disagree() {
    let (points, ranking) = (TMap::<String, u32>::new(), TOrdSet::new());
    let score = |player: &str, more: u32| {
        atomically! {
            let before = points.get(player).unwrap_or(0);
            ranking.remove(&(before, player.to_string()));
            ranking.insert((before + more, player.to_string()));
            points.insert(player.to_string(), before + more);
        }
    };
    thread::scope(|scope| {
        for player in ["Ada", "Grace"] {
            let score = &score;
            scope.spawn(move || (0..50).for_each(|_| score(player, 1)));
        }
        for _ in 0..50 {
            let (by_player, by_rank): (u32, u32) =
                snapshot! { (points.values().sum(), ranking.iter().map(|(points, _)| points).sum()) };
            assert_eq!(by_player, by_rank);
        }
    });
    score("Ada", 1);
    assert_eq!(ranking.iter().next_back(), Some((51, "Ada".to_string())));
}
