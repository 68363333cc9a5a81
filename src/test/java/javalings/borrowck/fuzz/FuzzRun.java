package javalings.borrowck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many functions of a seed through both checkers, and what they disagree about, made small. */
final class FuzzRun {
  private static final int CHUNK = 1500;
  private static final int SHRUNK_PER_FAMILY = 2;
  private static final int FAMILIES = 20;
  private final Oracle rust;
  private final Oracle java;

  FuzzRun(Oracle rust, Oracle java) {
    this.rust = rust;
    this.java = java;
  }

  OracleComparison run(Generator generator, int count) throws IOException, InterruptedException {
    var comparison = new OracleComparison();
    for (var first = 0; first < count; first += CHUNK) {
      var functions = generator.functions(first, Math.min(CHUNK, count - first));
      comparison.add(rust.judge(functions), java.judge(functions));
    }
    return comparison;
  }

  /** Writes the smallest examples of each family of disagreements into a folder. */
  void explain(OracleComparison comparison, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Map<String, List<OracleComparison.Disagreement>> families = new LinkedHashMap<>();
    for (var one : comparison.disagreements()) {
      families.computeIfAbsent(one.family(), _ -> new ArrayList<>()).add(one);
    }
    var shrinker = new Shrinker(rust, java);
    var telling =
        families.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, List<OracleComparison.Disagreement>> it) ->
                        it.getValue().getFirst().sameVerdict())
                    .thenComparingInt(it -> -it.getValue().size()))
            .limit(FAMILIES)
            .toList();
    for (var family : telling) {
      var text =
          new StringBuilder(family.getKey() + ": " + family.getValue().size() + " functions\n\n");
      for (var one : family.getValue().stream().limit(SHRUNK_PER_FAMILY).toList()) {
        text.append(shrinker.shrunk(one)).append("\n\n");
      }
      Files.writeString(folder.resolve(family.getKey().replaceAll("\\W+", "-") + ".txt"), text);
    }
  }
}
