// The twin of EventPeekedWhileDispatching.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Loop { events: std::collections::VecDeque<S>, seen: i32 }
impl Loop {
    fn handle(&mut self, s: &S) { self.seen += s.get(); }
    fn run(&mut self) {
        let s = self.events.front().unwrap();
        self.handle(s); // ERROR E0502
    }
}
