import java.util.*;
import java.util.function.*;
import javalings.own.*;

final class BufferOfChangesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run(Map<String, List<Runnable>> hooks) {
    var log = new ArrayList<String>();
    hooks.computeIfAbsent("a", _ -> new ArrayList<>()).add(() -> System.out.println("a"));
    hooks.getOrDefault("a", List.of()).forEach(Runnable::run);
    log.add("done");
    System.out.println(log);
  }
}
