// The twin of Issue46589.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn c() -> bool { true }

struct Foo { s: S }
impl Foo {
    fn get_self(&mut self) -> &mut S { &mut self.s }
}
fn conditional(foo: &mut Foo) {
    let other = foo.get_self();
    if c() {
        other.set(1);
    } else {
        foo.get_self().set(2);
    }
}
fn returned<'a>(foo: &'a mut Foo) -> &'a mut S {
    let other = foo.get_self();
    if c() {
        return other;
    }
    foo.get_self() // ERROR E0499
}
