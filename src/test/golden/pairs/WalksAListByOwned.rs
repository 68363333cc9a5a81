// The twin of WalksAListByOwned.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Node { n: i32, next: Option<Box<Node>> }
fn sum(head: &Option<Box<Node>>) -> i32 {
    let mut n = 0;
    let mut at = head;
    while !at.is_none() {
        n += at.as_ref().unwrap().n;
        at = &at.as_ref().unwrap().next;
    }
    n
}
