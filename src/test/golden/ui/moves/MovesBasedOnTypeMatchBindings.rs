// The twin of MovesBasedOnTypeMatchBindings.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn print(i: i32) {}

enum Foo { Some(S), None }
fn bindings(x: Foo) {
    match x {
        Foo::Some(f) => eat(f),
        Foo::None => print(1),
    }
    touch(&x); // ERROR E0382
}
fn touch(x: &Foo) {}
