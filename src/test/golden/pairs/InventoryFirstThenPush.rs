// The twin of InventoryFirstThenPush.java.
struct Item { price: i32 }
impl Item { fn new(p: i32) -> Item { Item { price: p } } fn price(&self) -> i32 { self.price } }
fn f(items: &mut Vec<Item>) -> i32 {
    let first = &items[0];
    items.push(Item::new(3)); // ERROR E0502
    first.price()
}
