// The twin of TwoPhaseActivationSharingInterference.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn explicit(mut s: S) {
    let m = &mut s;
    let got = s.get(); // ERROR E0502
    m.set(got);
}
