// The twin of HeldPeekThenPoll.java.
struct Tok { k: i32 }
impl Tok { fn k(&self) -> i32 { self.k } }
fn f(q: &mut std::collections::VecDeque<Tok>) -> i32 {
    let first = q.front().unwrap();
    let taken = q.pop_front().unwrap(); // ERROR E0502
    first.k() + taken.k()
}
