import javalings.own.*;
import java.util.*;
@Move final class RingProbe<T> {
  private final T[] items; private int head, size;
  @SuppressWarnings("unchecked") RingProbe(int n) { items = (T[]) new Object[n]; }
  @Mut boolean offer(T t) { if (size == items.length) { return false; } items[(head + size) % items.length] = t; size++; return true; }
  @Mut T poll() { if (size == 0) { return null; } T t = items[head]; items[head] = null; head = (head + 1) % items.length; size--; return t; }
  @Borrowed T peek() { return size == 0 ? null : items[head]; }
  int size() { return size; }
}
@Move final class MsgRing {
  @Move record Msg(String text) {}
  private final Msg[] items = new Msg[4]; private int head, tail, size;
  @Mut void put(Msg m) { if (size == items.length) { throw new IllegalStateException(); } items[tail] = m; tail = (tail + 1) % items.length; size++; }
  @Mut Msg take() { Msg m = items[head]; items[head] = null; head = (head + 1) % items.length; size--; return m; }
  @Borrowed Msg first() { return items[head]; }
  static void demo() { MsgRing r = new MsgRing(); r.put(new Msg("a")); System.out.println(r.first().text()); Msg m = r.take(); System.out.println(m.text()); }
}
