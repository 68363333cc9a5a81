// The twin of DefaultOfAMethod.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn separator(chosen: &S) -> &S {
    if chosen.get() == 0 {
        let fallback = S::new();
        return &fallback; // ERROR E0515
    }
    chosen
}
