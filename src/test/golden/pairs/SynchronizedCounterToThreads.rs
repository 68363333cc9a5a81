// The twin of SynchronizedCounterToThreads.java.
use std::sync::{Arc, Mutex};
fn f() -> i32 {
    let c = Arc::new(Mutex::new(0));
    let d = c.clone();
    let t = std::thread::spawn(move || *d.lock().unwrap() += 1);
    t.join().unwrap();
    let n = *c.lock().unwrap();
    n
}
