package javalings.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.mutant.Mutant;

/**
 * The results of earlier runs: as long as neither the mutants nor the checks change, they need not
 * be tried again. Deleting the folder forgets everything.
 */
record MutantResultCache(Path folder) {

  /** How a mutant fared, as a letter in the file. */
  enum Fate {
    KILLED,
    SURVIVED,
    /** Not a program at all, and so no test of the checks. */
    REFUSED;

    private String letter() {
      return name().substring(0, 1);
    }

    private static Fate of(int letter) {
      return Arrays.stream(values())
          .filter(fate -> fate.letter().charAt(0) == letter)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no fate: " + letter));
    }
  }

  /** The fates in the order of the mutants, where they are known. */
  Optional<List<Fate>> recall(Exercise exercise, List<Mutant> mutants, List<Source> checks)
      throws IOException {
    var file = file(exercise);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return lines.size() == 2 && lines.getFirst().equals(key(mutants, checks))
        ? Optional.of(lines.getLast().chars().mapToObj(Fate::of).toList())
        : Optional.empty();
  }

  void keep(Exercise exercise, List<Mutant> mutants, List<Source> checks, List<Fate> fates)
      throws IOException {
    var letters = new StringBuilder();
    fates.forEach(fate -> letters.append(fate.letter()));
    Files.createDirectories(file(exercise).getParent());
    Files.write(file(exercise), List.of(key(mutants, checks), letters.toString()));
  }

  private Path file(Exercise exercise) {
    return folder.resolve(exercise.id() + ".txt");
  }

  private static String key(List<Mutant> mutants, List<Source> checks) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var sources =
          IntStream.rangeClosed(0, mutants.size())
              .mapToObj(i -> i < mutants.size() ? mutants.get(i).sources() : checks);
      sources
          .flatMap(List::stream)
          .forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
