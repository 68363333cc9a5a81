import java.util.*;
import javalings.own.*;

/** A view that is told to keep something looks at it from then on. */
final class KeptByViews {
  @Move static final class S { int n; @Mut void set(int v) { n = v; } }
  static void eat(S s) { s.n = 0; }

  @View static final class Several {
    private final List<@Borrowed S> all = new ArrayList<>();
    @Mut void add(@Borrowed S s) { all.add(s); }
    int sum() { int sum = 0; for (@Borrowed S s : all) sum += s.n; return sum; }
  }
  @View static final class One {
    private @Borrowed S at;
    One(@Borrowed S s) { at = s; }
    @Mut void at(@Borrowed S s) { at = s; }
    int get() { return at.n; }
  }
  static final class Eaten {
    static int run() {
      Several all = new Several();
      S s = new S();
      all.add(s);
      eat(s); // REFUSED
      return all.sum();
    }
  }
  static final class EatenLast {
    static int run() {
      Several all = new Several();
      S s = new S();
      all.add(s);
      int sum = all.sum();
      eat(s);
      return sum;
    }
  }
  static final class ChangedMeanwhile {
    static int run() {
      Several all = new Several();
      S s = new S();
      all.add(s);
      s.set(1); // REFUSED
      return all.sum();
    }
  }
  static final class SetToWhatEnds {
    static int run() {
      S a = new S();
      One one = new One(a);
      {
        S b = new S();
        one.at(b); // REFUSED
      }
      return one.get();
    }
  }
  static final class SetToWhatIsEaten {
    static int run() {
      S a = new S();
      One one = new One(a);
      S b = new S();
      one.at(b);
      eat(b); // REFUSED
      return one.get();
    }
  }
  static final class SetBack {
    static int run() {
      S a = new S();
      One one = new One(a);
      S b = new S();
      one.at(b);
      return one.get() + a.n + b.n;
    }
  }
  static final class ThroughAParameter {
    static void run(@BorrowedMut Several all, @Borrowed S s) { all.add(s); } // REFUSED
  }
}
