// The twin of ClearsInsideLoop.java.
struct Job { bad: bool }
impl Job { fn bad(&self) -> bool { self.bad } }
fn f(jobs: &mut Vec<Job>) {
    for j in jobs.iter() {
        if j.bad() {
            jobs.clear(); // ERROR E0502
        }
    }
}
