import java.io.*;
import java.lang.foreign.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** No marks: what looks into a resource is used behind the {@code try} that closes it. */
final class ClosedByTry {
  static final class SegmentOutside {
    static byte run() {
      MemorySegment s;
      try (Arena a = Arena.ofConfined()) { s = a.allocate(8); } // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class SliceOutside {
    static byte run() {
      MemorySegment s;
      try (Arena a = Arena.ofConfined()) { s = a.allocate(8).asSlice(2, 4); } // REFUSED
      return s.get(ValueLayout.JAVA_BYTE, 0);
    }
  }
  static final class IteratorOutside {
    static Path run(Path p) throws IOException {
      Iterator<Path> it = null;
      try (var all = Files.newDirectoryStream(p)) { it = all.iterator(); } // REFUSED
      return it.next();
    }
  }
  static final class LambdaOutside {
    static int run(Path p) throws Exception {
      Callable<Integer> read;
      try (var in = Files.newBufferedReader(p)) { read = () -> in.read(); } // REFUSED
      return read.call();
    }
  }
  static final class StreamOutside {
    static long run(Path p) throws IOException {
      Stream<String> lines;
      try (var in = Files.newBufferedReader(p)) { lines = in.lines(); } // REFUSED
      return lines.count();
    }
  }
  static final class ListOutside {
    static String run(Path p) throws IOException {
      List<String> lines;
      try (var in = Files.newBufferedReader(p)) { lines = in.lines().toList(); }
      return lines.get(0);
    }
  }
  static final class UsedInside {
    static int run(Path p) throws Exception {
      Callable<Integer> read;
      int n = 0;
      try (var in = Files.newBufferedReader(p)) {
        read = () -> in.read();
        n = read.call();
      }
      return n;
    }
  }
  static final class GotAnotherOne {
    static Path run(Path p, List<Path> none) throws IOException {
      Iterator<Path> it;
      try (var all = Files.newDirectoryStream(p)) {
        it = all.iterator();
        if (it.hasNext()) return it.next();
      }
      it = none.iterator();
      return it.next();
    }
  }
  static final class OpenSockets {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    void run(ServerSocket server, ExecutorService pool) throws IOException {
      while (true) {
        Socket s = server.accept();
        open.add(s);
        pool.submit(() -> serve(s));
      }
    }
    private void serve(Socket s) {
      try (s) { s.getInputStream().read(); } catch (IOException e) { System.err.println(e); } finally { open.remove(s); }
    }
  }
}
