// The twin of DontPrintDesugared.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn poke(s: &mut S) { s.n = 1; }

fn for_loop(s: &Vec<S>) {
    for x in s {
        poke(&mut *x); // ERROR E0596
    }
}
