// The twin of ForEachAddsToField.java.
struct Item { price: i32 }
impl Item { fn price(&self) -> i32 { self.price } }
struct Cart { items: Vec<Item>, total: i32 }
impl Cart {
    fn sum(&mut self) { self.items.iter().for_each(|i| self.total += i.price()); }
    fn lp(&mut self) { for i in &self.items { self.total += i.price(); } }
}
