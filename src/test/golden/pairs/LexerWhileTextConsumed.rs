// The twin of LexerWhileTextConsumed.java.
struct Text { s: String }
impl Text { fn size(&self) -> usize { self.s.len() } fn into(self) -> String { self.s } }
struct Lexer<'a> { text: &'a Text }
impl<'a> Lexer<'a> { fn more(&self) -> bool { 0 < self.text.size() } }
fn f() -> bool {
    let text = Text { s: String::new() };
    let lexer = Lexer { text: &text };
    let s = text.into(); // ERROR E0505
    lexer.more()
}
