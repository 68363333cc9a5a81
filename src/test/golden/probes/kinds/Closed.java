import java.io.*;
import java.lang.foreign.*;
import java.net.*;
import java.net.http.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.sql.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.jar.*;
import java.util.stream.*;
import java.util.zip.*;
import javalings.own.*;

/** A resource is used when it has been closed, by whatever name. */
final class Closed {
  @Move static final class Res implements AutoCloseable {
    int n;
    int read() { return n; }
    @Consumes int finish() { return n; }
    @Override public void close() {}
  }
  static void end(Res r) { r.close(); }
  static int look(@Borrowed Res r) { return r.n; }

  static final class DropByReference {
    static int run(Res r) {
      Consumer<Res> d = Owned::drop; // REFUSED
      d.accept(r);
      return r.read(); // REFUSED
    }
  }
  static final class DropByReferenceTwice {
    static void run(Res r) {
      Consumer<Res> d = Owned::drop; // REFUSED
      d.accept(r);
      d.accept(r); // REFUSED
    }
  }
  static final class DropByLambda {
    static int run(Res r) {
      Consumer<Res> d = x -> Owned.drop(x); // REFUSED
      d.accept(r);
      return r.read(); // REFUSED
    }
  }
  static final class DropForEach {
    static int run(List<Res> all) {
      all.forEach(Owned::drop); // REFUSED
      return look(all.get(0));
    }
  }
  static final class DropForEachByLambda {
    static int run(List<Res> all) {
      all.forEach(x -> Owned.drop(x)); // REFUSED
      return look(all.get(0));
    }
  }
  static final class CloseForEach {
    static int run(List<Res> all) {
      all.forEach(Res::close); // REFUSED
      return look(all.get(0));
    }
  }
  static final class CloseByReference {
    static int run(Res r) {
      Runnable d = r::close;
      d.run();
      return r.read(); // REFUSED
    }
  }
  static final class CloseByUnboundReference {
    static int run(Res r) {
      Consumer<Res> d = Res::close;
      d.accept(r);
      return r.read(); // REFUSED
    }
  }
  static final class CloseByReferenceOnce {
    static void run(Res r) {
      Runnable d = r::close;
      d.run();
    }
  }
  static final class EndByReference {
    static int run(Res r) {
      Consumer<Res> d = Closed::end;
      d.accept(r);
      return r.read(); // REFUSED
    }
  }
  static final class FinishByReference {
    static int run(Res r) {
      ToIntFunction<Res> f = Res::finish;
      return f.applyAsInt(r) + f.applyAsInt(r); // REFUSED
    }
  }
  static final class LookByReference {
    static int run(Res r) {
      ToIntFunction<Res> f = Res::read;
      return f.applyAsInt(r) + f.applyAsInt(r);
    }
  }
  static final class DropInAMethodsHands {
    static void with(Res r, Consumer<Res> d) { d.accept(r); d.accept(r); } // REFUSED
    static void run(Res r) { with(r, Owned::drop); }
  }
  static final class DropOnOptional {
    static int run(Res r, Optional<Res> o) {
      o.ifPresent(Owned::drop);
      return o.get().read(); // REFUSED
    }
  }
  static final class DropOnOptionalOnce {
    static void run(Optional<Res> o) { o.ifPresent(Owned::drop); }
  }
  static final class DropInAMap {
    static void run(Map<String, Res> m) {
      m.values().forEach(Owned::drop); // REFUSED
      look(m.get("a"));
    }
  }
  static final class DropInAStream {
    static void run(List<Res> m) {
      m.stream().forEach(Owned::drop); // REFUSED
      look(m.get(0));
    }
  }
  static final class DropByBiConsumer {
    static void run(Map<String, Res> m) {
      m.forEach((k, v) -> Owned.drop(v)); // REFUSED
      look(m.get("a"));
    }
  }
  static final class DropByGeneric {
    static <T> void each(List<T> all, Consumer<T> c) { for (var x : all) c.accept(x); }
    static void run(List<Res> all) {
      each(all, Owned::drop); // REFUSED
      look(all.get(0)); // REFUSED
    }
  }
  static final class DropInARecord {
    record End(Consumer<Res> c) {}
    static int run(Res r) {
      var e = new End(Owned::drop); // REFUSED
      e.c().accept(r);
      return r.read();
    }
  }
  static final class DropInAField {
    Consumer<Res> c = Owned::drop; // REFUSED
    int run(Res r) { c.accept(r); return r.read(); }
  }
  static final class DropReturned {
    static Consumer<Res> ender() { return Owned::drop; } // REFUSED
    static int run(Res r) { ender().accept(r); return r.read(); }
  }
  static final class DropInAnArray {
    static int run(Res r) {
      List<Consumer<Res>> all = List.of(Owned::drop); // REFUSED
      all.get(0).accept(r);
      return r.read();
    }
  }
  static final class DropOfPlainThings {
    static void run(List<String> names) {
      Consumer<String> d = Owned::drop;
      names.forEach(Owned::drop);
      d.accept(names.get(0));
    }
  }
  static final class CloseEachInALoop {
    static void run(List<Res> all) throws Exception {
      while (!all.isEmpty()) all.removeFirst().close();
    }
  }

