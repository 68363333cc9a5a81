import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class RemovesFirstOut {
  @Move static final class Token { int kind; }
  static void eat(Token t) {}
  static void f(@BorrowedMut ArrayList<Token> ts) {
    while (!ts.isEmpty()) {
      Token t = ts.remove(0);
      eat(t);
    }
  }
}
