// The twin of LongestOfTwo.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f<'a>(a: &'a S, b: &'a S) -> &'a S { if a.n > b.n { a } else { b } }
fn g() -> i32 {
    let a = S::new();
    let best;
    {
        let b = S::new();
        best = f(&a, &b); // ERROR E0597
        eat(b); // ERROR E0505
    }
    best.get()
}
