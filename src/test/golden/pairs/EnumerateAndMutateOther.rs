// The twin of EnumerateAndMutateOther.java.
struct Cell { n: i32 }
impl Cell { fn n(&self) -> i32 { self.n } }
struct Grid { cells: [Cell; 2], sums: [i32; 2] }
impl Grid { fn sum(&mut self) { for i in 0..self.cells.len() { let c = &self.cells[i]; self.sums[i] += c.n(); } } }
