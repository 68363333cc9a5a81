// The twin of HandlersList.java.
struct State { n: i32 }
impl State { fn inc(&mut self) { self.n += 1; } fn n(&self) -> i32 { self.n } }
fn f() -> i32 {
    let mut s = State { n: 0 };
    let mut handlers: Vec<Box<dyn FnMut() + '_>> = Vec::new();
    handlers.push(Box::new(|| s.inc()));
    for r in handlers.iter_mut() { r(); }
    drop(handlers);
    s.n()
}
