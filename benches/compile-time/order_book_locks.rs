//! An order book over locks: `scripts/compile-time` builds it beside the same program over transactional variables.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Condvar, Mutex};
use std::thread;

type Price = u64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Buy,
    Sell,
}

#[derive(Clone, Debug)]
struct Order {
    id: u64,
    trader: usize,
    quantity: u64,
}

#[derive(Clone, Debug)]
struct Trade {
    price: Price,
    quantity: u64,
}

#[derive(Debug, PartialEq, Eq)]
enum Refused {
    TooPoor,
    NoSuchOrder,
}

#[derive(Default)]
struct Account {
    cash: u64,
    shares: u64,
}

#[derive(Default)]
struct State {
    bids: BTreeMap<Price, VecDeque<Order>>,
    asks: BTreeMap<Price, VecDeque<Order>>,
    places: HashMap<u64, (Side, Price)>,
    accounts: Vec<Account>,
    next: u64,
    trades: Vec<Trade>,
    last: Option<Price>,
    open: bool,
}

struct Book {
    state: Mutex<State>,
    changed: Condvar,
}

impl Book {
    fn new(traders: usize) -> Self {
        let account = || Account { cash: 1_000_000, shares: 1_000 };
        let state = State { accounts: (0..traders).map(|_| account()).collect(), open: true, ..State::default() };
        Book { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Pays for what may be bought, or puts aside what may be sold, and matches it with what there is.
    fn place(&self, trader: usize, side: Side, price: Price, quantity: u64) -> Result<u64, Refused> {
        let mut state = self.changed.wait_while(self.state.lock().unwrap(), |state| !state.open).unwrap();
        state.reserve(trader, side, price, quantity)?;
        let id = state.next;
        state.next += 1;
        let mut order = Order { id, trader, quantity };
        while order.quantity > 0 {
            let quantity = state.match_best(trader, side, price, order.quantity);
            if quantity == 0 {
                break;
            }
            order.quantity -= quantity;
        }
        if order.quantity > 0 {
            state.places.insert(id, (side, price));
            match side {
                Side::Buy => state.bids.entry(price).or_default().push_back(order),
                Side::Sell => state.asks.entry(price).or_default().push_back(order),
            }
        }
        self.changed.notify_all();
        Ok(id)
    }

    fn cancel(&self, trader: usize, id: u64) -> Result<u64, Refused> {
        let state = &mut *self.state.lock().unwrap();
        let &(side, price) = state.places.get(&id).ok_or(Refused::NoSuchOrder)?;
        let orders = if side == Side::Buy { &mut state.bids } else { &mut state.asks };
        let level = orders.get_mut(&price).ok_or(Refused::NoSuchOrder)?;
        let at = level.iter().position(|order| order.id == id && order.trader == trader).ok_or(Refused::NoSuchOrder)?;
        let quantity = level.remove(at).map_or(0, |order| order.quantity);
        if level.is_empty() {
            orders.remove(&price);
        }
        state.places.remove(&id);
        match side {
            Side::Buy => state.accounts[trader].cash += price * quantity,
            Side::Sell => state.accounts[trader].shares += quantity,
        }
        Ok(quantity)
    }

    fn close(&self) -> usize {
        let mut state = self.state.lock().unwrap();
        state.open = false;
        self.changed.notify_all();
        state.trades.len()
    }

    fn wealth(&self) -> (u64, u64) {
        let state = self.state.lock().unwrap();
        let cash: u64 = state.accounts.iter().map(|account| account.cash).sum();
        let shares: u64 = state.accounts.iter().map(|account| account.shares).sum();
        (cash + state.trades.iter().map(|trade| trade.price * trade.quantity).sum::<u64>(), shares)
    }

    fn wait_for_price(&self, price: Price) -> Price {
        let fits = |state: &State| state.last.filter(|last| *last >= price || !state.open);
        let state = self.changed.wait_while(self.state.lock().unwrap(), |state| fits(state).is_none()).unwrap();
        fits(&state).unwrap()
    }
}

impl State {
    fn reserve(&mut self, trader: usize, side: Side, price: Price, quantity: u64) -> Result<(), Refused> {
        let account = &mut self.accounts[trader];
        match side {
            Side::Buy if account.cash < price * quantity => Err(Refused::TooPoor),
            Side::Sell if account.shares < quantity => Err(Refused::TooPoor),
            Side::Buy => Ok(account.cash -= price * quantity),
            Side::Sell => Ok(account.shares -= quantity),
        }
    }

    /// Matches an order with the best one of the other side. Returns how much of it, if that one fits at all.
    fn match_best(&mut self, trader: usize, side: Side, limit: Price, wanted: u64) -> u64 {
        let best = if side == Side::Buy { self.asks.first_entry() } else { self.bids.last_entry() };
        let Some(mut level) = best else { return 0 };
        let price = *level.key();
        if if side == Side::Buy { price > limit } else { price < limit } {
            return 0;
        }
        let Some(other) = level.get_mut().front_mut() else { return 0 };
        let quantity = wanted.min(other.quantity);
        other.quantity -= quantity;
        let (buyer, seller) = if side == Side::Buy { (trader, other.trader) } else { (other.trader, trader) };
        if other.quantity == 0 {
            self.places.remove(&other.id);
            level.get_mut().pop_front();
        }
        if level.get().is_empty() {
            level.remove();
        }
        self.accounts[buyer].shares += quantity;
        self.accounts[seller].cash += price * quantity;
        if side == Side::Buy {
            self.accounts[buyer].cash += (limit - price) * quantity;
        }
        self.trades.push(Trade { price, quantity });
        self.last = Some(price);
        quantity
    }
}

fn trade(book: &Book, trader: usize) -> usize {
    let mut refused = 0;
    for round in 0..1_000 {
        let side = if (trader + round as usize) % 2 == 0 { Side::Buy } else { Side::Sell };
        match book.place(trader, side, 90 + round * 7 % 20, 1 + round % 5) {
            Ok(id) if round % 10 == 0 => refused += usize::from(book.cancel(trader, id).is_err()),
            Ok(_) => {}
            Err(_) => refused += 1,
        }
    }
    refused
}

fn main() {
    let book = Book::new(4);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| book.wait_for_price(100));
        let traders: Vec<_> = (0..4)
            .map(|trader| {
                scope.spawn({
                    let book = &book;
                    move || trade(book, trader)
                })
            })
            .collect();
        let refused: usize = traders.into_iter().map(|trader| trader.join().unwrap()).sum();
        println!("{refused} orders refused, {} trades", book.close());
        println!("seen at {}", watcher.join().unwrap());
    });
    println!("{:?} in all", book.wealth());
}
