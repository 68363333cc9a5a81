// The twin of Issue51191.java.
struct Struct { n: i32 }
impl Struct {
    fn nibble(&self) {
        self.bar(); // ERROR E0596
    }
    fn bar(&mut self) { self.n = 1; }
    fn good(&mut self) {
        self.bar();
    }
}
