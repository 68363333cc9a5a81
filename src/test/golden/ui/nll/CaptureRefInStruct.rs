// The twin of CaptureRefInStruct.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

#[derive(Clone, Copy)]
struct Glance<'a> { s: &'a S }
impl<'a> Glance<'a> {
    fn new(s: &'a S) -> Glance<'a> { Glance { s } }
    fn get(&self) -> i32 { self.s.n }
}

fn print(i: i32) {}

fn test(first: &S) {
    let mut p = Glance::new(first);
    {
        let y = S::new();
        let closure = || print(y.get());
        closure();
        p = Glance::new(&y); // ERROR E0597
    }
    print(p.get());
}
