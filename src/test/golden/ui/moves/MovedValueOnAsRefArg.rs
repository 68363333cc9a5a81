// The twin of MovedValueOnAsRefArg.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn as_ref() {
    let bar = S::new();
    takes_any(bar);
    look(&bar); // ERROR E0382
}
fn takes_any<T>(x: T) {}
