// The twin of EntryTakenApart.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

use std::collections::BTreeMap;
fn run(m: &mut BTreeMap<i32, S>) -> i32 {
    let e = m.pop_first().unwrap();
    let k = e.0;
    k + e.1.done()
}
