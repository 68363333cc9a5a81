import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ArrayOfListsOfBorrowsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    List<@Borrowed S>[] all = null;
    S s = new S();
    all[0].add(s); // REFUSED
    eat(s); // REFUSED
    System.out.println(all.length);
  }
}
