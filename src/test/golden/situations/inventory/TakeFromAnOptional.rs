// The twin of TakeFromAnOptional.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn or_fresh(given: &Option<S>) -> S {
    if given.is_none() {
        return S::new();
    }
    *given.as_ref().unwrap() // ERROR E0507
}
