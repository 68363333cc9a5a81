// The twin of ForEachCallsMutSelf.java.
struct Item { price: i32 }
impl Item { fn price(&self) -> i32 { self.price } }
struct Cart { items: Vec<Item>, total: i32 }
impl Cart {
    fn add(&mut self, n: i32) { self.total += n; }
    fn sum(&mut self) {
        self.items.iter().for_each(|i| self.add(i.price())); // ERROR E0500
    }
}
