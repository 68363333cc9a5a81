package javalings.engine.client;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javalings.model.Sha256;

/**
 * A digest of all that an ahead-of-time cache is good for: the jars, the JDK and the flags. Java 25
 * loads the classes of a cache although a jar has changed since, and says nothing.
 */
public final class ProgramDigest {

  /** Enough to tell apart what is ever built in one place. */
  private static final int BYTES = 8;

  /** The end of a jar's directory, with the longest comment, in bytes. */
  private static final int LONGEST_END = 22 + 0xFFFF;

  private static final int END_SIGNATURE = 0x06054b50;

  private ProgramDigest() {}

  /** The digest of a class path that begins with this jar. */
  public static String of(Path jar, List<String> flags) throws IOException {
    var digest = new Sha256();
    Stream.of(
            Runtime.version().toString(),
            System.getProperty("java.vm.vendor"),
            System.getProperty("java.home"),
            flags.toString())
        .forEach(text -> digest.add(text + "\0"));
    for (var part : jars(jar)) {
      digest.add(part.toString()).add(directory(part));
    }
    return digest.hex(BYTES);
  }

  /** The jar, and those that its manifest names. */
  public static List<Path> jars(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest();
      var names = manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
      var named =
          names == null
              ? Stream.<Path>of()
              : Arrays.stream(names.strip().split("\\s+"))
                  .map(name -> Path.of(jar.toUri().resolve(name)));
      return Stream.concat(Stream.of(jar), named).filter(Files::exists).distinct().toList();
    }
  }

  /**
   * A jar's central directory, which has the name, the length and the checksum of every entry: as
   * good as its content, and a hundredth of it.
   */
  private static byte[] directory(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      return new byte[0];
    }
    try (var file = new RandomAccessFile(jar.toFile(), "r")) {
      var tail = new byte[(int) Math.min(file.length(), LONGEST_END)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      for (var at = tail.length - 22; at >= 0; at--) {
        if (number(tail, at) == END_SIGNATURE) {
          var bytes = new byte[number(tail, at + 12)];
          file.seek(Integer.toUnsignedLong(number(tail, at + 16)));
          file.readFully(bytes);
          return bytes;
        }
      }
      throw new IOException(jar + " is not a jar");
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF)
        | ((bytes[at + 1] & 0xFF) << 8)
        | ((bytes[at + 2] & 0xFF) << 16)
        | ((bytes[at + 3] & 0xFF) << 24);
  }
}
