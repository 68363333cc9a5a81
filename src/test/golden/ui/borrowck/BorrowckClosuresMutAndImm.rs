// The twin of BorrowckClosuresMutAndImm.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn print(i: i32) {}

fn mut_and_imm() {
    let mut x = S::new();
    let mut c1 = || x.set(4);
    let c2 = || print(x.get()); // ERROR E0502
    c2();
    c1();
}
fn field() {
    let mut x = S::new();
    let c1 = || print(x.n);
    x.n = 5; // ERROR E0506
    c1();
}
