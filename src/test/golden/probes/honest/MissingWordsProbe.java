import javalings.own.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
final class MissingWordsProbe {
  @Move static final class Meter { int start; @Mut void inc() { start++; } }
  static void look(@Borrowed Meter m) {}
  static IntSupplier f(Meter m) { return Owned.moving(() -> m.start); }
  static Runnable g() { Meter m = new Meter(); Runnable r = Owned.moving(() -> m.inc()); return r; }
  static void spawn() { Meter m = new Meter(); Thread.startVirtualThread(Owned.moving(() -> look(m))); }
  static void scoped(@Borrowed Meter p) throws Exception { Meter q = new Meter(); try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { ex.submit(() -> look(p)); ex.submit(() -> look(q)); } q.inc(); }
  static void copies(List<String> names) { var all = List.copyOf(names); new Thread(() -> System.out.println(all.size())).start(); System.out.println(all); }
  @Move static final class Slot { Meter s = new Meter(); @Mut Meter swap(Meter next) { Meter old = s; s = next; return old; } @Mut Meter fresh() { Meter old = this.s; this.s = new Meter(); return old; } }
  static Meter rep(@BorrowedMut Owned<Meter> o) { return o.replace(new Meter()); }
  @Move static final class ON { int v; Owned<ON> next = Owned.empty(); }
  static void list() { ON a = new ON(); a.next.set(new ON()); if (!a.next.isEmpty()) { ON b = a.next.take(); a.next = b.next; } }
}
