// The twin of BorrowckObjectMutability.java.
trait Foo {
    fn borrowed(&self);
    fn borrowed_mut(&mut self);
}
fn receiver(x: &dyn Foo) {
    x.borrowed();
    x.borrowed_mut(); // ERROR E0596
}
fn mut_receiver(x: &mut dyn Foo) {
    x.borrowed();
    x.borrowed_mut();
}
