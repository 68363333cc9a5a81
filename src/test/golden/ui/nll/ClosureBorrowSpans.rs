// The twin of ClosureBorrowSpans.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn print(i: i32) {}

fn move_while_borrowed(x: S) {
    let f = || { look(&x); };
    let y = x; // ERROR E0505
    f();
    eat(y);
}
fn borrow_mut_while_borrowed(mut x: S) {
    let f = || { look(&x); };
    let y = &mut x; // ERROR E0502
    f();
    y.set(1);
}
fn copy_while_unique(mut x: S) {
    let mut f = || x.n = 0;
    let y = x.n; // ERROR E0503
    f();
    print(y);
}
fn borrow_while_unique(mut x: S) {
    let mut f = || x.n = 0;
    let y = &x; // ERROR E0502
    f();
    look(y);
}
fn assign_while_unique(mut x: S) {
    let mut f = || x.n = 0;
    x.n = 1; // ERROR E0506
    f();
}
