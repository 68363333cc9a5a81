// The twin of StackPops.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct N { v: i32, next: Option<Box<N>> }
struct Stack { head: Option<Box<N>> }
impl Stack {
    fn pop(&mut self) -> i32 {
        let n = self.head.take().unwrap();
        self.head = n.next;
        n.v
    }
}
