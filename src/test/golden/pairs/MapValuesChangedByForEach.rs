// The twin of MapValuesChangedByForEach.java.
struct Acc { n: i32 }
impl Acc { fn add(&mut self, d: i32) { self.n += d; } }
struct Bank { accs: std::collections::HashMap<String, Acc>, paid: i32 }
impl Bank { fn interest(&mut self) { self.accs.iter_mut().for_each(|(k, a)| { a.add(1); self.paid += 1; }); } }
