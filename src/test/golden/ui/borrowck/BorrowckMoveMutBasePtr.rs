// The twin of BorrowckMoveMutBasePtr.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn move_base(t0: &mut S) {
    let p = &*t0;
    let t1 = t0; // ERROR E0505
    look(p);
    t1.set(22);
}
