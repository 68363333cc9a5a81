// The twin of AddWhileLooking.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn add_longer(to: &mut Vec<S>, from: &Vec<S>) {
    let largest = &to[0];
    for one in from.iter() {
        if one.get() > largest.get() {
            to.push(S::new()); // ERROR E0502
        }
    }
}
