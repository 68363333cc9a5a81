// The twin of ForEachFillsAnotherList.java.
struct Item { price: i32 }
impl Item { fn price(&self) -> i32 { self.price } }
struct Shop { items: Vec<Item>, prices: Vec<i32> }
impl Shop {
    fn index(&mut self) -> usize {
        self.items.iter().for_each(|i| self.prices.push(i.price()));
        self.prices.len()
    }
}
