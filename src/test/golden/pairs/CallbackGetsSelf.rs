// The twin of CallbackGetsSelf.java.
struct Button { handlers: Vec<Box<dyn Fn(&mut Button)>>, clicks: i32 }
impl Button {
    fn click(&mut self) {
        for h in &self.handlers {
            h(self); // ERROR E0502
        }
    }
}
