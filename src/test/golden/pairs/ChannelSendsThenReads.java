import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ChannelSendsThenReads {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  static int f(BlockingQueue<S> q) throws InterruptedException {
    S s = new S();
    q.put(s);
    return s.get(); // ERROR E0382
  }
}
