import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class ViewsMovedAboutProbe {
  @View static final class V {
    @Borrowed final S s;
    V(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  @ViewMut static final class M {
    @BorrowedMut final S s;
    M(@BorrowedMut S s) { this.s = s; }
    @Mut void add() { s.n++; }
  }

  @Move static final class S {
    int n;
    V view() { return new V(this); }
    @Mut M edit() { return new M(this); }
    @Mut void set(int v) { n = v; }

    /** One lambda looks at an owner and changes another: what it keeps of the one is not in the other. */
    @Mut void both() {
      S other = new S();
      List<V> seen = new ArrayList<>();
      Runnable step = () -> {
        seen.add(other.view());
        M edit = this.edit();
        edit.add();
      };
      step.run();
      this.set(seen.size());
    }
  }

  static void show(int n) {}

  static void outOfAListThatGoes() {
    S s = new S();
    List<V> all = new ArrayList<>();
    all.add(s.view());
    List<V> kept = new ArrayList<>();
    for (V v : all) {
      kept.add(v);
    }
    all.clear();
    show(kept.get(0).get());
  }

  static void cached() {
    S s = new S();
    Map<String, V> cache = new HashMap<>();
    show(cache.computeIfAbsent("a", k -> s.view()).get());
    show(cache.computeIfAbsent("b", k -> s.view()).get());
    cache.values().removeIf(v -> v.get() > 3);
    s.set(4);
  }

  static void collected() {
    S s = new S();
    List<V> kept = new ArrayList<>();
    kept.addAll(List.of(s.view(), s.view()));
    Optional.of(s.view()).ifPresent(kept::add);
    show(kept.stream().mapToInt(V::get).sum());
    s.set(kept.size());
  }

  static List<V> views(@Borrowed S s) {
    List<V> made = new ArrayList<>();
    IntStream.range(0, 3).forEach(i -> made.add(s.view()));
    return made;
  }
}
