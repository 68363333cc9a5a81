// The twin of SendWhatWasLent.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn later(given: &S) {
    spawn(|| { look(given); }); // ERROR E0521
}
fn spawn<F: FnOnce() + Send + 'static>(f: F) {}
