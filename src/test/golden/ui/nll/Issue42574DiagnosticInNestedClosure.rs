// The twin of Issue42574DiagnosticInNestedClosure.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn doit(data: S) {
    let outer = || {
        let inner = || eat(data);
        inner();
    };
    look(&data); // ERROR E0382
    outer();
}
