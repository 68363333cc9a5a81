// The twin of ChangeWhatIsLent.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn total(start: &S, more: Vec<i32>) -> i32 {
    for one in more.iter() {
        start.set(start.get() + one); // ERROR E0596
    }
    start.get()
}
