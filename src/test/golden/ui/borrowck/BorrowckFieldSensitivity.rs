// The twin of BorrowckFieldSensitivity.java.
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

fn print(i: i32) {}

fn deref_after_move() {
    let x = Pair::new();
    drop(x.a);
    look(&x.a); // ERROR E0382
}
fn copy_after_move() {
    let x = Pair::new();
    drop(x.a);
    print(x.n);
    look(&x.b);
}
fn whole_after_field_move() {
    let x = Pair::new();
    drop(x.a);
    look_pair(&x); // ERROR E0382
}
fn move_after_borrow() {
    let x = Pair::new();
    let p = &x.b;
    drop(x.b); // ERROR E0505
    look(p);
}
fn other_field_after_borrow() {
    let x = Pair::new();
    let p = &x.b;
    drop(x.a);
    look(p);
}
