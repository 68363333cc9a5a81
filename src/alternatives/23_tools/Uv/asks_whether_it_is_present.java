import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "uv", exitCodeOnInvalidInput = 2)
class Uv implements Callable<Integer> {
  record Need(String name, int min, int max) {
    boolean allows(int version) {
      return min <= version && version <= max;
    }
  }

  @Parameters(index = "0") Path project;
  @Parameters(index = "1") Path index;

  private String unmet = "";

  @Override
  public Integer call() throws IOException {
    var chosen = solve(Map.of(), needs(project.resolve("requirements.txt")));
    if (chosen.isEmpty()) {
      System.err.println("uv: no version of " + unmet + " fits");
      return 1; // the lock stays as it was
    }
    var lock = new StringBuilder();
    new TreeMap<>(chosen.get()).forEach((name, it) -> lock.append(name + " " + it + "\n"));
    Files.writeString(project.resolve("uv.lock"), lock);
    return 0;
  }

  /** The versions chosen so far and those that meet the other needs, too; empty if none do. */
  private Optional<Map<String, Integer>> solve(Map<String, Integer> chosen, List<Need> open)
      throws IOException {
    if (open.isEmpty()) {
      return Optional.of(chosen);
    }
    var need = open.getFirst();
    var others = open.subList(1, open.size());
    var have = chosen.get(need.name());
    if (have != null && need.allows(have)) {
      return solve(chosen, others);
    }
    var fit = have == null ? versions(need) : List.<Integer>of();
    if (fit.isEmpty()) {
      unmet = need.name();
    }
    for (var version : fit) {
      var next = new TreeMap<>(chosen);
      next.put(need.name(), version);
      var more = new ArrayList<>(others);
      more.addAll(needs(index.resolve(need.name() + "/" + version)));
      var solution = solve(next, more);
      if (solution.isPresent()) {
        return solution;
      }
    }
    return Optional.empty();
  }

  private List<Integer> versions(Need need) {
    var all = Stream.of(index.resolve(need.name()).toFile().list()).map(Integer::valueOf);
    return all.filter(need::allows).sorted(Comparator.reverseOrder()).toList();
  }

  private static List<Need> needs(Path file) throws IOException {
    var lines = Files.readAllLines(file).stream().map(line -> line.split(" |\\.\\."));
    return lines.map(it -> new Need(it[0], Integer.valueOf(it[1]), Integer.valueOf(it[2]))).toList();
  }
}
