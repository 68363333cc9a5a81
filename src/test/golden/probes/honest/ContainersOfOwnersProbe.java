import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** An AVL-like map, a skip list in arena, trie, union-find, matrix, circular buffer on longs, text buffer. */
final class ContainersOfOwnersProbe {
  @Move
  static final class Trie<@Move V> {
    private final Map<Character, Trie<V>> children = new TreeMap<>();
    private V value;

    @Mut
    void put(String key, V value) {
      @BorrowedMut Trie<V> at = this;
      for (char c : key.toCharArray()) {
        at = at.children.computeIfAbsent(c, k -> new Trie<>());
      }
      at.value = value;
    }

    @Borrowed
    V get(String key) {
      @Borrowed Trie<V> at = this;
      for (char c : key.toCharArray()) {
        at = at.children.get(c);
        if (at == null) {
          return null;
        }
      }
      return at.value;
    }

    @Mut
    void putRec(String key, int at, V value) {
      if (at == key.length()) {
        this.value = value;
        return;
      }
      children.computeIfAbsent(key.charAt(at), k -> new Trie<>()).putRec(key, at + 1, value);
    }
  }

  @Move
  static final class UnionFind {
    private final int[] parent;

    UnionFind(int n) {
      parent = new int[n];
      for (int i = 0; i < n; i++) parent[i] = i;
    }

    @Mut
    int find(int x) {
      if (parent[x] != x) {
        parent[x] = find(parent[x]);
      }
      return parent[x];
    }

    @Mut
    void union(int a, int b) {
      parent[find(a)] = find(b);
    }
  }

  @Move
  static final class Gap {
    private char[] text = new char[16];
    private int start;
    private int end = 16;

    @Mut
    void insert(char c) {
      if (start == end) grow();
      text[start++] = c;
    }

    @Mut
    private void grow() {
      var bigger = new char[text.length * 2];
      System.arraycopy(text, 0, bigger, 0, start);
      int tail = text.length - end;
      System.arraycopy(text, end, bigger, bigger.length - tail, tail);
      end = bigger.length - tail;
      text = bigger;
    }

    @Mut
    void left() {
      text[--end] = text[--start];
    }
  }

  @Move
  static final class Arena<@Move T> {
    private Object[] slots = new Object[4];
    private int used;
    private final List<T> all = new ArrayList<>();

    @Mut
    int add(T value) {
      all.add(value);
      used++;
      return all.size() - 1;
    }

    @Mut
    T swapRemove(int at) {
      var last = all.removeLast();
      if (at == all.size()) return last;
      return all.set(at, last);
    }

    @BorrowedMut
    @Mut
    T edit(int at) {
      return all.get(at);
    }

    @Mut
    void each(Consumer<@BorrowedMut T> work) {
      for (int i = 0; i < all.size(); i++) {
        work.accept(all.get(i));
      }
    }

    @Mut
    void grow() {
      slots = Arrays.copyOf(slots, slots.length * 2);
    }
  }

  @Move
  static final class Conn implements AutoCloseable {
    final int id;
    boolean open = true;

    Conn(int id) {
      this.id = id;
    }

    int send(String text) {
      return text.length();
    }

    @Override
    public void close() {
      open = false;
    }
  }

  @Move
  static final class Pool implements AutoCloseable {
    private final ArrayDeque<Conn> idle = new ArrayDeque<>();
    private int next;

    @Mut
    Conn acquire() {
      return idle.isEmpty() ? new Conn(next++) : idle.pop();
    }

    @Mut
    Conn acquire2() {
      Conn conn = idle.pollFirst();
      if (conn != null) return conn;
      return new Conn(next++);
    }

    @Mut
    Optional<Conn> tryAcquire() {
      return Optional.ofNullable(idle.poll());
    }

    @Mut
    void release(Conn conn) {
      idle.push(conn);
    }

    @Mut
    <R> R lend(Function<@Borrowed Conn, R> work) {
      Conn conn = acquire();
      try {
        return work.apply(conn);
      } finally {
        release(conn);
      }
    }

    @Override
    public void close() {
      while (!idle.isEmpty()) {
        idle.pop().close();
      }
    }
  }

