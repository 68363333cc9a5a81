import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** A view gets into something that lives longer, by ways other than `add`. */
final class ViewsKeptByOtherWaysProbe {
  @View static final class V {
    @Borrowed final S s;
    V(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  @Move static final class S {
    int n;
    V view() { return new V(this); }
    @Mut void set(int v) { n = v; }
  }

  static void show(int n) {}

  static void fromACollection() {
    S s = new S();
    List<V> l = new ArrayList<>();
    l.addAll(List.of(s.view()));
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void fromAMap() {
    S s = new S();
    Map<String, V> l = new HashMap<>();
    l.putAll(Map.of("a", s.view()));
    s.set(3); // REFUSED
    show(l.get("a").get());
  }

  static void computeIfAbsent() {
    S s = new S();
    Map<String, V> l = new HashMap<>();
    l.computeIfAbsent("a", k -> s.view());
    s.set(3); // REFUSED
    show(l.get("a").get());
  }

  static void compute() {
    S s = new S();
    Map<String, V> l = new HashMap<>();
    l.compute("a", (k, v) -> s.view());
    s.set(3); // REFUSED
    show(l.get("a").get());
  }

  static void replaceAll() {
    S s = new S();
    S t = new S(); List<V> l = new ArrayList<>(); l.add(t.view());
    l.replaceAll(v -> s.view());
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void setAll() {
    S s = new S();
    V[] l = new V[1];
    Arrays.setAll(l, i -> s.view());
    s.set(3); // REFUSED
    show(l[0].get());
  }

  static void methodReference() {
    S s = new S();
    List<V> m = new ArrayList<>();
    m.add(s.view()); List<V> l = new ArrayList<>(); m.forEach(l::add);
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void lambda() {
    S s = new S();
    List<V> m = new ArrayList<>();
    m.add(s.view()); List<V> l = new ArrayList<>(); m.forEach(v -> l.add(v));
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void loop() {
    S s = new S();
    List<V> m = new ArrayList<>();
    m.add(s.view()); List<V> l = new ArrayList<>(); for (V v : m) l.add(v);
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void lambdaFromOneToAnother() {
    List<V> list = new ArrayList<>();
    List<V> other = new ArrayList<>();
    S s = new S();
    list.add(s.view());
    Runnable k = () -> other.addAll(list);
    k.run();
    s.set(3); // REFUSED
    show(other.get(0).get());
  }

  static void optional() {
    List<V> l = new ArrayList<>();
    S s = new S();
    Optional.of(s.view()).ifPresent(l::add);
    s.set(3); // REFUSED
    show(l.get(0).get());
  }

  static void calledByHand() {
    List<V> l = new ArrayList<>();
    Consumer<V> k = l::add; // REFUSED
    S s = new S();
    k.accept(s.view());
    show(l.get(0).get());
  }
}
