//! An order book over transactional variables: `scripts/compile-time` builds it beside the same program over locks.

use std::collections::VecDeque;
use std::thread;

use stm_core::collections::{TMap, TOrdMap};
use stm_core::prelude::*;

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
    cash: TVar<u64>,
    shares: TVar<u64>,
}

#[derive(Default)]
struct Book {
    bids: TOrdMap<Price, VecDeque<Order>>,
    asks: TOrdMap<Price, VecDeque<Order>>,
    places: TMap<u64, (Side, Price)>,
    accounts: Vec<Account>,
    next: TVar<u64>,
    trades: TVar<Vec<Trade>>,
    last: TVar<Option<Price>>,
    open: TVar<bool>,
}

#[transactional]
impl Book {
    #[transactional(skip)]
    fn new(traders: usize) -> Self {
        let account = || Account { cash: TVar::new(1_000_000), shares: TVar::new(1_000) };
        Book { accounts: (0..traders).map(|_| account()).collect(), open: TVar::new(true), ..Book::default() }
    }

    /// Pays for what may be bought, or puts aside what may be sold, and matches it with what there is.
    fn place(&self, trader: usize, side: Side, price: Price, quantity: u64) -> Result<u64, Refused> {
        check!(self.open);
        self.reserve(trader, side, price, quantity)?;
        let id = self.next;
        self.next += 1;
        let mut order = Order { id, trader, quantity };
        while order.quantity > 0 {
            let quantity = self.match_best(trader, side, price, order.quantity);
            if quantity == 0 {
                break;
            }
            order.quantity -= quantity;
        }
        if order.quantity > 0 {
            self.places.insert(id, (side, price));
            match side {
                Side::Buy => self.bids.alter(price, |level| Some(appended(level, order.clone()))),
                Side::Sell => self.asks.alter(price, |level| Some(appended(level, order.clone()))),
            }
        }
        Ok(id)
    }

    fn reserve(&self, trader: usize, side: Side, price: Price, quantity: u64) -> Result<(), Refused> {
        let account = &self.accounts[trader];
        match side {
            Side::Buy if account.cash < price * quantity => Err(Refused::TooPoor),
            Side::Sell if account.shares < quantity => Err(Refused::TooPoor),
            Side::Buy => Ok(account.cash -= price * quantity),
            Side::Sell => Ok(account.shares -= quantity),
        }
    }

    /// Matches an order with the best one of the other side. Returns how much of it, if that one fits at all.
    fn match_best(&self, trader: usize, side: Side, limit: Price, wanted: u64) -> u64 {
        let best = if side == Side::Buy { self.asks.first() } else { self.bids.last() };
        let Some((price, mut level)) = best else { return 0 };
        if if side == Side::Buy { price > limit } else { price < limit } {
            return 0;
        }
        let Some(other) = level.front_mut() else { return 0 };
        let quantity = wanted.min(other.quantity);
        other.quantity -= quantity;
        let (buyer, seller) = if side == Side::Buy { (trader, other.trader) } else { (other.trader, trader) };
        if other.quantity == 0 {
            self.places.remove(&other.id);
            level.pop_front();
        }
        let others = if side == Side::Buy { &self.asks } else { &self.bids };
        others.alter(price, |_| (!level.is_empty()).then(|| level.clone()));
        self.accounts[buyer].shares += quantity;
        self.accounts[seller].cash += price * quantity;
        if side == Side::Buy {
            self.accounts[buyer].cash += (limit - price) * quantity;
        }
        self.trades.push(Trade { price, quantity });
        self.last = Some(price);
        quantity
    }

    fn cancel(&self, trader: usize, id: u64) -> Result<u64, Refused> {
        let (side, price) = self.places.remove(&id).ok_or(Refused::NoSuchOrder)?;
        let orders = if side == Side::Buy { &self.bids } else { &self.asks };
        let mut level = orders.get(&price).ok_or(Refused::NoSuchOrder)?;
        let at = level.iter().position(|order| order.id == id && order.trader == trader).ok_or(Refused::NoSuchOrder)?;
        let quantity = level.remove(at).map_or(0, |order| order.quantity);
        orders.alter(price, |_| (!level.is_empty()).then(|| level.clone()));
        match side {
            Side::Buy => self.accounts[trader].cash += price * quantity,
            Side::Sell => self.accounts[trader].shares += quantity,
        }
        Ok(quantity)
    }

    fn close(&self) -> usize {
        self.open = false;
        self.trades.len()
    }

    #[transactional(skip)]
    fn wealth(&self) -> (u64, u64) {
        snapshot! {
            let cash: u64 = self.accounts.iter().map(|account| account.cash).sum();
            let shares: u64 = self.accounts.iter().map(|account| account.shares).sum();
            (cash + self.trades.iter().map(|trade| trade.price * trade.quantity).sum::<u64>(), shares)
        }
    }

    #[transactional(skip)]
    fn wait_for_price(&self, price: Price) -> Price {
        atomically! {
            let Some(last) = self.last else { retry!() };
            check!(last >= price || !self.open);
            last
        }
    }
}

fn appended(level: Option<VecDeque<Order>>, order: Order) -> VecDeque<Order> {
    let mut level = level.unwrap_or_default();
    level.push_back(order);
    level
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
