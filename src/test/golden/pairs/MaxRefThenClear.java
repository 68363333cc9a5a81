import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MaxRefThenClear {
  @Move static final class Score { int n; int n() { return n; } }
  static @Borrowed Score best(@Borrowed ArrayList<Score> all) {
    @Borrowed Score best = all.get(0);
    for (@Borrowed Score s : all) { if (s.n() > best.n()) { best = s; } }
    return best;
  }
  static int f(@BorrowedMut ArrayList<Score> all) {
    int n = best(all).n();
    all.clear();
    return n;
  }
}
