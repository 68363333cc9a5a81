// The twin of MovesBasedOnTypeAccessToField.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn print(i: i32) {}

struct Foo { text: S, number: i32 }
fn accessed() {
    let x = Foo { text: S::new(), number: 3 };
    consume(x);
    print(x.number); // ERROR E0382
}
fn consume(f: Foo) {}
