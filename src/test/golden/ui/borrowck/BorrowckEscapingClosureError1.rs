// The twin of BorrowckEscapingClosureError1.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn spawn_all<F: FnOnce() + Send + 'static>(f: F) {}
fn counted() {
    let mut books = S::new();
    spawn_all(|| books.set(1)); // ERROR E0373
}
