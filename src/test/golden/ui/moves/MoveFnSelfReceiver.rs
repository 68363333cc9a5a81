// The twin of MoveFnSelfReceiver.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Pair { a: S, b: S, n: i32 }
impl Pair {
    fn new() -> Pair { Pair { a: S::new(), b: S::new(), n: 0 } }
    fn first(&self) -> &S { &self.a }
    fn first_mut(&mut self) -> &mut S { &mut self.a }
    fn take(self) -> S { self.a }
}

fn look(s: &S) -> i32 { s.n }

fn c() -> bool { true }

fn use_(val: Pair) {
    val.take();
    look(&val.a); // ERROR E0382
}
fn builder() {
    let container = Builder {};
    container.add(1);
    container.add(2); // ERROR E0382
}
struct Builder {}
impl Builder {
    fn add(self, i: i32) -> Builder { self }
}
fn in_loop(val: Pair) {
    while c() {
        val.take(); // ERROR E0382
    }
}
