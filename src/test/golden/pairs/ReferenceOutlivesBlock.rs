// The twin of ReferenceOutlivesBlock.java.
struct Doc { n: i32 }
impl Doc { fn size(&self) -> i32 { self.n } }
fn f() -> i32 {
    let r: &Doc;
    {
        let d = Doc { n: 0 };
        r = &d; // ERROR E0597
    }
    r.size()
}
