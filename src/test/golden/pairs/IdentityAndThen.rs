// The twin of IdentityAndThen.java.
struct Msg { n: i32 }
impl Msg { fn stamp(&mut self) { self.n += 1; } }
fn stamped(mut m: Msg) -> Msg { m.stamp(); m }
fn f(m: Msg) -> Msg {
    let start = |x: Msg| x;
    let both = |x: Msg| stamped(start(x));
    both(m)
}
