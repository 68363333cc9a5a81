import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javalings.check.Data;
import javalings.check.ReferenceStoryteller;
import org.junit.jupiter.api.Test;

class Service2Check {

  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final int LIMIT = 4_000;

  /** A piece of an endless story comes within a millisecond, and so does its end. */
  private static final int SOON = 1_000;

  private static final List<String> STARTS =
      List.of("Long ago Ida", "At the fair Ben bought", "Once upon a time Lea had a");

  @Test
  void each_story_is_its_own() throws Exception {
    try (var service = new Service2(Data.file("tales.bin"))) {
      for (int i = 0; i < 6; i++) { // more than one storyteller has room for
        var start = STARTS.get(i % STARTS.size());
        assertEquals(
            ReferenceStoryteller.story(start), story(service, start), "Story %d: GET /tell?%s".formatted(i + 1, start));
      }
    }
  }

  @Test
  void stories_at_the_same_time_do_not_mix() throws Exception {
    try (var service = new Service2(Data.file("tales.bin"))) {
      var tasks = new ArrayList<FutureTask<String>>();
      for (int i = 0; i < 8; i++) {
        var start = STARTS.get(i % STARTS.size());
        var task = new FutureTask<>(() -> story(service, start));
        Thread.ofVirtual().start(task);
        tasks.add(task);
      }
      for (int i = 0; i < tasks.size(); i++) {
        var start = STARTS.get(i % STARTS.size());
        assertEquals(
            ReferenceStoryteller.story(start),
            tasks.get(i).get(LIMIT, TimeUnit.MILLISECONDS),
            "GET /tell?%s, while seven others are told a story".formatted(start));
      }
    }
  }

  @Test
  void pieces_come_while_it_is_told() throws Exception {
    try (var file = new EndlessModel();
        var service = new Service2(file.path);
        var listener = new Listener(service.port())) {
      assertTrue(
          listener.hears(60),
          "A story that goes on and on: its first 60 letters did not come within a second");
      try (var other = new Listener(service.port())) {
        assertTrue(
            other.hears(60),
            "A story goes on and on, and somebody else wants one. Nothing came within a second");
      }
    }
  }

  @Test
  void a_story_ends_when_nobody_listens() throws Exception {
    try (var file = new EndlessModel();
        var service = new Service2(file.path)) {
      try (var listener = new Listener(service.port())) {
        listener.hears(60);
        assertEquals(1, service.telling(), "`telling()`, while somebody listens to an endless story");
      }
      assertTrue(
          ends(service),
          "The listener has hung up. A second later, `telling()` still counts the story");
    }
  }

  @Test
  void an_unknown_character_is_answered_with_400() throws Exception {
    try (var service = new Service2(Data.file("tales.bin"))) {
      for (var start : List.of("In 2026", "Anna & Ben", "Zoë")) {
        assertEquals(400, status(service, start), "The status of GET /tell?" + start);
      }
      assertEquals(200, status(service, STARTS.getFirst()), "The status of a good request after it");
      assertTrue(ends(service), "`telling()`, when all has been answered: " + service.telling());
    }
  }

  @Test
  void all_stories_read_one_mapped_file() throws Exception {
    try (var file = new Tales();
        var service = new Service2(file.path)) {
      story(service, STARTS.get(0));
      story(service, STARTS.get(1));
      assertEquals(1, mapped(file.path, 1), "Two stories were told. How often the file is mapped:");
    }
  }

  @Test
  void closing_gives_port_and_memory_back() throws Exception {
    try (var file = new Tales()) {
      var service = new Service2(file.path);
      int port;
      try {
        port = service.port();
        story(service, STARTS.getFirst());
      } finally {
        service.close();
      }
      assertThrows(
          ConnectException.class,
          () -> new Socket(InetAddress.getLoopbackAddress(), port).close(),
          "The service is closed, and somebody still listens on its port");
      assertEquals(0, mapped(file.path, 0), "The service is closed. How often the file is mapped:");
    }
  }

