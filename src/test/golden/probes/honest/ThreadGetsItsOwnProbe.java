import java.util.concurrent.*;
import javalings.own.*;

final class ThreadGetsItsOwnProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() throws Exception {
    S s = new S();
    var future = CompletableFuture.supplyAsync(() -> s.done());
    var thread = new Thread(() -> System.out.println("hello"));
    thread.start();
    thread.join();
    System.out.println(future.get());
  }
}