  static final class SegmentOutlivesItsArena {
    static byte run() {
      MemorySegment s;
      try (var arena = Arena.ofConfined()) {
        s = arena.allocate(8); // REFUSED
      } // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentInItsArena {
    static byte run() {
      try (var arena = Arena.ofConfined()) {
        var s = arena.allocate(8);
        return s.get(ValueLayout.JAVA_BYTE, 0);
      }
    }
  }
  static final class SegmentOfTheGlobalArena {
    static byte run() {
      var s = Arena.global().allocate(8);
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentReturned {
    static MemorySegment run() {
      try (var arena = Arena.ofConfined()) {
        return arena.allocate(8); // REFUSED
      }
    }
  }
  static final class SegmentAfterClose {
    static byte run(Arena arena) {
      var s = arena.allocate(ValueLayout.JAVA_INT);
      arena.close(); // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentOfText {
    static long run() {
      var arena = Arena.ofShared();
      var s = arena.allocateFrom("abc");
      arena.close(); // REFUSED
      return s.byteSize() + s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentSliced {
    static byte run(Arena arena) {
      var s = arena.allocate(8).asSlice(1);
      arena.close(); // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentSlicedAlone {
    static byte run(Arena arena) {
      var s = arena.allocate(8);
      var t = s.asSlice(4, 2);
      arena.close(); // REFUSED
      return t.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentAsABuffer {
    static byte run(Arena arena) {
      var b = arena.allocate(8).asByteBuffer();
      arena.close(); // REFUSED
      return b.get(0);
    }
  }
  static final class SegmentReinterpreted {
    static byte run(Arena arena, MemorySegment raw) {
      var b = raw.reinterpret(8, arena, null);
      arena.close(); // REFUSED
      return b.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentMapped {
    static byte run(FileChannel ch, Arena arena) throws IOException {
      var b = ch.map(FileChannel.MapMode.READ_ONLY, 0, 8, arena);
      arena.close(); // REFUSED
      return b.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentOfAnAllocator {
    static byte run(Arena arena) {
      var all = SegmentAllocator.slicingAllocator(arena.allocate(64));
      var s = all.allocate(8);
      arena.close(); // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentInAList {
    static byte run() {
      var all = new ArrayList<MemorySegment>();
      try (var arena = Arena.ofConfined()) {
        all.add(arena.allocate(8)); // REFUSED
      } // REFUSED
      return all.get(0).get(ValueLayout.JAVA_BYTE, 0); // REFUSED
    }
  }
  static final class SegmentInARecord {
    record Point(MemorySegment at) {}
    static byte run(Arena arena) {
      var p = new Point(arena.allocate(8)); // REFUSED
      arena.close(); // REFUSED
      return p.at().get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentInAField {
    MemorySegment kept;
    void run() {
      try (var arena = Arena.ofConfined()) {
        kept = arena.allocate(8); // REFUSED
      }
    }
  }
  static final class SegmentInALambda {
    static Supplier<Byte> run() {
      try (var arena = Arena.ofConfined()) {
        var s = arena.allocate(8); // REFUSED
        return () -> s.get(ValueLayout.JAVA_BYTE, 0); // REFUSED
      } // REFUSED
    }
  }
  static final class SegmentOfAHelper {
    static MemorySegment make(Arena arena) { return arena.allocate(8); } // REFUSED
    static byte run(Arena arena) {
      var s = make(arena); // REFUSED
      arena.close(); // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SegmentOnHeap {
    static byte run(byte[] bytes) {
      var s = MemorySegment.ofArray(bytes);
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }

  static final class ChannelOfAClosedFile {
    static long run() throws IOException {
      var f = new RandomAccessFile("a", "r");
      var ch = f.getChannel();
      f.close(); // REFUSED
      return ch.size();
    }
  }
  static final class ChannelOfAnOpenFile {
    static long run() throws IOException {
      try (var f = new RandomAccessFile("a", "r")) {
        return f.getChannel().size();
      }
    }
  }
  static final class ChannelOfAStream {
    static long run() throws IOException {
      FileChannel ch;
      try (var in = new FileInputStream("a")) {
        ch = in.getChannel(); // REFUSED
      } // REFUSED
      return ch.size();
    }
  }
  static final class ChannelOfAnOutput {
    static long run(FileOutputStream out) throws IOException {
      var ch = out.getChannel();
      out.close(); // REFUSED
      return ch.position();
    }
  }
  static final class DescriptorOfAFile {
    static void run(FileOutputStream out) throws IOException {
      var fd = out.getFD();
      out.close(); // REFUSED
      fd.sync();
    }
  }
  static final class InputOfASocket {
    static int run(Socket s) throws IOException {
      var in = s.getInputStream();
      s.close(); // REFUSED
      return in.read();
    }
  }
  static final class OutputOfASocket {
    static void run(Socket s) throws IOException {
      var out = s.getOutputStream();
      s.close(); // REFUSED
      out.write(1);
    }
  }
  static final class OutputOfAnOpenSocket {
    static void run(Socket s) throws IOException {
      try (s) {
        s.getOutputStream().write(1);
      }
    }
  }
  static final class ReaderOfASocket {
    static String run(Socket s) throws IOException {
      var in = new BufferedReader(new InputStreamReader(s.getInputStream()));
      s.close(); // REFUSED
      return in.readLine();
    }
  }
  static final class ChannelOfASocket {
    static boolean run(SocketChannel ch) throws IOException {
      var s = ch.socket();
      ch.close(); // REFUSED
      return s.getInputStream().read() > 0;
    }
  }
  static final class AcceptedStaysOpen {
    static int run(ServerSocket server) throws IOException {
      Socket s = server.accept();
      server.close();
      try (s) { return s.getInputStream().read(); }
    }
  }
  static final class EntryOfAZip {
    static int run(ZipFile z) throws IOException {
      var in = z.getInputStream(z.getEntry("a"));
      z.close(); // REFUSED
      return in.read();
    }
  }
  static final class EntriesOfAZip {
    static long run(ZipFile z) throws IOException {
      var all = z.stream();
      z.close(); // REFUSED
      return all.count();
    }
  }
  static final class EntriesOfAZipAsAnEnumeration {
    static boolean run(ZipFile z) throws IOException {
      var all = z.entries();
      z.close(); // REFUSED
      return all.hasMoreElements();
    }
  }
  static final class EntryOfAJar {
    static int run(JarFile z) throws IOException {
      var in = z.getInputStream(z.getEntry("a"));
      z.close(); // REFUSED
      return in.read();
    }
  }
  static final class LinesOfAReader {
    static long run(BufferedReader r) throws IOException {
      var all = r.lines();
      r.close(); // REFUSED
      return all.count();
    }
  }
  static final class TokensOfAScanner {
    static long run(Scanner s) {
      var all = s.tokens();
      s.close(); // REFUSED
      return all.count();
    }
  }
  static final class MatchesOfAScanner {
    static long run(Scanner s) {
      var all = s.findAll("a");
      s.close(); // REFUSED
      return all.count();
    }
  }
  static final class EntriesOfADirectory {
    static boolean run(Path p) throws IOException {
      var d = Files.newDirectoryStream(p);
      var it = d.iterator();
      d.close(); // REFUSED
      return it.hasNext();
    }
  }
  static final class PathOfAFileSystem {
    static boolean run(Path zip) throws IOException {
      var fs = FileSystems.newFileSystem(zip);
      var p = fs.getPath("a");
      fs.close(); // REFUSED
      return Files.exists(p);
    }
  }
  static final class RootsOfAFileSystem {
    static void run(FileSystem fs) throws IOException {
      var roots = fs.getRootDirectories();
      fs.close(); // REFUSED
      for (var p : roots) System.out.println(Files.exists(p));
    }
  }
  static final class PathOfTheDefault {
    static boolean run() {
      var p = FileSystems.getDefault().getPath("a");
      return Files.exists(p);
    }
  }
  static final class StatementOfAConnection {
    static void run(Connection c) throws SQLException {
      var s = c.createStatement();
      c.close(); // REFUSED
      s.execute("x");
    }
  }
  static final class RowsOfAStatement {
    static boolean run(Connection c) throws SQLException {
      var s = c.prepareStatement("a");
      var rows = s.executeQuery();
      s.close(); // REFUSED
      return rows.next();
    }
  }
  static final class MetadataOfAConnection {
    static void run(Connection c) throws SQLException {
      var m = c.getMetaData();
      c.close(); // REFUSED
      System.out.println(m.getURL());
    }
  }
  static final class BlobOfAConnection {
    static long run(Connection c) throws SQLException {
      var b = c.createBlob();
      c.close(); // REFUSED
      return b.length();
    }
  }
  static final class MetadataOfRows {
    static int run(ResultSet rows) throws SQLException {
      var m = rows.getMetaData();
      rows.close(); // REFUSED
      return m.getColumnCount();
    }
  }
  static final class StreamOfRows {
    static int run(ResultSet rows) throws Exception {
      var in = rows.getBinaryStream(1);
      rows.close(); // REFUSED
      return in.read();
    }
  }
  static final class KeyOfASelector {
    static int run(SocketChannel ch) throws IOException {
      var sel = Selector.open();
      var key = ch.register(sel, 1);
      sel.close(); // REFUSED
      return key.interestOps();
    }
  }
  static final class LockOfAFile {
    static boolean run(FileChannel ch) throws IOException {
      var lock = ch.lock();
      ch.close(); // REFUSED
      return lock.isValid();
    }
  }
  static final class StdinOfAProcess {
    static void run(Process p) throws IOException {
      var out = p.getOutputStream();
      out.write(1);
      out.close();
    }
  }
  static final class WrappedStream {
    static int run(FileInputStream in) throws IOException {
      var b = new BufferedInputStream(in);
      in.close(); // REFUSED
      return b.read();
    }
  }
  static final class WrappedByChannels {
    static int run(SocketChannel ch) throws IOException {
      var in = Channels.newInputStream(ch);
      ch.close(); // REFUSED
      return in.read();
    }
  }
  static final class WrappedByChannelsReader {
    static int run(FileChannel ch) throws IOException {
      var in = Channels.newReader(ch, StandardCharsets.UTF_8);
      ch.close(); // REFUSED
      return in.read();
    }
  }
  static final class ResourceOfAClosedSupplier {
    static int run(Res r) {
      Supplier<Integer> s = () -> r.read();
      r.close(); // REFUSED
      return s.get();
    }
  }
  static final class ResourceOfAReference {
    static int run(Res r) {
      IntSupplier s = r::read;
      r.close(); // REFUSED
      return s.getAsInt();
    }
  }
  static final class FutureOfAPool {
    static int run() throws Exception {
      Future<Integer> f;
      try (var ex = Executors.newFixedThreadPool(1)) { f = ex.submit(() -> 1); }
      return f.get();
    }
  }
  static final class ClosedByReference {
    static int run(Res r) {
      Runnable c = r::close;
      c.run();
      return r.read(); // REFUSED
    }
  }
  static final class ClosedByReferenceTwin {
    static int run(Res r) {
      int k = r.read();
      Runnable c = r::close;
      c.run();
      return k;
    }
  }
  static final class ClosedByForEach {
    static int run(List<Res> rs) {
      rs.forEach(Res::close); // REFUSED
      return rs.get(0).read();
    }
  }
  static final class ClosedByDropReference {
    static int run(Res r) {
      Consumer<Res> d = Owned::drop; // REFUSED
      d.accept(r);
      return r.read(); // REFUSED
    }
  }
  static final class ClosedInLambda {
    static int run(Res r) {
      Runnable c = () -> { r.read(); r.close(); };
      c.run();
      return r.read(); // REFUSED
    }
  }
  static final class ClosedByTernary {
    static int run(Res a, Res b, boolean f) {
      (f ? a : b).close();
      return a.read(); // REFUSED
    }
  }
  static final class ClosedByTernaryTwin {
    static int run(Res a, Res b, boolean f) {
      int k = a.read();
      (f ? a : b).close();
      return k;
    }
  }
  static final class ClosedReader {
    static String run(Path p) throws IOException {
      var in = Files.newBufferedReader(p);
      var lines = in.lines();
      in.close(); // REFUSED
      return lines.findFirst().orElse("");
    }
  }
  static final class ClosedReaderTwin {
    static String run(Path p) throws IOException {
      var in = Files.newBufferedReader(p);
      var first = in.lines().findFirst().orElse("");
      in.close();
      return first;
    }
  }
  static final class ClosedZipEntry {
    static int run(File f) throws IOException {
      InputStream in;
      try (var zip = new ZipFile(f)) {
        in = zip.getInputStream(zip.getEntry("a")); // REFUSED
      }
      return in.read();
    }
  }
  static final class ClosedChannelOfFile {
    static long run(String f) throws IOException {
      var raf = new RandomAccessFile(f, "r");
      var ch = raf.getChannel();
      raf.close(); // REFUSED
      return ch.size();
    }
  }
  static final class ClosedChannelOfFileTwin {
    static long run(String f) throws IOException {
      var raf = new RandomAccessFile(f, "r");
      var ch = raf.getChannel();
      long n = ch.size();
      raf.close();
      return n;
    }
  }
  static final class ClosedScannerOver {
    static int run(InputStream in) throws IOException {
      var sc = new Scanner(in);
      sc.close();
      return in.read(); // REFUSED
    }
  }
  static final class ClosedWrapped {
    static void run(OutputStream out) throws IOException {
      try (var w = new PrintWriter(out)) { w.print("a"); }
      out.write(3); // REFUSED
    }
  }
  static final class ClosedWrappedTwin {
    static void run(OutputStream out) throws IOException {
      try (var w = new PrintWriter(out)) { w.print("a"); }
    }
  }
  static final class ClosedInFinally {
    static int run(Res r) {
      try { return r.read(); } finally { r.close(); r.read(); } // REFUSED
    }
  }
  static final class ClosedInALoop {
    static void run(Res r, int n) {
      for (int i = 0; i < n; i++) {
        r.read(); // REFUSED
        if (i == 1) r.close(); // REFUSED
      }
    }
  }
  static final class ClosedInALoopTwin {
    static void run(Res r, int n) {
      for (int i = 0; i < n; i++) {
        r.read();
        if (i == 1) { r.close(); return; }
      }
    }
  }
  static final class ClosedByAHelper {
    private static void end(AutoCloseable c) throws Exception { c.close(); }
    static int run(Res r) throws Exception { end(r); return r.read(); } // REFUSED
  }
  static final class ClosedByAHelperTwin {
    private static void end(AutoCloseable c) throws Exception { c.close(); }
    static int run(Res r) throws Exception { int k = r.read(); end(r); return k; }
  }
  static final class ClosedOptional {
    static int run(Optional<Res> o) { o.ifPresent(Res::close); return o.get().read(); } // REFUSED
  }
  static final class ClosedInAMap {
    static int run(Map<String, Res> m) { for (var r : m.values()) r.close(); return m.get("a").read(); } // REFUSED
  }
  static final class ClosedIteratorOfStream {
    static String run(Path p) throws IOException {
      Iterator<Path> it;
      try (var st = Files.list(p)) { it = st.iterator(); } // REFUSED
      return it.next().toString();
    }
  }
  static final class ClosedLockedFile {
    static boolean run(FileChannel ch) throws IOException {
      FileLock l = ch.lock();
      ch.close(); // REFUSED
      return l.isShared();
    }
  }
  static final class ClosedInGuard {
    static int run(Res r, boolean b) {
      boolean closed = false;
      if (b) { r.close(); closed = true; }
      return closed ? 0 : 1;
    }
  }
}
