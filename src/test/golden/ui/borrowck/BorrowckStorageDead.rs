// The twin of BorrowckStorageDead.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn c() -> bool { true }

fn in_loop(first: &S) {
    let mut last = first;
    while c() {
        let fresh = S::new();
        look(last);
        last = &fresh; // ERROR E0597
    }
}
