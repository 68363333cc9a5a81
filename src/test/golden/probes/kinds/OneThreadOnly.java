import java.security.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javalings.own.*;

/** Objects of the JDK that go forward as they are asked, in the hands of two threads. */
final class OneThreadOnly {
  static final class OneIteratorTwoThreads {
    static void run(List<String> all) {
      Iterator<String> it = all.iterator();
      new Thread(() -> it.next()).start(); // REFUSED
      new Thread(() -> it.next()).start(); // REFUSED
    }
  }
  static final class OneIteratorOneThread {
    static void run(List<String> all) {
      Iterator<String> it = all.iterator();
      new Thread(() -> it.next()).start();
    }
  }
  static final class IteratorHereAndThere {
    static void run(Set<String> all) {
      var it = all.iterator();
      new Thread(() -> it.next()).start(); // REFUSED
      it.next();
    }
  }
  static final class IteratorOfOneTaskTwice {
    static void run(Set<String> all) {
      var it = all.iterator();
      Runnable r = () -> { while (it.hasNext()) it.next(); }; // REFUSED
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class IteratorUnderALock {
    static void run(List<String> all) {
      Iterator<String> it = all.iterator();
      Object lock = new Object();
      Runnable r = () -> { synchronized (lock) { if (it.hasNext()) it.next(); } };
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class IteratorsOfTheirOwn {
    static void run(ConcurrentLinkedQueue<String> all) {
      Runnable r = () -> { var it = all.iterator(); while (it.hasNext()) it.next(); };
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class ListIteratorInAPool {
    static void run(ExecutorService pool, List<String> all) {
      var it = all.listIterator();
      for (int i = 0; i < 3; i++) {
        pool.submit(() -> it.next()); // REFUSED
      }
    }
  }
  static final class IteratorOfAStream {
    static void run(Stream<String> all) {
      var it = all.iterator();
      new Thread(() -> it.next()).start(); // REFUSED
      it.next();
    }
  }
  static final class SpliteratorInTwo {
    static void run(List<String> all) {
      var half = all.spliterator();
      new Thread(() -> half.tryAdvance(x -> {})).start(); // REFUSED
      half.tryAdvance(x -> {});
    }
  }
  static final class EnumerationInTwo {
    static void run(Vector<String> all) {
      Enumeration<String> e = all.elements();
      new Thread(() -> e.nextElement()).start(); // REFUSED
      e.nextElement();
    }
  }
  static final class IteratorInAField {
    static final class Feed {
      final Iterator<String> it;
      Feed(List<String> all) { it = all.iterator(); }
      String next() { return it.next(); }
    }
    static void run(Feed feed) {
      new Thread(() -> feed.next()).start(); // REFUSED
      new Thread(() -> feed.next()).start(); // REFUSED
    }
  }
  static final class IteratorInAGuardedField {
    static final class Feed {
      private final Iterator<String> it;
      Feed(List<String> all) { it = all.iterator(); }
      synchronized String next() { return it.next(); }
    }
    static void run(Feed feed) {
      new Thread(() -> feed.next()).start();
      new Thread(() -> feed.next()).start();
    }
  }
  static final class IteratorOfOurs {
    static final class Ids implements Iterator<Integer> {
      int n;
      @Override public boolean hasNext() { return true; }
      @Override public Integer next() { return n++; }
    }
    static void run() {
      Ids ids = new Ids();
      new Thread(() -> ids.next()).start(); // REFUSED
      ids.next();
    }
  }
  static final class IteratorOfOursIsGuarded {
    static final class Ids implements Iterator<Integer> {
      private int n;
      @Override public boolean hasNext() { return true; }
      @Override public synchronized Integer next() { return n++; }
    }
    static void run() {
      Ids ids = new Ids();
      new Thread(() -> ids.next()).start();
      ids.next();
    }
  }
  static final class MatcherInTwo {
    static void run(String text) {
      var m = Pattern.compile("a").matcher(text);
      new Thread(() -> m.find()).start(); // REFUSED
      m.find();
    }
  }
  static final class MatcherUnderALock {
    static void run(String text) {
      var m = Pattern.compile("a").matcher(text);
      var lock = new ReentrantLock();
      Runnable r = () -> { synchronized (lock) { m.find(); } };
      new Thread(r).start();
      new Thread(r).start();
    }
  }
  static final class PatternInTwo {
    static void run(Pattern p) {
      new Thread(() -> p.matcher("a").find()).start();
      p.matcher("b").find();
    }
  }
  static final class TokenizerInTwo {
    static void run(String text) {
      var words = new StringTokenizer(text);
      CompletableFuture.runAsync(() -> words.nextToken()); // REFUSED
      words.nextToken();
    }
  }
  static final class FormatInAStatic {
    static final SimpleDateFormat F = new SimpleDateFormat("yyyy");
    static void run(Date d) {
      new Thread(() -> System.out.println(F.format(1L))).start(); // REFUSED
    }
  }
  static final class FormatOfEachThread {
    static void run() {
      new Thread(() -> System.out.println(new SimpleDateFormat("yyyy").format(1L))).start();
    }
  }
  static final class DigestInTwo {
    static void run(MessageDigest d) {
      var r = (Runnable) () -> d.update((byte) 1);
      new Thread(r).start(); // REFUSED
      Thread.ofVirtual().start(r); // REFUSED
    }
  }
  static final class ScannerInTwo {
    static void run(Scanner in) {
      new Thread(() -> in.nextLine()).start(); // REFUSED
      in.nextLine();
    }
  }
  static final class IteratorByMethodReference {
    static void run(ExecutorService pool, List<String> all) {
      var it = all.iterator();
      pool.submit(it::next); // REFUSED
      pool.submit(it::next); // REFUSED
    }
  }
  static final class ListByMethodReference {
    static void run(ExecutorService pool, CopyOnWriteArrayList<String> all) {
      pool.submit(all::size);
      pool.submit(all::size);
    }
  }
  static final class IteratorInARecord {
    record Job(Iterator<String> it) implements Runnable { public void run() { it.next(); } }
    static void run(List<String> all) {
      var it = all.iterator();
      new Thread(new Job(it)).start(); // REFUSED
      new Thread(new Job(it)).start(); // REFUSED
    }
  }
}
