// The twin of MovesOutOfVec.java.
struct Token { kind: i32 }
fn eat(t: Token) {}
fn f(ts: &mut Vec<Token>) {
    let t = ts[0]; // ERROR E0507
    eat(t);
}
