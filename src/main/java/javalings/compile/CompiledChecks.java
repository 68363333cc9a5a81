package javalings.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javalings.model.Sha256;
import javalings.model.Source;
import javalings.wire.RecordCodec;

/**
 * Compiled checks that outlive the process that compiled them. Only a training run writes them,
 * from the course's own solutions: nothing that a learner hands in may leave anything there.
 *
 * @param all by the digest of everything that they were compiled from
 */
public record CompiledChecks(Map<String, CompiledClasses> all) {

  public static final CompiledChecks NONE = new CompiledChecks(Map.of());

  public CompiledChecks {
    all = Map.copyOf(all);
  }

  /**
   * The identity of compiled checks: their text, the shape of the classes that they were fitted to,
   * and the compiler.
   */
  static String digest(List<Source> checks, ApiShape shape) {
    var text = new StringBuilder();
    add(text, System.getProperty("java.version"));
    for (var check : checks) {
      add(text, check.fileName());
      add(text, check.text());
    }
    shape.members().forEach(member -> add(text, member));
    return new Sha256().add(text.toString()).hex();
  }

  /** With its length, since a constant of a submission may hold every character. */
  private static void add(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part);
  }

  /** The checks in the file; none where it is missing, broken or another user's. */
  public static CompiledChecks read(Path file) {
    try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      var sum = in.readLong();
      var rest = in.readAllBytes();
      return sum == sum(rest) ? RecordCodec.decode(rest, CompiledChecks.class) : NONE;
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Writes a file that appears whole or not at all. */
  public void write(Path file) throws IOException {
    var bytes = RecordCodec.encode(this, CompiledChecks.class);
    var draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try (var out = new DataOutputStream(Files.newOutputStream(draft))) {
      out.writeLong(sum(bytes));
      out.write(bytes);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
