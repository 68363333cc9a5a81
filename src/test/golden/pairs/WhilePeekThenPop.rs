// The twin of WhilePeekThenPop.java.
struct Tok { k: i32 }
impl Tok { fn k(&self) -> i32 { self.k } }
fn f(q: &mut std::collections::VecDeque<Tok>) -> i32 {
    let mut n = 0;
    while !q.is_empty() && q.front().unwrap().k() == 1 { let t = q.pop_front().unwrap(); n += t.k(); }
    n
}
