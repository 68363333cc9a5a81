import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class TokensProbe {
  sealed interface Token {}
  record Num(double value) implements Token {}
  record Op(char sign) implements Token {}
  @Move static final class Lexer {
    private final String text;
    private int at;
    Lexer(String text) { this.text = text; }
    boolean more() { return at < text.length(); }
    @Mut Token next() {
      char c = text.charAt(at);
      if (!Character.isDigit(c)) { at++; return new Op(c); }
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) { at++; }
      return new Num(Double.parseDouble(text.substring(start, at)));
    }
  }
  static double sum(Lexer lexer) {
    double total = 0;
    int sign = 1;
    while (lexer.more()) {
      switch (lexer.next()) {
        case Num(double v) -> total += sign * v;
        case Op(char s) when s == '-' -> sign = -1;
        case Op(char s) -> sign = 1;
      }
    }
    return total;
  }
}
