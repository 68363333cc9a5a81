// The twin of LinkedPopForgets.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Node { s: S, next: Option<Box<Node>> }
struct Stack { head: Option<Box<Node>> }
impl Stack {
    fn pop(&mut self) -> S {
        let old = self.head; // ERROR E0507
        old.unwrap().s
    }
}
