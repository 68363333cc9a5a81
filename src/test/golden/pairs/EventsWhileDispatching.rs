// The twin of EventsWhileDispatching.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Loop { events: std::collections::VecDeque<S>, seen: i32 }
impl Loop {
    fn handle(&mut self, s: S) { self.seen += s.done(); }
    fn run(&mut self) {
        while !self.events.is_empty() {
            let s = self.events.pop_front().unwrap();
            self.handle(s);
        }
    }
}
