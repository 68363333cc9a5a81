// The twin of GetDefault.java.
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

fn poke(s: &mut S) { s.n = 1; }

fn c() -> bool { true }

fn ok<'a>(map: &'a mut Pair) -> &'a S {
    loop {
        if c() {
            return &map.a;
        }
        map.n = 1;
    }
}
fn conditional<'a>(map: &'a mut Pair) -> &'a S {
    let found = map.first();
    if c() {
        return found;
    }
    poke(&mut map.a); // ERROR E0502
    map.first()
}
