import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LexerOverText {
  @Move static final class Text { String s = "a b"; char at(int i) { return s.charAt(i); } int size() { return s.length(); } }
  @View static final class Lexer {
    private final @Borrowed Text text; private int pos;
    Lexer(@Borrowed Text text) { this.text = text; }
    @Mut char next() { return text.at(pos++); }
    boolean more() { return pos < text.size(); }
  }
  static int f() {
    Text text = new Text();
    Lexer lexer = new Lexer(text);
    int n = 0;
    while (lexer.more()) { n += lexer.next() == ' ' ? 1 : 0; }
    return n + text.size();
  }
}
