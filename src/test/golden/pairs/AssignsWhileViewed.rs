// The twin of AssignsWhileViewed.java.
struct Buf { n: i32 }
impl Buf { fn size(&self) -> i32 { self.n } }
fn f() -> i32 {
    let mut b = Buf { n: 0 };
    let r = &b;
    b = Buf { n: 1 }; // ERROR E0506
    r.size()
}
