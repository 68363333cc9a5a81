// The twin of StackWalks.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct N { v: i32, next: Option<Box<N>> }
fn sum(mut n: Option<&N>) -> i32 {
    let mut s = 0;
    while let Some(x) = n {
        s += x.v;
        n = x.next.as_deref();
    }
    s
}
