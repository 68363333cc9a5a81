import java.nio.file.Path;
import java.util.List;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;

/** Lincheck's side: Theirs PROGRAMS STORIES INVOCATIONS. */
class Theirs {

  public static void main(String[] args) throws Exception {
    int invocations = Integer.parseInt(args[2]);
    Measured.all(Path.of(args[0]), Path.of(args[1]), program -> ask(program, invocations));
  }

  private static Measured.Answer ask(Path program, int invocations) throws Exception {
    Runnable body = Bodies.of(program.getFileName().toString().replace(".java", ""));
    try {
      Lincheck.runConcurrentTest(invocations, body);
      return new Measured.Answer("passes", List.of(), invocations + " schedules at most");
    } catch (LincheckAssertionError failed) {
      return told(failed.getMessage().strip().lines().toList());
    } catch (Throwable refused) {
      return new Measured.Answer("refused", List.of(), String.valueOf(refused));
    }
  }

  /** The short story; the one with all places of the code repeats it. */
  private static Measured.Answer told(List<String> lines) {
    int detailed = lines.indexOf("Detailed trace:");
    List<String> story = detailed < 0 ? lines : lines.subList(0, detailed);
    boolean isHung = lines.stream().limit(5).anyMatch(line -> line.contains("hung"));
    String why = lines.stream().skip(1).filter(line -> !line.isBlank()).findFirst().orElse("");
    return new Measured.Answer(isHung ? "deadlock" : "race-condition", story, why);
  }
}
