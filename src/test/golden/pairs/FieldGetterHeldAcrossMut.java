import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class FieldGetterHeldAcrossMut {
  @Move static final class Name { int len; int len() { return len; } }
  @Move static final class Player { Name name = new Name(); int score; @Borrowed Name name() { return name; } @Mut void add(int n) { score += n; } }
  static int f(@BorrowedMut Player p) {
    @Borrowed Name n = p.name();
    p.add(1); // ERROR E0502
    return n.len();
  }
}
