//! Collections in structs, variables, statics and in each other; in snapshots, closures and generic code.

use std::collections::HashMap;
use std::error::Error;
use std::hash::Hash;
use std::sync::LazyLock;
use stm_core::collections::{TBQueue, TCounter, TDeque, TMap, TOrdSet, TQueue, TSet, TStack, TVec, TryPopError};
use stm_core::prelude::*;

struct Editor {
    text: TVar<String>,
    undo: TStack<String>,
    redo: TStack<String>,
}

#[transactional]
impl Editor {
    fn write(&self, more: &str) {
        self.undo.push(self.text.clone()).unwrap();
        self.redo.clear();
        self.text.push_str(more);
    }

    fn step(&self, from: &TStack<String>, to: &TStack<String>) -> Result<(), TryPopError> {
        let text = from.try_pop()?;
        to.push(self.text.clone()).unwrap();
        self.text = text;
        Ok(())
    }

    fn undo(&self) -> Result<(), TryPopError> {
        self.step(&self.undo, &self.redo)
    }

    fn redo(&self) -> Result<(), TryPopError> {
        self.step(&self.redo, &self.undo)
    }
}

#[test]
fn an_editor_undoes_and_redoes_until_something_new_is_written() {
    let editor = Editor { text: TVar::default(), undo: TStack::new(), redo: TStack::new() };
    editor.write("a");
    editor.write("b");
    assert_eq!((editor.undo(), editor.text.load()), (Ok(()), "a".to_string()));
    assert_eq!((editor.redo(), editor.text.load()), (Ok(()), "ab".to_string()));
    assert_eq!((editor.undo(), editor.undo(), editor.undo()), (Ok(()), Ok(()), Err(TryPopError::Empty)));
    editor.write("c");
    assert_eq!((editor.redo(), editor.text.load()), (Err(TryPopError::Empty), "c".to_string()));
}

struct Log {
    lines: TVec<Vec<String>>,
    counts: TVec<u64>,
    words: TVec<TSet<String>>,
}

#[transactional]
impl Log {
    fn write(&self, level: usize, line: &str) {
        self.lines[level].push(line.to_string());
        self.counts[level] += 1;
        self.words[level].extend(line.split(' ').map(String::from));
        if self.counts[level] > 2 {
            self.lines[level].remove(0);
        }
    }
}

#[test]
fn elements_of_a_vector_are_used_like_variables() {
    let log = Log {
        lines: TVec::from([vec![], vec![]]),
        counts: TVec::from([0, 0]),
        words: TVec::from([(); 2].map(|()| TSet::new())),
    };
    for line in ["one", "two", "one more"] {
        log.write(1, line);
    }
    assert_eq!(
        (log.counts.to_vec(), log.lines.last()),
        (vec![0, 3], Some(vec!["two".to_string(), "one more".to_string()]))
    );
    let words = atomically! { log.words[1].len() + log.words[0].len() };
    assert_eq!(words, 3);
}

#[transactional]
fn move_all(from: &TQueue<u32>, to: &TBQueue<u32>) -> Result<usize, Box<dyn Error>> {
    let mut moved = 0;
    while let Ok(element) = from.try_pop() {
        to.try_push(element)?;
        moved += 1;
    }
    Ok(moved)
}

#[test]
fn elements_that_do_not_all_fit_stay_where_they_are() {
    let (from, to) = (TQueue::from([1, 2, 3]), TBQueue::new(2));
    assert_eq!(move_all(&from, &to).unwrap_err().to_string(), "there is no room at present");
    assert_eq!((Vec::from_iter(&from), to.len()), (vec![1, 2, 3], 0));
    from.try_pop().unwrap();
    assert_eq!(move_all(&from, &to).unwrap(), 2);
    assert_eq!((from.is_empty(), to.flush()), (true, vec![2, 3]));
}

/// Which values each key has.
struct Index<K: Send + Sync + 'static, V: Send + Sync + 'static> {
    values: TMap<K, TOrdSet<V>>,
}

impl<K, V> Index<K, V>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Ord + Clone + Send + Sync + 'static,
{
    #[transactional]
    fn add(&self, key: K, value: V) -> bool {
        self.values.entry(key).or_default().insert(value)
    }

    #[transactional]
    fn remove(&self, key: &K, value: &V) {
        if let Some(values) = self.values.get(key) {
            values.remove(value);
            if values.is_empty() {
                self.values.remove(key);
            }
        }
    }
}

#[test]
fn a_generic_index_keeps_no_key_without_values() {
    let index = Index { values: TMap::new() };
    assert!(index.add("even".to_string(), 2) && index.add("even".to_string(), 4) && !index.add("even".to_string(), 2));
    index.remove(&"even".to_string(), &2);
    assert_eq!(index.values.get("even").map(|values| Vec::from_iter(&values)), Some(vec![4]));
    index.remove(&"even".to_string(), &4);
    assert!(index.values.is_empty());
}

#[test]
fn a_collection_in_a_variable_is_used_through_it_and_replaced() {
    let (current, spare) = (TVar::new(TMap::new()), TVar::new(None::<TQueue<u8>>));
    let old = atomically! {
        current.insert(1, "one".to_string());
        for (number, name) in &*current {
            assert_eq!((number, name.as_str()), (1, "one"));
        }
        match current.get(&1) {
            Some(name) if name.len() == 3 => spare = Some(TQueue::from([7])),
            Some(_) | None => unreachable!(),
        }
        if let Some(queue) = &*spare {
            queue.push(8).unwrap();
        }
        let old = current.clone();
        current = TMap::new();
        old
    };
    assert_eq!((old.get(&1).as_deref(), current.load().len()), (Some("one"), 0));
    assert_eq!(spare.load().unwrap().flush(), [7, 8]);
}

static NAMES: LazyLock<TMap<String, u32>> = LazyLock::new(TMap::new);
static NUMBERS: LazyLock<TCounter> = LazyLock::new(TCounter::default);

/// The number of the name: the next one, if it is new.
#[transactional]
fn number_of(name: &str) -> u32 {
    if let Some(number) = NAMES.get(name) {
        return number;
    }
    NUMBERS.increment();
    let number = u32::try_from(NUMBERS.get()).expect("there are few");
    NAMES.insert(name.to_string(), number);
    number
}

#[test]
fn static_collections_give_each_name_one_number() {
    assert_eq!(["x", "y", "x"].map(number_of), [1, 2, 1]);
    let all: HashMap<String, u32> = snapshot! { NAMES.iter().collect() };
    assert_eq!((all.len(), all["y"]), (2, 2));
}

#[test]
fn closures_and_loops_in_a_block_change_what_is_shared() {
    let (counts, done) = (TMap::new(), TQueue::new());
    let todo = TDeque::from(["a", "b", "a"]);
    let count = |word: &str| counts.entry(word.to_string()).and_modify(|n| *n += 1).or_insert(1);
    let counted: u32 = atomically! {
        while let Ok(word) = todo.try_pop_front() {
            count(word);
            done.push(word).unwrap();
        }
        counts.extend(done.iter().filter(|word| *word == "b").map(|_| ("c".to_string(), 10)));
        counts.values().sum()
    };
    assert_eq!((counted, counts.get("a"), done.len(), todo.is_empty()), (13, Some(2), 3, true));
}
