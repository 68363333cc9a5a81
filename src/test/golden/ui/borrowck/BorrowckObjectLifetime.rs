// The twin of BorrowckObjectLifetime.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

trait Foo {
    fn borrowed(&self) -> &S;
    fn mut_borrowed(&mut self) -> &mut S;
}
fn borrowed_receiver(x: &dyn Foo) {
    let y = x.borrowed();
    let z = x.borrowed();
    look(y);
    look(z);
}
fn mut_receiver(x: &mut dyn Foo) {
    let y = x.mut_borrowed();
    let z = x.borrowed(); // ERROR E0502
    y.set(1);
    look(z);
}
fn mut_twice(x: &mut dyn Foo) {
    let y = x.mut_borrowed();
    let z = x.mut_borrowed(); // ERROR E0499
    y.set(1);
    z.set(2);
}
