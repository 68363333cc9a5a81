// The twin of PipelineFolds.java.
struct Msg { n: i32 }
impl Msg { fn stamp(&mut self) { self.n += 1; } }
fn stamped(mut m: Msg) -> Msg { m.stamp(); m }
fn f(m: Msg, times: i32) -> Msg {
    let mut all: Box<dyn Fn(Msg) -> Msg> = Box::new(|x| x);
    for _ in 0..times { all = Box::new(move |x| stamped(all(x))); }
    all(m)
}
