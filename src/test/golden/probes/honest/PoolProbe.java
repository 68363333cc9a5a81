import javalings.own.*;
import java.util.*;
@Move final class PoolProbe {
  @Move static final class Buffer { final byte[] bytes = new byte[64]; int used; @Mut void clear() { used = 0; } @Mut void add(byte b) { bytes[used++] = b; } }
  private final Deque<Buffer> free = new ArrayDeque<>(); private final int max; private int made;
  PoolProbe(int max) { this.max = max; }
  @Mut Buffer acquire() { Buffer b = free.poll(); if (b != null) { return b; } if (made == max) { throw new IllegalStateException("empty"); } made++; return new Buffer(); }
  @Mut void release(Buffer b) { b.clear(); free.push(b); }
  int idle() { return free.size(); }
  static void use() { PoolProbe p = new PoolProbe(2); Buffer b = p.acquire(); b.add((byte) 1); p.release(b); try { Buffer c = p.acquire(); c.add((byte) 2); p.release(c); } finally { System.out.println(p.idle()); } }
}
@Move final class ArrayPool {
  @Move static final class Item { int id; }
  private final Item[] items = new Item[8]; private int top;
  @Mut Item take() { if (top == 0) { return new Item(); } top--; Item it = items[top]; items[top] = null; return it; }
  @Mut void give(Item it) { if (top < items.length) { items[top] = it; top++; } }
  @Mut void swap(int i, int j) { Item t = items[i]; items[i] = items[j]; items[j] = t; }
}
