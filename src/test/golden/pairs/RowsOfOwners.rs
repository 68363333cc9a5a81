// The twin of RowsOfOwners.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f() -> i32 {
    let mut outer: Vec<Vec<S>> = Vec::new();
    for _ in 0..3 {
        let mut row = Vec::new();
        row.push(S::new());
        outer.push(row);
    }
    outer[0][0].set(1);
    outer.len() as i32
}