  private static String story(Service2 service, String start) throws IOException {
    var connection = connect(service, start);
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "an answer that breaks off: " + e.getMessage();
    } finally {
      connection.disconnect();
    }
  }

  private static int status(Service2 service, String start) throws IOException {
    var connection = connect(service, start);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  private static HttpURLConnection connect(Service2 service, String start) throws IOException {
    var query = URLEncoder.encode(start, StandardCharsets.UTF_8).replace("+", "%20");
    var url = URI.create("http://127.0.0.1:%d/tell?%s".formatted(service.port(), query)).toURL();
    var connection = (HttpURLConnection) url.openConnection();
    connection.setRequestProperty("Connection", "close");
    connection.setConnectTimeout(LIMIT);
    connection.setReadTimeout(LIMIT);
    return connection;
  }

  /** Whether no story is told any more, within the limit. */
  private static boolean ends(Service2 service) throws InterruptedException {
    var limit = System.nanoTime() + Duration.ofMillis(SOON).toNanos();
    while (service.telling() > 0) {
      if (System.nanoTime() > limit) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(1); // between two looks
    }
    return true;
  }

  /** The memory map of this process; nothing where the system has none to show. */
  private static Optional<String> maps() {
    try {
      return Optional.of(Files.readString(MAPS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static long mapped(Path file, long unknown) {
    var name = file.getFileName().toString();
    return maps()
        .map(it -> it.lines().filter(line -> line.contains(name)).count())
        .orElse(unknown);
  }

  /** Listens to a story over a bare socket, and may hang up at any time. */
  private static final class Listener implements AutoCloseable {

    private final Socket socket;

    Listener(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(SOON);
      var request = "GET /tell?a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether so many letters of the story come, behind the head of the answer. */
    boolean hears(int letters) throws IOException {
      try {
        var heard = new StringBuilder();
        while (heard.indexOf("\r\n\r\n") < 0 || letters > 0) {
          int next = socket.getInputStream().read();
          if (next < 0) {
            return false;
          }
          letters -= heard.indexOf("\r\n\r\n") >= 0 && Character.isLetter(next) ? 1 : 0;
          heard.append((char) next);
        }
        return true;
      } catch (SocketTimeoutException e) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  /** The model in a file of its own: what an earlier text has left mapped does not count. */
  private static final class Tales implements AutoCloseable {

    final Path path = Files.createTempFile("tales-", ".bin");

    Tales() throws IOException {
      Files.write(path, Data.bytes("tales.bin"));
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /** A model of a few numbers that never ends a story; its file is deleted at the end. */
  private static final class EndlessModel implements AutoCloseable {

    private static final int ROOM = 60_000;

    final Path path = Files.createTempFile("endless-", ".bin");

    EndlessModel() throws IOException {
      var bytes = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
      for (int head : new int[] {0x454c4154, 2, 1, 1, 1, 1, 3, ROOM, 0}) {
        bytes.putInt(head);
      }
      bytes.putChar('\n').putChar('a').putChar('b').putChar(' ');
      bytes.putFloat(0).putFloat(1).putFloat(1); // token 0 always scores 0, and a or b more
      bytes.put(new byte[] {1, 1, 1, 1, -1, -1});
      norms(bytes, 2);
      for (int i = 0; i < 4; i++) {
        matrix(bytes, 2, 2);
      }
      norms(bytes, 1);
      matrix(bytes, 1, 2);
      matrix(bytes, 1, 2);
      matrix(bytes, 2, 1);
      Files.write(path, bytes.array());
    }

    private static void norms(ByteBuffer bytes, int count) {
      for (int i = 0; i < 2 * count; i++) {
        bytes.putFloat(1);
      }
    }

    private static void matrix(ByteBuffer bytes, int rows, int columns) {
      for (int i = 0; i < rows; i++) {
        bytes.putFloat(0.1f);
      }
      bytes.put(new byte[rows * columns]);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }
}
