import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FuturesOfOwnedProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int work(S s) { return s.done(); }
  static void run() {
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      S s = new S();
      s.set(i);
      all.add(CompletableFuture.supplyAsync(() -> work(s)));
    }
    int total = 0;
    for (var f : all) { total += f.join(); }
    System.out.println(total);
  }
}
