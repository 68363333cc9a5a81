// The twin of ThreadLooksAtLocal.java.
struct Config { port: i32 }
impl Config { fn port(&self) -> i32 { self.port } }
fn f() {
    let c = Config { port: 1 };
    let t = std::thread::spawn(|| println!("{}", c.port())); // ERROR E0373
    t.join();
}
