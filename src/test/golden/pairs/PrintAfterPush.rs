// The twin of PrintAfterPush.java.
struct Shape { area: i32 }
impl Shape { fn area(&self) -> i32 { self.area } }
fn f(all: &mut Vec<Shape>) -> i32 {
    let s = Shape { area: 1 };
    all.push(s);
    s.area() // ERROR E0382
}
