import java.util.*;
import java.util.function.*;
import javalings.own.*;
import org.jspecify.annotations.Nullable;

/** Pages by number, the least recently used one leaves first: entries in a table, linked by index. */
@Move final class PageCache {
  @Move static final class Page {
    final int number; int hits;
    Page(int number) { this.number = number; }
    @Mut void hit() { hits++; }
    int hits() { return hits; }
  }
  @Move private static final class Entry {
    Page page; int older = -1; int newer = -1;
    Entry(Page page) { this.page = page; }
  }
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Integer> index = new HashMap<>();
  private final int capacity;
  private int newest = -1;
  private int oldest = -1;

  PageCache(int capacity) { this.capacity = capacity; }

  @Mut @BorrowedMut Page get(int number, IntFunction<Page> load) {
    var known = index.get(number);
    int at = known == null ? insert(number, load.apply(number)) : touch(known);
    @BorrowedMut Page page = entries.get(at).page;
    page.hit();
    return page;
  }
  private @Mut int insert(int number, Page page) {
    if (entries.size() < capacity) {
      entries.add(new Entry(page));
      int at = entries.size() - 1;
      link(at);
      index.put(number, at);
      return at;
    }
    int at = oldest;
    unlink(at);
    @BorrowedMut Entry entry = entries.get(at);
    index.remove(entry.page.number);
    entry.page = page;
    link(at);
    index.put(number, at);
    return at;
  }
  private @Mut int touch(int at) {
    if (at != newest) {
      unlink(at);
      link(at);
    }
    return at;
  }
  private @Mut void unlink(int at) {
    int older = entries.get(at).older;
    int newer = entries.get(at).newer;
    if (older >= 0) entries.get(older).newer = newer; else oldest = newer;
    if (newer >= 0) entries.get(newer).older = older; else newest = older;
  }
  private @Mut void link(int at) {
    @BorrowedMut Entry entry = entries.get(at);
    entry.older = newest;
    entry.newer = -1;
    if (newest >= 0) entries.get(newest).newer = at; else oldest = at;
    newest = at;
  }
  boolean has(int number) { return index.containsKey(number); }

  public static void main(String[] args) {
    var cache = new PageCache(2);
    cache.get(1, Page::new);
    cache.get(2, Page::new);
    cache.get(1, Page::new);
    int hits = cache.get(3, Page::new).hits();
    System.out.println(hits + " " + cache.has(1) + cache.has(2) + cache.has(3));
  }
}
