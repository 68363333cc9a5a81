package javalings.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javalings.model.Exercise;
import javalings.model.Sha256;
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
    var sum = new Sha256();
    mutants.stream()
        .flatMap(mutant -> mutant.sources().stream())
        .forEach(source -> sum.add(source.text()));
    checks.forEach(source -> sum.add(source.text()));
    return sum.hex();
  }
}
