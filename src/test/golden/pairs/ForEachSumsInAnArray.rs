// The twin of ForEachSumsInAnArray.java.
struct Item { price: i32 }
impl Item { fn price(&self) -> i32 { self.price } }
fn sum(items: &Vec<Item>) -> i32 {
    let mut total = [0];
    items.iter().for_each(|i| total[0] += i.price());
    total[0]
}
