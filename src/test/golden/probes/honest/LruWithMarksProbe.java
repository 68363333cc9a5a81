import java.util.*;
import javalings.own.*;

@Move
final class LruWithMarksProbe {
  @Move
  static final class Page {
    private final String text;

    Page(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  @Move
  private static final class Entry {
    final String key;
    Page page;
    int before = -1;
    int after = -1;

    Entry(String key, Page page) {
      this.key = key;
      this.page = page;
    }
  }

  private final int most;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int newest = -1;
  private int oldest = -1;

  LruWithMarksProbe(int most) {
    this.most = most;
  }

  @Borrowed
  @Mut
  Page get(String key) {
    var at = index.get(key);
    if (at == null) {
      return null;
    }
    unlink(at);
    front(at);
    return entries.get(at).page;
  }

  @Mut
  void put(String key, Page page) {
    var at = index.get(key);
    if (at != null) {
      entries.get(at).page = page;
      unlink(at);
      front(at);
      return;
    }
    if (entries.size() == most) {
      int last = oldest;
      unlink(last);
      index.remove(entries.get(last).key);
      entries.set(last, new Entry(key, page));
      index.put(key, last);
      front(last);
    } else {
      entries.add(new Entry(key, page));
      index.put(key, entries.size() - 1);
      front(entries.size() - 1);
    }
  }

  @Mut
  private void unlink(int at) {
    var entry = entries.get(at);
    int before = entry.before;
    int after = entry.after;
    if (before >= 0) {
      entries.get(before).after = after;
    } else {
      newest = after;
    }
    if (after >= 0) {
      entries.get(after).before = before;
    } else {
      oldest = before;
    }
  }

  @Mut
  private void front(int at) {
    @BorrowedMut Entry entry = entries.get(at);
    entry.before = -1;
    entry.after = newest;
    if (newest >= 0) {
      entries.get(newest).before = at;
    } else {
      oldest = at;
    }
    newest = at;
  }
}
