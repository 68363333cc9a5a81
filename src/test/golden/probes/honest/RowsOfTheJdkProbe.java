import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;
final class RowsOfTheJdkProbe {
  @Move static final class S implements AutoCloseable { int n; @Mut void inc() { n++; } @Override public void close() {} }
  @Move static final class M { int start; }
  interface Bump { void on(@BorrowedMut S s); }
  static void lambda() { Bump b = s -> s.inc(); Bump c = s -> { s.inc(); }; }
  static void sorts(ArrayList<Integer> xs) { Collections.sort(xs.subList(0, 1)); xs.subList(0, 1).sort(null); Collections.reverse(xs.subList(0,2)); }
  static void put(BlockingQueue<M> q, LinkedTransferQueue<M> t, Exchanger<M> e, BlockingDeque<M> d, SynchronousQueue<M> sy, Deque<M> dq, PriorityQueue<M> pq) throws Exception {
    q.put(new M()); t.transfer(new M()); M got = e.exchange(new M()); d.putFirst(new M()); d.putLast(new M()); q.offer(new M(), 1, TimeUnit.SECONDS); sy.put(new M()); M a = q.take(); M b = q.poll(); M c = q.poll(1, TimeUnit.SECONDS); M f = d.takeFirst();
    t.tryTransfer(new M()); dq.push(new M()); M g = dq.pop(); pq.add(new M()); M h = pq.poll(); q.remainingCapacity(); M i = dq.removeLast();
  }
  static void copy() { var l = new ArrayList<>(List.of(new M())); var dq = new ArrayDeque<>(List.of(new M())); M m = l.removeLast(); l.add(0, m); }
  static int hash(S s) { int h = Objects.hashCode(s); return h + Objects.requireNonNull(s).n; }
  static void req(M m) { Objects.requireNonNull(m); Objects.requireNonNull(m, "m"); eat(m); }
  static void eat(M m) {}
  static M keep(M m) { return Objects.requireNonNull(m); }
  static void list(List<M> ms) { ms.sort(Comparator.comparingInt(x -> x.start)); for (M m : ms) { m.start++; } ms.removeIf(x -> x.start > 3); M x = ms.set(0, new M()); ms.replaceAll(y -> new M()); Collections.swap(ms, 0, 1); Collections.sort(ms, Comparator.comparingInt(z -> z.start)); Collections.reverse(ms); Collections.shuffle(ms); M mx = Collections.max(ms, Comparator.comparingInt(z -> z.start)) ; }
  static void map(Map<String, M> m) { M o = m.put("a", new M()); M r = m.remove("a"); m.computeIfAbsent("x", k -> new M()).start++; m.merge("a", new M(), (p, q) -> p); m.putIfAbsent("q", new M()); if (m.get("a") != null) { m.get("a").start++; } for (var e : m.entrySet()) { e.getValue().start++; } for (M v : m.values()) { v.start = 1; } }
  static void cm(ConcurrentHashMap<String, M> m) { m.put("a", new M()); M r = m.remove("a"); m.computeIfAbsent("x", k -> new M()); }
  static void atomics(java.util.concurrent.atomic.AtomicReference<M> r) { M old = r.getAndSet(new M()); r.set(new M()); }
  static Optional<M> opt(Optional<M> o) { if (o.isPresent()) { return o; } return Optional.of(new M()); }
  static void streams(List<M> ms) { int n = ms.stream().mapToInt(m -> m.start).sum(); long c = ms.stream().filter(m -> m.start > 0).count(); boolean any = ms.stream().anyMatch(m -> m.start == 2); var l = ms.stream().map(m -> m.start).toList(); }
  static void arr(M[] a) { for (M m : a) { m.start++; } a[0] = new M(); Arrays.sort(a, Comparator.comparingInt(m -> m.start)); int n = a.length; }
}
