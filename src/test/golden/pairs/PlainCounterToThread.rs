// The twin of PlainCounterToThread.java.
use std::rc::Rc; use std::cell::Cell;
struct Counter { n: Rc<Cell<i32>> }
fn f() {
    let c = Rc::new(Cell::new(1));
    let d = c.clone();
    let t = std::thread::spawn(move || d.set(d.get() + 1)); // ERROR E0277
    t.join();
    println!("{}", c.get());
}
