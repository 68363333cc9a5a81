package javalings.database;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The program that starts a PostgreSQL and stops it when its standard input ends. The library that
 * does it is fetched when somebody asks for it, so nothing here is compiled against it.
 */
final class PostgresMain {

  private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

  /** Nothing has to survive a failure of the machine, and the memory is a learner's. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "fsync", "off",
          "full_page_writes", "off",
          "synchronous_commit", "off",
          "shared_buffers", "16MB",
          "max_connections", "100");

  /** Texts are sorted as H2 and Java sort them. */
  private static final Map<String, String> LOCALE = Map.of("encoding", "UTF8", "locale", "C");

  private PostgresMain() {}

  public static void main(String[] args) throws Exception {
    var out = new FileOutputStream(FileDescriptor.out);
    var server = start();
    out.write((address(server) + "\n").getBytes(StandardCharsets.UTF_8));
    try (var in = new FileInputStream(FileDescriptor.in)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } finally {
      server.close();
    }
  }

  private static AutoCloseable start() throws ReflectiveOperationException {
    var builder = Class.forName(LIBRARY).getMethod("builder").invoke(null);
    for (var setting : SETTINGS.entrySet()) {
      set(builder, "setServerConfig", setting);
    }
    for (var setting : LOCALE.entrySet()) {
      set(builder, "setLocaleConfig", setting);
    }
    return (AutoCloseable) builder.getClass().getMethod("start").invoke(builder);
  }

  private static void set(Object builder, String method, Map.Entry<String, String> setting)
      throws ReflectiveOperationException {
    builder
        .getClass()
        .getMethod(method, String.class, String.class)
        .invoke(builder, setting.getKey(), setting.getValue());
  }

  private static String address(Object server) throws ReflectiveOperationException {
    var port = server.getClass().getMethod("getPort").invoke(server);
    return "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(port);
  }
}
