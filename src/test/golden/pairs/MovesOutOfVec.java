import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MovesOutOfVec {
  @Move static final class Token { int kind; }
  static void eat(Token t) {}
  static void f(@BorrowedMut ArrayList<Token> ts) {
    Token t = ts.get(0); // ERROR E0507
    eat(t);
  }
}
