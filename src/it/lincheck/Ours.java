import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javalings.interleave.Explorations;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.report.Exploration;
import javalings.interleave.report.StepTable;

/** The explorer's side: Ours PROGRAMS CLASSES STORIES. */
class Ours {

  public static void main(String[] args) throws Exception {
    Map<String, byte[]> classes = new HashMap<>();
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        classes.put(file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
      }
    }
    Measured.all(Path.of(args[0]), Path.of(args[2]), program -> ask(program, classes));
  }

  private static Measured.Answer ask(Path program, Map<String, byte[]> all) throws Exception {
    String file = program.getFileName().toString();
    String name = file.replace(".java", "");
    Map<String, byte[]> own = new HashMap<>(all);
    own.keySet().removeIf(type -> !type.equals(name) && !type.startsWith(name + "$"));
    Exploration found =
        Explorations.ofMain(
            new Explorations.Main(
                own,
                name,
                ClassLoader.getPlatformClassLoader(),
                Map.of(file, Files.readString(program))),
            ExplorationLimits.DEFAULT);
    List<String> story = new ArrayList<>();
    if (!found.passes()) {
      story.addAll(StepTable.render(found.threads(), found.steps(), 100).lines().toList());
      story.addAll(found.message().lines().toList());
    }
    String says = found.passes() ? "tried " + found.schedules() : first(found);
    return new Measured.Answer(found.outcome().word(), story, says);
  }

  private static String first(Exploration found) {
    return found.diagnostics().isEmpty()
        ? found.message().lines().findFirst().orElse("")
        : found.diagnostics().getFirst().message();
  }
}
