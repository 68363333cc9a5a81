import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.own.*;

final class MovingReferenceProbe {
  @Move static final class S {
    int n;

    String text(int times) {
      return "s".repeat(times);
    }

    String name() {
      return "s";
    }

    @Mut String next() {
      n++;
      return "s" + n;
    }
  }

  static void start(@Send Runnable work) {
    new Thread(work).start();
  }

  static IntFunction<String> texts(S s) {
    return Owned.moving(s::text);
  }

  static Supplier<String> names(S s) {
    Supplier<String> next = Owned.moving(s::next);
    return next;
  }

  static void thread(S s) {
    start(Owned.<Runnable>moving(s::name));
  }

  static void copies(List<String> names) {
    var all = Stream.concat(names.stream(), Stream.of("home")).toList();
    var few = List.of("Ada", "Grace");
    var ages = Map.of("Ada", 36);
    var set = Set.of(1, 2);
    start(() -> System.out.println(all.size() + few.size() + ages.size() + set.size()));
    start(() -> System.out.println(all.getFirst() + few.getFirst() + ages.get("Ada")));
    names.add("Mary");
  }
}
