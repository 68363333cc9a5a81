import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class WhilePeekThenPop {
  @Move static final class Tok { int k; int k() { return k; } }
  static int f(@BorrowedMut ArrayDeque<Tok> q) {
    int n = 0;
    while (!q.isEmpty() && q.peek().k() == 1) { Tok t = q.poll(); n += t.k(); }
    return n;
  }
}
