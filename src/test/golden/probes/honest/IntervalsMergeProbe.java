import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IntervalsMergeProbe {
  record Span(int from, int to) {}
  static List<Span> merge(List<Span> in) {
    List<Span> sorted = new ArrayList<>(in);
    sorted.sort(Comparator.comparingInt(Span::from));
    List<Span> out = new ArrayList<>();
    for (Span s : sorted) {
      if (!out.isEmpty() && out.getLast().to() >= s.from()) {
        Span last = out.removeLast();
        out.add(new Span(last.from(), Math.max(last.to(), s.to())));
      } else {
        out.add(s);
      }
    }
    return out;
  }
}
