// The twin of TwoElementsAtOnce.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn reverse(mut all: Box<[S]>) {
    let last = all.len() - 1;
    for i in 0..last / 2 {
        let front = &mut all[i];
        let back = &mut all[last - i]; // ERROR E0499
        trade(front, back);
    }
}
fn trade(one: &mut S, other: &mut S) {}
