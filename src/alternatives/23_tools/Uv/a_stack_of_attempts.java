import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
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

  @Parameters(index = "0")
  Path project;

  @Parameters(index = "1")
  Path index;

  private String unmet = "";

  @Override
  public Integer call() throws IOException {
    var chosen = search(needs(project.resolve("requirements.txt")));
    if (chosen.isEmpty()) {
      System.err.println("uv: no version of " + unmet + " fits");
      return 1; // the lock stays as it was
    }
    var lock = new StringBuilder();
    new TreeMap<>(chosen.get()).forEach((name, it) -> lock.append(name + " " + it + "\n"));
    Files.writeString(project.resolve("uv.lock"), lock);
    return 0;
  }

  private record Attempt(Map<String, Integer> chosen, List<Need> open) {}

  private Optional<Map<String, Integer>> search(List<Need> wanted) throws IOException {
    var attempts = new ArrayDeque<Attempt>();
    attempts.push(new Attempt(Map.of(), wanted));
    while (!attempts.isEmpty()) {
      var attempt = attempts.pop();
      if (attempt.open().isEmpty()) {
        return Optional.of(attempt.chosen());
      }
      var need = attempt.open().getFirst();
      var others = attempt.open().subList(1, attempt.open().size());
      var have = attempt.chosen().get(need.name());
      if (have != null && need.allows(have)) {
        attempts.push(new Attempt(attempt.chosen(), others));
        continue;
      }
      var fit = have == null ? versions(need) : List.<Integer>of();
      if (fit.isEmpty()) {
        unmet = need.name();
      }
      for (var version : fit.reversed()) {
        var next = new TreeMap<>(attempt.chosen());
        next.put(need.name(), version);
        var more = new ArrayList<>(others);
        more.addAll(needs(index.resolve(need.name() + "/" + version)));
        attempts.push(new Attempt(next, more));
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
