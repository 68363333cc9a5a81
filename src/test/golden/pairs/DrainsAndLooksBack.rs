// The twin of DrainsAndLooksBack.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f(q: &mut std::collections::VecDeque<S>, done: &mut Vec<S>) {
    while !q.is_empty() {
        let mut s = q.pop_front().unwrap();
        done.push(s);
        s.set(1); // ERROR E0382
    }
}
