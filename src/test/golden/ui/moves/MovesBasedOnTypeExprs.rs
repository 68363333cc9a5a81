// The twin of MovesBasedOnTypeExprs.java.
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

fn look_pair(p: &Pair) -> i32 { p.n }

fn c() -> bool { true }

fn f10() {
    let x = S::new();
    let y = x;
    touch(&x, &y); // ERROR E0382
}
fn f20() {
    let x = S::new();
    let y = if c() { x } else { S::new() };
    touch(&x, &y); // ERROR E0382
}
fn f30(k: i32) {
    let x = S::new();
    let y = match k {
        0 => x,
        _ => S::new(),
    };
    touch(&x, &y); // ERROR E0382
}
fn f40() {
    let x = S::new();
    let y = Pair { a: x, b: S::new(), n: 0 };
    look(&x); // ERROR E0382
    look_pair(&y);
}
fn f70() {
    let mut y: Vec<S> = Vec::new();
    let x = S::new();
    y.push(x);
    touch(&x, &S::new()); // ERROR E0382
}
fn touch(a: &S, b: &S) {}
