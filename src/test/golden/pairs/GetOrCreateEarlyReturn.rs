// The twin of GetOrCreateEarlyReturn.java.
struct Page { hits: i32 }
struct Cache { pages: std::collections::HashMap<String, Page> }
impl Cache {
    fn get(&mut self, k: String) -> &Page {
        if let Some(p) = self.pages.get(&k) {
            return p;
        }
        self.pages.insert(k.clone(), Page { hits: 0 }); // ERROR E0502
        self.pages.get(&k).unwrap()
    }
}
