// The twin of SortByKeyCounting.java.
struct Task { prio: i32 }
impl Task { fn prio(&self) -> i32 { self.prio } }
fn f(ts: &mut Vec<Task>) -> i32 {
    let mut asked = [0];
    ts.sort_by(|a, b| { asked[0] += 1; a.prio().cmp(&b.prio()) });
    asked[0] + ts[0].prio()
}
