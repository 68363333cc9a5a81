// The twin of HandlersListTwoChange.java.
struct State { n: i32 }
impl State { fn inc(&mut self) { self.n += 1; } }
fn f() {
    let mut s = State { n: 0 };
    let mut handlers: Vec<Box<dyn FnMut() + '_>> = Vec::new();
    handlers.push(Box::new(|| s.inc()));
    handlers.push(Box::new(|| s.inc())); // ERROR E0499
    for r in handlers.iter_mut() { r(); }
}
