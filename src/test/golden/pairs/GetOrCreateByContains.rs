// The twin of GetOrCreateByContains.java.
struct Page { hits: i32 }
struct Cache { pages: std::collections::HashMap<String, Page> }
impl Cache {
    fn get(&mut self, k: String) -> &Page {
        if !self.pages.contains_key(&k) {
            self.pages.insert(k.clone(), Page { hits: 0 });
        }
        self.pages.get(&k).unwrap()
    }
}
