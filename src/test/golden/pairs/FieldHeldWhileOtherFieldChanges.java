import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class FieldHeldWhileOtherFieldChanges {
  @Move static final class Name { int len; int len() { return len; } }
  @Move static final class Player { Name name = new Name(); int score; }
  static int f(@BorrowedMut Player p) {
    @Borrowed Name n = p.name;
    p.score += 1;
    return n.len();
  }
}
