import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  @Parameters(index = "0")
  Path project;

  @Parameters(index = "1")
  Path index;

  private static final class NoWay extends Exception {
    private static final long serialVersionUID = 1;

    NoWay(String why) {
      super(why);
    }
  }

  @Override
  public Integer call() throws IOException {
    final Map<String, Integer> chosen;
    try {
      chosen = solve(Map.of(), needs(project.resolve("requirements.txt")));
    } catch (NoWay e) {
      System.err.println("uv: " + e.getMessage());
      return 1;
    }
    var lock = new StringBuilder();
    new TreeMap<>(chosen).forEach((name, it) -> lock.append(name + " " + it + "\n"));
    Files.writeString(project.resolve("uv.lock"), lock);
    return 0;
  }

  /** The versions chosen so far and those that meet the other needs, too; empty if none do. */
  private Map<String, Integer> solve(Map<String, Integer> chosen, List<Need> open)
      throws IOException, NoWay {
    if (open.isEmpty()) {
      return chosen;
    }
    var need = open.getFirst();
    var others = open.subList(1, open.size());
    var have = chosen.get(need.name());
    if (have != null && need.allows(have)) {
      return solve(chosen, others);
    }
    var fit = have == null ? versions(need) : List.<Integer>of();
    if (fit.isEmpty()) {
      throw new NoWay("no version of " + need.name() + " fits");
    }
    NoWay last = null;
    for (var version : fit) {
      var next = new TreeMap<>(chosen);
      next.put(need.name(), version);
      var more = new ArrayList<>(others);
      more.addAll(needs(index.resolve(need.name() + "/" + version)));
      try {
        return solve(next, more);
      } catch (NoWay e) {
        last = e;
      }
    }
    throw last;
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
