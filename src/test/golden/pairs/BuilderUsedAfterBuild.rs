// The twin of BuilderUsedAfterBuild.java.
struct Request { timeout: i32 }
impl Request { fn timeout(mut self, t: i32) -> Request { self.timeout = t; self } fn send(self) -> i32 { self.timeout } fn peek(&self) -> i32 { self.timeout } }
fn f() -> i32 {
    let r = Request { timeout: 0 }.timeout(3);
    let a = r.send();
    a + r.peek() // ERROR E0382
}
