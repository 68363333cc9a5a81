// The twin of MaxRefThenClear.java.
struct Score { n: i32 }
impl Score { fn n(&self) -> i32 { self.n } }
fn best(all: &Vec<Score>) -> &Score {
    let mut best = &all[0];
    for s in all { if s.n() > best.n() { best = s; } }
    best
}
fn f(all: &mut Vec<Score>) -> i32 {
    let n = best(all).n();
    all.clear();
    n
}
