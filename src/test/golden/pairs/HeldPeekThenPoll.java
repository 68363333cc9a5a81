import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class HeldPeekThenPoll {
  @Move static final class Tok { int k; int k() { return k; } }
  static int f(@BorrowedMut ArrayDeque<Tok> q) {
    @Borrowed Tok first = q.peek();
    Tok taken = q.poll(); // ERROR E0502
    return first.k() + taken.k();
  }
}
