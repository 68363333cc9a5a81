// The twin of BorrowOfMovedValueInForLoop61108.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn moved(letters: Vec<S>) {
    consume(letters);
    for letter in letters.iter() { // ERROR E0382
        look(letter);
    }
}
fn consume(all: Vec<S>) {}
