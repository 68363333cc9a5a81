// The twin of Issue53773.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

#[derive(Clone, Copy)]
struct Glance<'a> { s: &'a S }
impl<'a> Glance<'a> {
    fn new(s: &'a S) -> Glance<'a> { Glance { s } }
    fn get(&self) -> i32 { self.s.n }
}

fn print(i: i32) {}

#[derive(Clone, Copy)]
struct Archive<'a> { data: &'a S }
impl<'a> Archive<'a> {
    fn next(&self) -> Glance<'a> { Glance::new(self.data) }
}
fn members() {
    let mut members: Vec<Glance> = Vec::new();
    {
        let archive = S::new();
        let child = Archive { data: &archive }; // ERROR E0597
        members.push(child.next());
    }
    print(members.len() as i32);
}
