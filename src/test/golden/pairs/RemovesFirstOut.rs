// The twin of RemovesFirstOut.java.
struct Token { kind: i32 }
fn eat(t: Token) {}
fn f(ts: &mut Vec<Token>) {
    while !ts.is_empty() {
        let t = ts.remove(0);
        eat(t);
    }
}
