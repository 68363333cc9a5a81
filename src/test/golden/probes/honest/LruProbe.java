import javalings.own.*;
import java.util.*;
@Move final class LruProbe<K, V> {
  private final int capacity; private final LinkedHashMap<K, V> map = new LinkedHashMap<>(16, 0.75f, true);
  LruProbe(int capacity) { this.capacity = capacity; }
  @Mut @Borrowed V get(K key) { return map.get(key); }
  @Mut void put(K key, V value) { map.put(key, value); if (map.size() > capacity) { var it = map.keySet().iterator(); it.next(); it.remove(); } }
  @Mut V evict() { K first = map.keySet().iterator().next(); return map.remove(first); }
  int size() { return map.size(); }
}
@Move final class Lru2 {
  @Move static final class Entry { final String key; int value; int prev = -1, next = -1; Entry(String k, int v) { key = k; value = v; } }
  private final List<Entry> entries = new ArrayList<>(); private final Map<String, Integer> index = new HashMap<>(); private int first = -1, last = -1; private final int capacity;
  Lru2(int capacity) { this.capacity = capacity; }
  @Mut OptionalInt get(String key) { Integer i = index.get(key); if (i == null) { return OptionalInt.empty(); } unlink(i); pushFront(i); return OptionalInt.of(entries.get(i).value); }
  @Mut void put(String key, int value) {
    Integer i = index.get(key);
    if (i != null) { entries.get(i).value = value; unlink(i); pushFront(i); return; }
    if (entries.size() == capacity) { int old = last; unlink(old); index.remove(entries.get(old).key); entries.set(old, new Entry(key, value)); index.put(key, old); pushFront(old); return; }
    entries.add(new Entry(key, value)); index.put(key, entries.size() - 1); pushFront(entries.size() - 1);
  }
  @Mut private void unlink(int i) { @Borrowed Entry e = entries.get(i); int p = e.prev, n = e.next; if (p >= 0) { entries.get(p).next = n; } else { first = n; } if (n >= 0) { entries.get(n).prev = p; } else { last = p; } }
  @Mut private void pushFront(int i) { @BorrowedMut Entry e = entries.get(i); e.prev = -1; e.next = first; if (first >= 0) { entries.get(first).prev = i; } first = i; if (last < 0) { last = i; } }
}
