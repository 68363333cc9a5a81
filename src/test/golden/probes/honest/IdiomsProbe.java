import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;
import javalings.own.*;
final class IdiomsProbe {
  static void io(Path p) throws IOException {
    try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(p))); var out = new PrintWriter(Files.newBufferedWriter(p))) {
      String l; while ((l = in.readLine()) != null) { out.println(l); } out.flush();
    }
    try (FileChannel ch = FileChannel.open(p)) { var bb = ByteBuffer.allocate(10); ch.read(bb); bb.flip(); ch.write(bb); ch.transferTo(0, 10, ch); ch.position(0).size(); }
    try (var a = Files.newInputStream(p); var b = Files.newOutputStream(p)) { a.transferTo(b); byte[] buf = new byte[10]; int n; while ((n = a.read(buf)) > 0) { b.write(buf, 0, n); } }
    try (var s = new Scanner(p)) { while (s.hasNext()) { System.out.println(s.next()); } }
    try (var r = new StringReader("x"); var w = new StringWriter()) { r.transferTo(w); }
    try (var lines = Files.lines(p)) { lines.forEach(System.out::println); }
    try (var ds = Files.newDirectoryStream(p)) { for (var e : ds) { System.out.println(e); } }
    Files.copy(Files.newInputStream(p), p);
    try (var in = Files.newInputStream(p)) { Files.copy(in, p); new Properties().load(in); }
    try (var ois = new ObjectInputStream(Files.newInputStream(p))) { ois.readObject(); } catch (ClassNotFoundException e) { }
  }
  static void iters(List<Integer> xs) { Iterator<Integer> it = xs.iterator(); while (it.hasNext()) { if (it.next() > 1) it.remove(); } var li = xs.listIterator(); while (li.hasNext()) { li.set(li.next() + 1); } Spliterator<Integer> sp = xs.spliterator(); sp.forEachRemaining(x -> {}); Spliterators.iterator(xs.spliterator()).hasNext(); java.util.stream.StreamSupport.stream(xs.spliterator(), false).count(); }
  static void sb(StringBuilder b) { b.append(1).insert(0, "x").reverse(); b.setLength(b.length() - 1); b.append(b.length()); b.deleteCharAt(b.length() - 1); b.replace(0, b.length(), "y"); }
  static void coll(List<Integer> a, int[] x) { a.add(a.size()); a.remove(a.size() - 1); a.set(a.size() - 1, a.get(0)); Collections.swap(a, 0, a.size() - 1); Arrays.sort(x, 0, x.length - 1); Arrays.fill(x, 0, x.length, 2); System.arraycopy(x, 0, x, 1, x.length - 1); int t = x[0]; x[0] = x[1]; x[1] = t; qs(x, 0, x.length - 1); a.addAll(List.copyOf(a)); Collections.rotate(a, a.size() / 2); a.addFirst(take(a)); }
  static int take(List<Integer> a) { return a.removeLast(); }
  static void qs(int[] a, int lo, int hi) { if (lo < hi) { int t = a[lo]; a[lo] = a[hi]; a[hi] = t; qs(a, lo, hi - 1); } }
  static List<Integer> same(List<Integer> xs) { return xs; }
  static void s(List<Integer> xs) { xs = same(xs); xs.add(1); }
  static List<Integer> rec(int r, List<Integer> g) { return r < 0 ? g : rec(r - 1, g); }
  static void swap() { List<Integer> a = new ArrayList<>(), b = new ArrayList<>(); var t = a; a = b; b = t; a.add(1); b.add(2); }
  static void walk(List<Integer> cur, List<List<Integer>> all) { for (int i = 0; i < 3; i++) { cur.add(i); if (cur.size() > 2) { all.add(cur); cur = new ArrayList<>(); } } }
  static void goc(Map<String, List<Integer>> m) { List<Integer> l = m.get("a"); if (l == null) { l = new ArrayList<>(); m.put("a", l); } l.add(1); m.computeIfAbsent("b", k -> new ArrayList<>()).add(2); m.size(); }
  public static <T> void pub2(T t, List<T> ts) { ts.add(t); ts.add(t); System.out.println(t); }
  static int[] dp(int n) { int[] a = new int[n], b = new int[n]; for (int i = 0; i < n; i++) { b[i] = a[i]; int[] t = a; a = b; b = t; } return a; }
}
