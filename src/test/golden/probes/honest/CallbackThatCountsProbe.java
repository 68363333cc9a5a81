import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CallbackThatCountsProbe {
  static void each(List<String> all, Consumer<String> sink) { for (String s : all) { sink.accept(s); } }
  static void run() {
    List<String> seen = new ArrayList<>();
    each(List.of("a", "b"), seen::add);
    each(List.of("c"), s -> { if (!seen.contains(s)) { seen.add(s); } });
    System.out.println(seen);
    seen.clear();
  }
}
