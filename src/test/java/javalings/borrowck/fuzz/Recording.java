package javalings.borrowck.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What rustc said once of the first functions of a seed, for machines without rustc. The file holds
 * the seed, a digest of the generated Rust and the verdicts; the programs are generated again.
 */
record Recording(long seed, String digest, List<FunctionFindings> verdicts) implements Oracle {
  static final Path FILE = Path.of("src/test/resources/fuzz/recorded.txt");

  public Recording {
    verdicts = List.copyOf(verdicts);
  }

  static Recording made(long seed, int count) throws IOException, InterruptedException {
    var functions = new Generator(seed).functions(0, count);
    var verdicts = RustcOracle.judge(functions);
    var words =
        functions.stream().map(function -> Objects.requireNonNull(verdicts.get(function))).toList();
    return new Recording(seed, digest(functions), words);
  }

  static Recording read() throws IOException {
    var lines = Files.readAllLines(FILE);
    var verdicts = lines.subList(2, lines.size()).stream().map(FunctionFindings::parse).toList();
    return new Recording(Long.parseLong(lines.get(0)), lines.get(1), verdicts);
  }

  void write() throws IOException {
    var text = verdicts.stream().map(FunctionFindings::toString).collect(Collectors.joining("\n"));
    Files.writeString(FILE, seed + "\n" + digest + "\n" + text + "\n");
  }

  List<Fn> functions() {
    return new Generator(seed).functions(0, verdicts.size());
  }

  /** The recording speaks of other programs when the generator has changed since. */
  boolean fits(List<Fn> functions) {
    return digest.equals(digest(functions));
  }

  @Override
  public Map<Fn, FunctionFindings> judge(List<Fn> functions) {
    var judged = new HashMap<Fn, FunctionFindings>();
    for (var i = 0; i < functions.size(); i++) {
      judged.put(functions.get(i), verdicts.get(i));
    }
    return judged;
  }

  private static String digest(List<Fn> functions) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var text = FuzzProgram.rust(functions).text() + FuzzProgram.java(functions).text();
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
