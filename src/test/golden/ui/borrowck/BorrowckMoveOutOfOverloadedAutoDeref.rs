// The twin of BorrowckMoveOutOfOverloadedAutoDeref.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn out_of_box(x: &Owned<S>) {
    let s = x.take(); // ERROR E0507
    eat(s);
}
struct Owned<T> { t: T }
impl<T> Owned<T> { fn take(self) -> T { self.t } }
