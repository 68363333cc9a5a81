// The twin of CacheTwoGets.java.
struct Page { hits: i32 }
impl Page { fn new() -> Page { Page { hits: 0 } } fn hits(&self) -> i32 { self.hits } fn touch(&mut self) { self.hits += 1; } }
struct Cache { pages: std::collections::HashMap<i32, Page> }
impl Cache { fn get(&mut self, k: i32) -> &mut Page { self.pages.entry(k).or_insert_with(|| Page::new()) } }
fn f() {
    let mut c = Cache { pages: Default::default() };
    let a = c.get(1);
    let b = c.get(2); // ERROR E0499
    a.touch();
    b.touch();
}
