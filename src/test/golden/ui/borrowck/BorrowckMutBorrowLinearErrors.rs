// The twin of BorrowckMutBorrowLinearErrors.java.
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

fn linear() {
    let mut x = S::new();
    let mut addr: Vec<Edit> = Vec::new();
    while c() {
        match x.n { // ERROR E0503
            1 => addr.push(Edit::new(&mut x)), // ERROR E0499
            _ => print(1),
        }
    }
    print(addr.len() as i32);
}