  static int use() {
    try (var pool = new Pool()) {
      Conn a = pool.acquire();
      int n = a.send("x");
      pool.release(a);
      n += pool.lend(conn -> conn.send("abc"));
      var maybe = pool.tryAcquire();
      if (maybe.isPresent()) {
        Conn c = maybe.get();
        n += c.send("y");
        pool.release(c);
      }
      pool.tryAcquire().ifPresent(c -> pool.release(c));
      return n;
    }
  }

  @Move
  static final class Ring {
    private final Conn[] slots = new Conn[8];
    private int head;
    private int tail;

    @Mut
    boolean offer(Conn c) {
      int next = (tail + 1) % slots.length;
      if (next == head) {
        c.close();
        return false;
      }
      slots[tail] = c;
      tail = next;
      return true;
    }

    @Mut
    Optional<Conn> poll() {
      if (head == tail) return Optional.empty();
      Conn c = slots[head];
      slots[head] = null;
      head = (head + 1) % slots.length;
      return Optional.of(c);
    }

    @Mut
    Conn poll2() {
      if (head == tail) return null;
      var c = slots[head];
      slots[head++] = null;
      head %= slots.length;
      return c;
    }

    @Mut
    Conn exchange(int at, Conn c) {
      var old = slots[at];
      slots[at] = c;
      return old;
    }

    int open() {
      int n = 0;
      for (var c : slots) {
        if (c != null && c.open) n++;
      }
      return n;
    }

    int open2() {
      int n = 0;
      for (int i = head; i != tail; i = (i + 1) % slots.length) {
        if (slots[i].open) n++;
      }
      return n;
    }

    @Mut
    void add(Conn c) {
      slots[tail++] = c;
    }
  }

  @Move
  static final class Lru<K> {
    private final Map<K, Conn> map = new HashMap<>();
    private final Deque<K> order = new ArrayDeque<>();

    @Mut
    @Borrowed
    Conn get(K key, int id) {
      order.remove(key);
      order.addLast(key);
      Conn made = null;
      if (!map.containsKey(key)) {
        if (map.size() >= 3) {
          evict();
        }
        map.put(key, new Conn(id));
      }
      return map.get(key);
    }

    @Mut
    @Borrowed
    Conn get2(K key, int id) {
      return map.computeIfAbsent(key, k -> new Conn(id));
    }

    @Mut
    private void evict() {
      K oldest = order.pollFirst();
      Conn gone = map.remove(oldest);
      if (gone != null) {
        gone.close();
      }
    }
  }

  /** The eldest goes by itself. */
  static final class Eldest<K, V> extends LinkedHashMap<K, V> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 10;
    }
  }

  @Move
  static final class DList {
    @Move
    static final class Cell {
      Conn value;
      Cell next;

      Cell(Conn value) {
        this.value = value;
      }
    }

    Cell head;
    Cell free;

    @Mut
    void push(Conn c) {
      Cell cell;
      if (free != null) {
        cell = free;
        free = cell.next;
        cell.value = c;
      } else {
        cell = new Cell(c);
      }
      cell.next = head;
      head = cell;
    }

    @Mut
    Conn pop() {
      var cell = head;
      head = cell.next;
      var value = cell.value;
      cell.value = null;
      cell.next = free;
      free = cell;
      return value;
    }

    @Mut
    void removeIf(Predicate<@Borrowed Conn> test) {
      Cell kept = null;
      while (head != null) {
        var cell = head;
        head = cell.next;
        cell.next = null;
        if (!test.test(cell.value)) {
          cell.next = kept;
          kept = cell;
        }
      }
      head = kept;
    }

    @Mut
    boolean remove(int id) {
      if (head == null) return false;
      if (head.value.id == id) {
        head = head.next;
        return true;
      }
      @BorrowedMut Cell at = head;
      while (at.next != null) {
        if (at.next.value.id == id) {
          at.next = at.next.next;
          return true;
        }
        at = at.next;
      }
      return false;
    }

    @Borrowed
    Conn last() {
      @Borrowed Cell at = head;
      while (at.next != null) at = at.next;
      return at.value;
    }

    @Mut
    void insertSorted(Conn c) {
      if (head == null || c.id < head.value.id) {
        var cell = new Cell(c);
        cell.next = head;
        head = cell;
        return;
      }
      @BorrowedMut Cell at = head;
      while (at.next != null && at.next.value.id < c.id) {
        at = at.next;
      }
      var cell = new Cell(c);
      cell.next = at.next;
      at.next = cell;
    }
  }
}
