// The twin of BorrowckUnboxedClosures.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn twice() {
    let gone = S::new();
    let f = || eat(gone);
    f();
    f(); // ERROR E0382
}
fn held() {
    let mut kept = S::new();
    let mut f = || kept.set(1);
    let mut g = f;
    f(); // ERROR E0382
    g();
}
