// The twin of BorrowckMutBorrowInLoop.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Edit<'a> { s: &'a mut S }
impl<'a> Edit<'a> {
    fn new(s: &'a mut S) -> Edit<'a> { Edit { s } }
    fn set(&mut self, v: i32) { self.s.n = v; }
}

fn c() -> bool { true }

fn print(i: i32) {}

fn in_loop(value: &mut S) {
    let mut all: Vec<Edit> = Vec::new();
    while c() {
        all.push(Edit::new(value)); // ERROR E0499
    }
    print(all.len() as i32);
}
