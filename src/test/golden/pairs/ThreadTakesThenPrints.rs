// The twin of ThreadTakesThenPrints.java.
struct Config { port: i32 }
impl Config { fn port(&self) -> i32 { self.port } }
fn serve(c: Config) {}
fn f() {
    let c = Config { port: 1 };
    std::thread::spawn(move || serve(c));
    println!("{}", c.port()); // ERROR E0382
}
