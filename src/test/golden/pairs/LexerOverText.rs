// The twin of LexerOverText.java.
struct Text { s: Vec<u8> }
impl Text { fn at(&self, i: usize) -> u8 { self.s[i] } fn size(&self) -> usize { self.s.len() } }
struct Lexer<'a> { text: &'a Text, pos: usize }
impl<'a> Lexer<'a> {
    fn next(&mut self) -> u8 { self.pos += 1; self.text.at(self.pos - 1) }
    fn more(&self) -> bool { self.pos < self.text.size() }
}
fn f() -> usize {
    let text = Text { s: vec![] };
    let mut lexer = Lexer { text: &text, pos: 0 };
    let mut n = 0;
    while lexer.more() { n += if lexer.next() == 32 { 1 } else { 0 }; }
    n + text.size()
}
