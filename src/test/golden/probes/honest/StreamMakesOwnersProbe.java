import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class StreamMakesOwnersProbe {
  @Move static final class S {
    int n;
    S() {}
    S(String text) { n = text.length(); }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }

  static List<S> parsed(String text) {
    return Arrays.stream(text.split(","))
        .map(S::new)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static List<S> named(List<String> names, String before) {
    return names.stream().map(name -> new S(before + name)).collect(Collectors.toList());
  }

  static void run() {
    List<S> all = parsed("a,b");
    all.forEach(it -> System.out.println(it.get()));
    eat(all.removeFirst());
  }
}
