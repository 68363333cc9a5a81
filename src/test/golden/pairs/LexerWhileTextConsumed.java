import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class LexerWhileTextConsumed {
  @Move static final class Text { String s = "a b"; int size() { return s.length(); } @Consumes String into() { return s; } }
  @View static final class Lexer {
    private final @Borrowed Text text;
    Lexer(@Borrowed Text text) { this.text = text; }
    boolean more() { return 0 < text.size(); }
  }
  static boolean f() {
    Text text = new Text();
    Lexer lexer = new Lexer(text);
    String s = text.into(); // ERROR E0505
    return lexer.more();
  }
}
