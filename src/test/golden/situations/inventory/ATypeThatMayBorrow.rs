// The twin of ATypeThatMayBorrow.java.
fn later<T: Send>(given: T) {
    spawn(move || consume(given)); // ERROR E0310
}
fn consume<T>(t: T) {}
fn spawn<F: FnOnce() + Send + 'static>(f: F) {}
